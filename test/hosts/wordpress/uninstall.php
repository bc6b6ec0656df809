<?php
// Deletes the plugin as an administrator does, and prints the names of what it leaves in the options.
$_SERVER['HTTP_HOST'] = 'localhost';
require_once __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

deactivate_plugins( 'tool-compare/tool-compare.php' );
uninstall_plugin( 'tool-compare/tool-compare.php' );
echo json_encode( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%tool%compare%'" ) );
