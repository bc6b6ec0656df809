<?php
/**
 * Addresses: which lead to the web, and where.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/**
 * Makes an address absolute.
 *
 * Browsers read addresses as the WHATWG URL Standard says. This follows it as far as addresses in
 * files go, and escapes more than it asks for: what is left has no character that ends an
 * attribute, begins a shortcode, or is dropped by `esc_url()`.
 *
 * @param string $address What the data or an author has; may be relative.
 * @param string $base    Absolute address that it is relative to.
 * @return string|null Null if it does not lead to `http:` or `https:`.
 */
function to_web_url( string $address, string $base ): ?string {
	if ( '' === $address || ! preg_match( '//u', $address ) ) {
		return null;
	}
	$address = preg_replace( '/[\t\n\r]/', '', trim( $address, "\x00..\x20" ) );
	// A browser takes "https:page" on a page of https: for "page".
	$scheme = strtolower( (string) wp_parse_url( $base, PHP_URL_SCHEME ) );
	if ( preg_match( "~^$scheme:(?![/\\\\])~i", $address ) ) {
		$address = substr( $address, strlen( $scheme ) + 1 );
	}
	if ( preg_match( '~^([a-z][a-z0-9+.-]*):(.*)$~is', $address, $parts ) ) {
		if ( ! in_array( strtolower( $parts[1] ), array( 'http', 'https' ), true ) ) {
			return null;
		}
		$absolute = strtolower( $parts[1] ) . '://' . ltrim( $parts[2], '/\\' );
	} else {
		$absolute = resolve( $address, $base );
	}
	return normalize( $absolute );
}

/**
 * Makes an address without a scheme absolute.
 *
 * @param string $address Relative address.
 * @param string $base    Absolute address that it is relative to.
 */
function resolve( string $address, string $base ): string {
	list( $path, $rest ) = split_path( $address );

	$path  = str_replace( '\\', '/', $path );
	$place = preg_replace( '/[?#].*/s', '', $base );
	if ( '' === $path ) {
		// "?a" and "#b" belong to the page itself.
		$kept = '?' === ( $rest[0] ?? '' ) ? '' : '?' . wp_parse_url( $base, PHP_URL_QUERY );
		return $place . rtrim( $kept, '?' ) . $rest;
	}
	preg_match( '~^([^:]+:)(//[^/]*)(.*)$~s', $place, $parts );
	if ( '//' === substr( $path, 0, 2 ) ) {
		return $parts[1] . '//' . ltrim( $path, '/' ) . $rest;
	}
	$folder = '/' === $path[0] ? '' : preg_replace( '~[^/]*$~', '', $parts[3] );
	return $parts[1] . $parts[2] . ( '/' === $path[0] || '' !== $folder ? $folder : '/' ) . $path . $rest;
}

/**
 * Parts an address before its query or fragment.
 *
 * @param string $address Address.
 * @return string[] Two texts.
 */
function split_path( string $address ): array {
	$length = strcspn( $address, '?#' );
	return array( substr( $address, 0, $length ), substr( $address, $length ) );
}

/**
 * Writes an absolute address with nothing in it that means something elsewhere.
 *
 * @param string $url Address with a scheme and two slashes.
 * @return string|null Null if it has no host that a name server could know.
 */
function normalize( string $url ): ?string {
	list( $path, $rest ) = split_path( $url );

	$path = str_replace( '\\', '/', $path );
	if ( ! preg_match( '~^(https?://)(?:[^/@]*@)?([^/:@]+|\[[0-9a-f:.]+\])(:\d*)?(/.*)?$~is', $path, $parts ) ) {
		return null;
	}
	$host = to_ascii( strtolower( rawurldecode( $parts[2] ) ) );
	if ( null === $host || preg_match( '~[\x00-\x20\x7f"#%/:<>?@\\\\^`|{}\[\]]~', trim( $host, '[]' ) === $host ? $host : '' ) ) {
		return null;
	}
	$port = (int) substr( $parts[3] ?? '', 1 );
	if ( $port > 65535 ) {
		return null;
	}
	$default = 'https://' === $parts[1] ? 443 : 80;
	$authority = $parts[1] . $host . ( $port && $port !== $default ? ":$port" : '' );
	return $authority . escape( without_dots( $parts[4] ?? '/' ) . $rest );
}

/**
 * Writes the name of a host as name servers know it: "bücher.example" is "xn--bcher-kva.example".
 *
 * @param string $host Name, in lower case as far as it is ASCII.
 * @return string|null Null if name servers cannot know it.
 */
function to_ascii( string $host ): ?string {
	if ( ! preg_match( '/[^\x00-\x7f]/', $host ) ) {
		return $host;
	}
	// WordPress 6.2 has renamed it.
	$encoder = class_exists( '\WpOrg\Requests\IdnaEncoder' ) ? '\WpOrg\Requests\IdnaEncoder' : '\Requests_IDNAEncoder';
	try {
		return $encoder::encode( function_exists( 'mb_strtolower' ) ? mb_strtolower( $host, 'UTF-8' ) : $host );
	} catch ( \Exception $refused ) {
		return null;
	}
}

/**
 * Follows the steps "." and ".." in a path.
 *
 * @param string $path Path that begins with a slash, or nothing.
 */
function without_dots( string $path ): string {
	$steps = array();
	$names = explode( '/', substr( $path, 1 ) );
	foreach ( $names as $index => $name ) {
		$plain = str_ireplace( '%2e', '.', $name );
		if ( '..' === $plain ) {
			array_pop( $steps );
		} elseif ( '.' !== $plain ) {
			$steps[] = $name;
		}
		if ( ( '.' === $plain || '..' === $plain ) && count( $names ) - 1 === $index ) {
			$steps[] = '';
		}
	}
	return '/' . implode( '/', $steps );
}

/**
 * Escapes all but letters, digits and what addresses are made of.
 *
 * @param string $path Path, query and fragment.
 */
function escape( string $path ): string {
	return preg_replace_callback(
		'~[^a-z0-9\-._\~!$&()*+,;=:@/?#%|]~i',
		static function ( array $found ): string {
			return rawurlencode( $found[0] );
		},
		$path
	);
}
