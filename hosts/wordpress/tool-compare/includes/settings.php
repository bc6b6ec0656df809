<?php
/**
 * Settings → Tool Compare.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/** Slug of the page, and the group of its option. */
const PAGE = 'tool-compare';

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_settings_link' );

/**
 * Adds the page to the menu of administrators.
 */
function add_settings_page(): void {
	$title = __( 'Tool Compare', 'tool-compare' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\print_settings_page' );
}

/**
 * Adds the page to the plugin's line in the list of plugins.
 *
 * @param string[] $links Links of the line.
 */
function add_settings_link( array $links ): array {
	$url = admin_url( 'options-general.php?page=' . PAGE );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'tool-compare' ) ) );
	return $links;
}

/**
 * Registers the option and the fields for it.
 */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_options',
		)
	);
	add_settings_section( PAGE, '', '__return_null', PAGE );
	add_settings_field( 'hosts', __( 'Allowed hosts', 'tool-compare' ), __NAMESPACE__ . '\print_hosts', PAGE, PAGE, array( 'label_for' => 'tool-compare-hosts' ) );
	add_settings_field( 'scripts', __( 'Folder of the script', 'tool-compare' ), __NAMESPACE__ . '\print_scripts', PAGE, PAGE, array( 'label_for' => 'tool-compare-scripts' ) );
}

/**
 * Makes options of what the form sends, or of options.
 *
 * @param mixed $sent `hosts` as lines or as a list, and `scripts`.
 * @return array{hosts: string[], scripts: string}
 */
function sanitize_options( $sent ): array {
	$sent    = is_array( $sent ) ? $sent : array();
	$lines   = $sent['hosts'] ?? array();
	$lines   = is_array( $lines ) ? $lines : preg_split( '/[\s,;]+/', (string) $lines, -1, PREG_SPLIT_NO_EMPTY );
	$scripts = $sent['scripts'] ?? '';
	$hosts   = array();
	$refused = array();
	foreach ( array_filter( $lines, 'is_string' ) as $line ) {
		$host = to_host( $line );
		if ( '' === $host ) {
			$refused[] = $line;
		} else {
			$hosts[] = $host;
		}
	}
	if ( $refused ) {
		/* translators: %s: what somebody has written. */
		$words = sprintf( __( 'Not saved, because no host has such a name: %s', 'tool-compare' ), implode( ', ', $refused ) );
		add_settings_error( OPTION, 'host', esc_html( $words ) );
	}
	return array(
		'hosts'   => array_values( array_unique( $hosts ) ),
		'scripts' => is_string( $scripts ) ? esc_url_raw( trim( $scripts ), array( 'http', 'https' ) ) : '',
	);
}

/**
 * The name of a host, of which an administrator may have pasted a whole address.
 *
 * @param string $line Name or address.
 * @return string '' if it is neither.
 */
function to_host( string $line ): string {
	$url  = to_web_url( false === strpos( $line, '://' ) ? "https://$line" : $line, home_url( '/' ) );
	$host = (string) wp_parse_url( (string) $url, PHP_URL_HOST );
	// Browsers let more into a name, such as a star, but no server has it.
	return preg_match( '/^([\w.-]+|\[[0-9a-f:.]+\])$/D', $host ) ? $host : '';
}

/**
 * Prints the page.
 */
function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	printf( '<div class="wrap"><h1>%s</h1><form action="options.php" method="post">', esc_html( get_admin_page_title() ) );
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

/**
 * Prints the field for the hosts.
 */
function print_hosts(): void {
	printf(
		'<textarea id="tool-compare-hosts" name="%s[hosts]" rows="5" cols="50" class="code" spellcheck="false" aria-describedby="tool-compare-hosts-help">%s</textarea><p id="tool-compare-hosts-help" class="description">%s</p>',
		esc_attr( OPTION ),
		esc_textarea( implode( "\n", options()['hosts'] ) ),
		esc_html__( 'One per line, such as reviews.example. Authors can show comparisons from these hosts, and from this site, by pasting their address. A host that redirects to another needs both.', 'tool-compare' )
	);
}

/**
 * Prints the field for the folder of the scripts.
 */
function print_scripts(): void {
	printf(
		'<input id="tool-compare-scripts" name="%s[scripts]" type="url" value="%s" placeholder="%s" class="regular-text code" aria-describedby="tool-compare-scripts-help"><p id="tool-compare-scripts-help" class="description">%s</p>',
		esc_attr( OPTION ),
		esc_attr( options()['scripts'] ),
		esc_attr( has_own_scripts() ? plugins_url( 'scripts/', PLUGIN_FILE ) : cdn_folder() ),
		esc_html__( 'Address of a folder with tool-compare.js and tool-verdict.js. If empty, they come from the folder “scripts” of this plugin, if somebody has put them there, or else from jsDelivr, checked by their integrity.', 'tool-compare' )
	);
}
