<?php
/**
 * The elements as a page has them, with a fallback inside.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_quotes' );

/** The themes of the elements. */
const THEMES = array( 'auto', 'light', 'dark' );

/** The variants of the badge; a card is a block, the others are part of a line. */
const VARIANTS = array( 'pill', 'badge', 'card' );

/**
 * What an author has asked for, with nothing in it that is not meant for an element.
 *
 * @param array $wanted Strings from a shortcode, a block or an embed.
 * @return array{src: string, tools: string[], hide: string[], theme: string, level: int, tool: string, variant: string}
 */
function to_request( array $wanted ): array {
	$wanted = array_map( 'strval', array_filter( $wanted, 'is_scalar' ) );
	// What is pasted from a word processor has quotes that no shortcode knows.
	$wanted = preg_replace( '/^[“”„«»″]|[“”„«»″]$/u', '', $wanted );
	$words  = static function ( string $name ) use ( $wanted ): array {
		return preg_split( '/[\s,]+/', strtolower( $wanted[ $name ] ?? '' ), -1, PREG_SPLIT_NO_EMPTY );
	};
	$is_id  = static function ( string $id ): bool {
		return 1 === preg_match( '/^[a-z0-9]+([-._][a-z0-9]+)*$/D', $id );
	};
	// A filter for authors writes "&amp;", and the classic editor "&#038;".
	$src = html_entity_decode( $wanted['src'] ?? '', ENT_QUOTES, 'UTF-8' );
	return array(
		'src'     => (string) to_web_url( $src, home_url( '/' ) ),
		'tools'   => array_values( array_unique( array_filter( $words( 'tools' ), $is_id ) ) ),
		'hide'    => array_values( array_intersect( SECTIONS, $words( 'hide' ) ) ),
		'theme'   => implode( '', array_slice( array_intersect( THEMES, $words( 'theme' ) ), 0, 1 ) ),
		'level'   => min( max( (int) ( $wanted['level'] ?? 2 ), 1 ), 6 ),
		'tool'    => implode( '', array_slice( array_filter( $words( 'tool' ), $is_id ), 0, 1 ) ),
		'variant' => implode( '', array_slice( array_intersect( VARIANTS, $words( 'variant' ) ), 0, 1 ) ),
	);
}

/**
 * A comparison: the element around the plain HTML, in a feed the plain HTML alone, in an excerpt
 * nothing. What cannot be read is a link.
 *
 * @param array  $request    What `to_request()` returned.
 * @param string $attributes Attributes of the box around it.
 */
function render_comparison( array $request, string $attributes = '' ): string {
	$loaded = '' === $request['src'] ? null : load( $request['src'] );
	$plain  = $loaded ? plain_of( $request, $loaded['comparison'] ) : null;
	if ( null === $plain ) {
		return link_to( $request['src'] );
	}
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return '';
	}
	if ( is_feed() ) {
		return $plain;
	}
	enqueue( 'tool-compare' );
	$element = element(
		'tool-compare',
		array(
			'src'           => $loaded['url'],
			'tools'         => implode( ' ', $request['tools'] ),
			'hide'          => implode( ' ', $request['hide'] ),
			'theme'         => $request['theme'],
			'heading-level' => 2 === $request['level'] ? '' : (string) $request['level'],
		),
		$plain
	);
	return "<div $attributes>$element</div>";
}

/**
 * The plain HTML that a request asks for.
 *
 * @param array $request    Request.
 * @param array $comparison Comparison.
 * @return string|null Null if there is no such tool.
 */
function plain_of( array $request, array $comparison ): ?string {
	$model = to_model( $comparison );
	$tools = tools_to_show( $model, $request['tools'] );
	return $tools ? render_plain( $model, $tools, $request['hide'], $request['level'] ) : null;
}

/**
 * A badge, in a feed a line of text. What cannot be read is a link.
 *
 * @param array $request What `to_request()` returned.
 */
function render_verdict( array $request ): string {
	$loaded = '' === $request['src'] ? null : load( $request['src'] );
	$model  = $loaded ? to_model( $loaded['comparison'] ) : null;
	$tools  = $model ? tools_to_show( $model, array_filter( array( $request['tool'] ), 'strlen' ) ) : null;
	// Without an id, only a file of one tool says which is meant.
	if ( null === $tools || count( $tools ) !== 1 ) {
		return link_to( $request['src'] );
	}
	$plain = render_plain_verdict( $model, $tools[0] );
	if ( is_feed() ) {
		return $plain;
	}
	enqueue( 'tool-verdict' );
	$element = element(
		'tool-verdict',
		array(
			'src'     => $loaded['url'],
			'tool'    => $request['tool'],
			'variant' => $request['variant'],
			'theme'   => $request['theme'],
		),
		$plain
	);
	return 'card' === $request['variant'] ? "<div>$element</div>" : $element;
}

/**
 * An element.
 *
 * @param string   $tag        Tag.
 * @param string[] $attributes Values by name; those that are '' are left out.
 * @param string   $fallback   HTML inside it.
 */
function element( string $tag, array $attributes, string $fallback ): string {
	$html = "<$tag";
	foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, 'src' === $name ? esc_url( $value ) : esc_attr( $value ) );
	}
	return "$html>$fallback</$tag>";
}

/**
 * A link to what cannot be shown, or nothing without an address.
 *
 * @param string $url Absolute address or ''.
 */
function link_to( string $url ): string {
	return '' === $url ? '' : link( $url, $url );
}

/**
 * Leaves quotes and dashes in the elements as the data have them.
 *
 * @param string[] $tags Tags whose text is left as it is.
 */
function keep_quotes( array $tags ): array {
	return array_merge( $tags, array( 'tool-compare', 'tool-verdict' ) );
}
