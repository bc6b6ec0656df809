<?php
/**
 * What an administrator has chosen.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/** The option's name; it holds `hosts`, a list of names, and `scripts`, an address or ''. */
const OPTION = 'tool_compare';

/**
 * The options, complete whatever is stored.
 *
 * @return array{hosts: string[], scripts: string}
 */
function options(): array {
	$stored = get_option( OPTION );
	$stored = is_array( $stored ) ? $stored : array();
	return array(
		'hosts'   => array_filter( (array) ( $stored['hosts'] ?? array() ), 'is_string' ),
		'scripts' => is_string( $stored['scripts'] ?? null ) ? $stored['scripts'] : '',
	);
}

/**
 * Hosts that comparisons may come from: those that an administrator allows, and this site's own.
 *
 * @return string[] Names in lower case, without a port.
 */
function allowed_hosts(): array {
	$own = wp_parse_url( home_url(), PHP_URL_HOST );
	return array_unique( array_merge( array( (string) to_ascii( strtolower( (string) $own ) ) ), options()['hosts'] ) );
}

/**
 * Whether comparisons may come from an address.
 *
 * @param string $url Absolute address.
 */
function is_allowed( string $url ): bool {
	$host = wp_parse_url( $url, PHP_URL_HOST );
	return in_array( strtolower( (string) $host ), allowed_hosts(), true );
}
