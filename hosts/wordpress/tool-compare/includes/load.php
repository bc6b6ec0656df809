<?php
/**
 * Fetches comparisons, and keeps them.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/** Seconds after which a file is asked for again. */
const FRESH = HOUR_IN_SECONDS;

/** Seconds after which one is asked for again that did not come; what came earlier is shown meanwhile. */
const RETRY = 5 * MINUTE_IN_SECONDS;

/** Seconds that a request may take. */
const TIMEOUT = 5;

/** Bytes of a file: 1 MiB. */
const MOST_BYTES = 1048576;

/** Codes of answers that lead to another address. */
const REDIRECTS = array( 301, 302, 303, 307, 308 );

/** Redirects that are followed. */
const MOST_REDIRECTS = 3;

/** How the names of transients begin. */
const TRANSIENT = 'tool_compare_';

/**
 * The comparison at an address.
 *
 * @param string $url Absolute address of a file on an allowed host, or of a page that links to one.
 * @return array{url: string, comparison: array}|null The file's address and content; null if there is none.
 */
function load( string $url ): ?array {
	if ( ! is_allowed( $url ) ) {
		return null;
	}
	$name  = TRANSIENT . md5( VERSION . $url );
	$entry = json_decode( (string) get_transient( $name ), true );
	if ( ! is_array( $entry ) ) {
		$entry = array( 'found' => null, 'next' => 0 );
	}
	if ( $entry['next'] > time() ) {
		return $entry['found'];
	}
	// Visitors who come meanwhile do not ask, too.
	keep( $name, array( 'next' => time() + 4 * TIMEOUT ) + $entry );
	$found = find( $url );
	$entry = array(
		'found' => $found ?? $entry['found'],
		'next'  => time() + ( $found ? FRESH : RETRY ),
	);
	keep( $name, $entry );
	return $entry['found'];
}

/**
 * Stores what `load()` knows of an address, in ASCII: a table of options from before WordPress 4.2
 * takes no emoji.
 *
 * @param string $name  Name of the transient.
 * @param array  $entry `found` and `next`.
 */
function keep( string $name, array $entry ): void {
	set_transient( $name, json_encode( $entry, JSON_PRESERVE_ZERO_FRACTION ), WEEK_IN_SECONDS );
}

/**
 * Fetches a file, or a page and the file that it links to.
 *
 * @param string $url Absolute address.
 * @return array{url: string, comparison: array}|null
 */
function find( string $url ): ?array {
	$answer = fetch( $url );
	if ( null === $answer ) {
		return null;
	}
	$comparison = parse( $answer['text'], $answer['url'] );
	if ( null !== $comparison ) {
		return compact( 'url', 'comparison' );
	}
	foreach ( links_to_json( $answer['text'], $answer['url'] ) as $file ) {
		$answer     = fetch( $file );
		$comparison = $answer ? parse( $answer['text'], $answer['url'] ) : null;
		if ( null !== $comparison ) {
			return array( 'url' => $file, 'comparison' => $comparison );
		}
	}
	return null;
}

/**
 * Fetches a text of at most 1 MiB.
 *
 * It follows redirects itself, and only to hosts that are allowed: an allowed one may lead anywhere.
 *
 * @param string $url Absolute address.
 * @return array{text: string, url: string}|null With the address at which it was finally served.
 */
function fetch( string $url ): ?array {
	for ( $redirects = 0; $redirects <= MOST_REDIRECTS && is_allowed( $url ); ++$redirects ) {
		$response = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => TIMEOUT,
				'redirection'         => 0,
				'limit_response_size' => MOST_BYTES + 1,
				'headers'             => array( 'Accept' => 'application/json, text/html;q=0.5' ),
			)
		);
		$code     = (int) wp_remote_retrieve_response_code( $response );
		$text     = wp_remote_retrieve_body( $response );
		$location = wp_remote_retrieve_header( $response, 'location' );
		if ( 200 === $code ) {
			return strlen( $text ) > MOST_BYTES ? null : compact( 'text', 'url' );
		}
		if ( ! in_array( $code, REDIRECTS, true ) || ! is_string( $location ) ) {
			return null;
		}
		$url = (string) to_web_url( $location, $url );
	}
	return null;
}

/**
 * Files that the head of a page says are the same as data.
 *
 * @param string $html Text of the page.
 * @param string $base Address of the page.
 * @return string[] At most three absolute addresses.
 */
function links_to_json( string $html, string $base ): array {
	preg_match_all( '~<link\s([^<>]+)>~i', $html, $tags );
	$found = array();
	foreach ( $tags[1] as $tag ) {
		$attributes = (array) shortcode_parse_atts( rtrim( $tag, '/' ) );
		if (
			'application/json' === ( $attributes['type'] ?? '' ) &&
			in_array( 'alternate', explode( ' ', strtolower( $attributes['rel'] ?? '' ) ), true )
		) {
			$found[] = to_web_url( html_entity_decode( $attributes['href'] ?? '', ENT_QUOTES, 'UTF-8' ), $base );
		}
	}
	return array_slice( array_unique( array_filter( $found ) ), 0, 3 );
}
