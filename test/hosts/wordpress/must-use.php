<?php
// WordPress asks no local address for anything; the data of these tests are at one.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, array( DATA_PORT ) );
	}
);

// Themes cannot be switched in the REST interface of WordPress.
add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'tests/v1',
			'/theme',
			array(
				'methods'             => 'POST',
				'callback'            => function ( $request ) {
					switch_theme( $request['theme'] );
					return true;
				},
				'permission_callback' => function () {
					return current_user_can( 'switch_themes' );
				},
			)
		);
	}
);
