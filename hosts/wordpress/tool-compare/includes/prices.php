<?php
/**
 * What it costs to start, in words.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/**
 * What it costs to start: "Free, then €19 per month, as of March 2026".
 *
 * @param array $pricing Pricing of a tool.
 */
function price_in_words( array $pricing ): string {
	$amount = isset( $pricing['price'] ) ? amount_in_words( $pricing ) : '';
	$price  = sprintf( price_form( $pricing['entry'], '' !== $amount ), $amount );
	if ( isset( $pricing['asOf'] ) ) {
		/* translators: 1: a price, 2: month and year. */
		$price = sprintf( __( '%1$s, as of %2$s', 'tool-compare' ), $price, write_date( $pricing['asOf'], _x( 'F Y', 'format of month and year', 'tool-compare' ) ) );
	}
	return $price;
}

/**
 * How a price reads, by how one starts.
 *
 * @param string $entry      Entry.
 * @param bool   $has_amount Whether there is an amount, which goes to "%s".
 */
function price_form( string $entry, bool $has_amount ): string {
	switch ( $entry ) {
		case 'free':
			return $has_amount ? '%s' : __( 'Free', 'tool-compare' );
		case 'freemium':
			/* translators: %s: an amount. */
			return $has_amount ? __( 'Free, then %s', 'tool-compare' ) : __( 'Free to start', 'tool-compare' );
		case 'paid':
			return $has_amount ? '%s' : __( 'Paid', 'tool-compare' );
		case 'open-source':
			/* translators: %s: an amount. */
			return $has_amount ? __( 'Open source, %s', 'tool-compare' ) : __( 'Free, open source', 'tool-compare' );
		default:
			return $has_amount ? '%s' : __( 'Price on request', 'tool-compare' );
	}
}

/**
 * How one starts, in a word; empty if the sentence on the price says it.
 *
 * @param array $pricing Pricing of a tool.
 */
function entry_in_words( array $pricing ): string {
	switch ( $pricing['entry'] ) {
		case 'free':
			return isset( $pricing['price'] ) ? __( 'Free', 'tool-compare' ) : '';
		case 'freemium':
			return __( 'Freemium', 'tool-compare' );
		case 'paid':
			return isset( $pricing['price'] ) ? __( 'Paid', 'tool-compare' ) : '';
		case 'contact':
			return __( 'Contact sales', 'tool-compare' );
		default:
			return '';
	}
}

/**
 * "$29 per seat per month".
 *
 * @param array $pricing Pricing with a price.
 */
function amount_in_words( array $pricing ): string {
	$amount = write_money( $pricing['price'], $pricing['currency'] );
	if ( '' !== ( $pricing['per'] ?? '' ) ) {
		/* translators: 1: an amount of money, 2: what it is for, like "seat". */
		$amount = sprintf( __( '%1$s per %2$s', 'tool-compare' ), $amount, in_sentence( $pricing['per'] ) );
	}
	switch ( $pricing['period'] ?? '' ) {
		case 'month':
			/* translators: %s: an amount of money. */
			return sprintf( __( '%s per month', 'tool-compare' ), $amount );
		case 'year':
			/* translators: %s: an amount of money. */
			return sprintf( __( '%s per year', 'tool-compare' ), $amount );
		case 'once':
			/* translators: %s: an amount of money. */
			return sprintf( __( '%s once', 'tool-compare' ), $amount );
		default:
			return $amount;
	}
}
