<?php
/**
 * Leaves nothing behind when the plugin is deleted.
 *
 * @package Tool_Compare
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Deletes the option and the cached comparisons of the current site.
 */
function tool_compare_uninstall(): void {
	global $wpdb;
	delete_option( 'tool_compare' );
	foreach ( array( '_transient_tool_compare_', '_transient_timeout_tool_compare_' ) as $name ) {
		$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $name ) . '%' ) );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $tool_compare_site ) {
		switch_to_blog( $tool_compare_site );
		tool_compare_uninstall();
		restore_current_blog();
	}
} else {
	tool_compare_uninstall();
}
