<?php
// Installs WordPress with the plugin, and prints the passwords of its users for the REST interface.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
require_once __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

// It would write a mail.
function wp_new_blog_notification() {}

wp_install( 'Notes', 'admin', 'admin@notes.example', false, '', 'admin' );
wp_create_user( 'author', 'author', 'author@notes.example' );
get_user_by( 'login', 'author' )->set_role( 'author' );
activate_plugin( 'tool-compare/tool-compare.php' );
update_option( 'tool_compare', array( 'hosts' => array( '127.0.0.1' ), 'scripts' => '' ) );

$passwords = array();
foreach ( array( 'admin', 'author' ) as $name ) {
	list( $password ) = WP_Application_Passwords::create_new_application_password(
		get_user_by( 'login', $name )->ID,
		array( 'name' => 'tests' )
	);
	$passwords[ $name ] = "$name:$password";
}
echo json_encode( $passwords );
