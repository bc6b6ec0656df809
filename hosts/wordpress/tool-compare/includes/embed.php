<?php
/**
 * An address on a line of its own becomes the comparison.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_embed' );

/**
 * Registers the handler. Addresses of posts on this site stay WordPress' own affair.
 */
function register_embed(): void {
	wp_embed_register_handler( 'tool-compare', '#' . address_pattern() . '#i', __NAMESPACE__ . '\embed' );
}

/**
 * A pattern, to go between two #, for addresses on the hosts that an administrator allows and of
 * JSON on this site.
 */
function address_pattern(): string {
	$quoted = array_map( static function ( string $host ): string {
		return preg_quote( $host, '#' );
	}, options()['hosts'] );
	$own    = preg_quote( (string) wp_parse_url( home_url(), PHP_URL_HOST ), '#' );
	$forms  = array(
		"$own(?::\d+)?/[^\s<>\"'?\#]+\.json(?![^?\#\s<])[^\s<>\"']*",
		// A host in letters that are not ASCII; whether it is allowed is asked when its name is known.
		"[^\s<>\"'/?\#]*[\x80-\xff][^\s<>\"'/?\#]*/[^\s<>\"']+",
	);
	if ( $quoted ) {
		$forms[] = '(?:' . implode( '|', $quoted ) . ")(?::\d+)?/[^\s<>\"']+";
	}
	return 'https?://(?:' . implode( '|', $forms ) . ')';
}

/**
 * Renders an address.
 *
 * @param string[] $matches    The address.
 * @param array    $attributes Size of the place, which the element finds out by itself.
 * @param string   $url        The address.
 * @return string|false False if there is no comparison, so that WordPress goes on looking for something else.
 */
function embed( array $matches, array $attributes, string $url ) {
	$request = to_request( array( 'src' => $url ) );
	if ( null === load( $request['src'] ) ) {
		return false;
	}
	// WordPress makes paragraphs of a post only after addresses are replaced, and shortcodes come later.
	if ( doing_filter( 'the_content' ) || doing_filter( 'widget_text_content' ) || doing_filter( 'widget_block_content' ) ) {
		return sprintf( '[tool_compare src="%s"]', $request['src'] );
	}
	// An editor shows this in a frame, to which WordPress adds what is enqueued as scripts of the old kind.
	$html = render_comparison( $request, 'class="tool-compare"' );
	wp_dequeue_script( 'tool-compare' );
	return $html . as_module( '', 'tool-compare' );
}
