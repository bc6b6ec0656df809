<?php
/**
 * Text and links of a comparison as HTML.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/** Between parts of a line. */
const DOT = ' · ';

/**
 * Writes text so that it stays text: not only in HTML, but also when WordPress looks for shortcodes,
 * addresses to embed, smilies, quotes and dashes in it, which it does in what a block has rendered.
 *
 * `esc_html()` would leave "&lt;" in the data as it is, and a reader would see "<".
 *
 * @param string $text Plain text.
 */
function text( string $text ): string {
	// No feed may have these.
	$text = preg_replace( '/[\x00-\x08\x0b\x0c\x0e-\x1f\x{fffe}\x{ffff}]/u', "\u{fffd}", $text );
	$text = preg_replace( '/[ \t\r\n]+/', ' ', $text );
	return preg_replace_callback(
		'/["#$&\'()*+\-:;<=>@[\\\\\]^_`{|}~]|\.(?=\.)|(?<=\d)x(?=\d)|8(?=O)|[xX](?=D)/',
		static function ( array $found ): string {
			return '&#' . ord( $found[0] ) . ';';
		},
		$text
	);
}

/**
 * Writes long text, whose paragraphs have blank lines between them.
 *
 * @param string $text Plain text.
 * @param string $lang Attributes for its direction and language.
 */
function paragraphs( string $text, string $lang ): string {
	$html = '';
	foreach ( preg_split( '/\R\s*\R/u', $text ) as $paragraph ) {
		if ( is_filled( $paragraph ) ) {
			$lines = array_map( __NAMESPACE__ . '\text', preg_split( '/\R/u', trim( $paragraph ) ) );
			$html .= "<p$lang>" . implode( '<br>', $lines ) . '</p>';
		}
	}
	return $html;
}

/**
 * Writes a link, or only its text if it leads nowhere.
 *
 * @param string      $text         Plain text.
 * @param string|null $url          Absolute address.
 * @param bool        $is_affiliate Whether it earns a commission.
 */
function link( string $text, ?string $url, bool $is_affiliate = false ): string {
	if ( null === $url ) {
		return text( $text );
	}
	return sprintf(
		'<a href="%s" rel="nofollow noopener%s">%s</a>',
		esc_url( $url ),
		$is_affiliate ? ' sponsored' : '',
		text( $text )
	);
}

/**
 * Puts the parts that are there on one line.
 *
 * @param array $parts HTML, or null or '' for what is not there.
 */
function together( array $parts ): string {
	return implode( DOT, array_filter( $parts, static function ( ?string $part ): bool {
		return null !== $part && '' !== $part;
	} ) );
}

/**
 * The attributes for text of the data: the direction in which it runs, and its language if it is not
 * the site's.
 *
 * @param array $comparison Comparison.
 */
function data_attributes( array $comparison ): string {
	$lang = $comparison['lang'] ?? '';
	return ' dir="auto"' . ( '' === $lang || get_bloginfo( 'language' ) === $lang ? '' : sprintf( ' lang="%s"', esc_attr( $lang ) ) );
}
