<?php
/**
 * How numbers, prices and dates are written, in the site's language.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/** Digits behind the point: as many as a number can be trusted with. */
const MOST_DECIMALS = 12;

/** Symbols of currencies that have one of their own in English; all others are written by their code. */
const SYMBOLS = array(
	'AUD' => 'A$',
	'BRL' => 'R$',
	'CAD' => 'CA$',
	'CNY' => 'CN¥',
	'EUR' => '€',
	'GBP' => '£',
	'HKD' => 'HK$',
	'ILS' => '₪',
	'INR' => '₹',
	'JPY' => '¥',
	'KRW' => '₩',
	'MXN' => 'MX$',
	'NZD' => 'NZ$',
	'PHP' => '₱',
	'TWD' => 'NT$',
	'USD' => '$',
	'VND' => '₫',
	'XAF' => 'FCFA',
	'XCD' => 'EC$',
	'XOF' => "F\u{202f}CFA",
	'XPF' => 'CFPF',
);

/** Decimals of an amount that is not whole, by currency (ISO 4217); two for all others. */
const CURRENCY_DECIMALS = array(
	'BHD' => 3,
	'BIF' => 0,
	'CLF' => 4,
	'CLP' => 0,
	'DJF' => 0,
	'GNF' => 0,
	'IQD' => 3,
	'ISK' => 0,
	'JOD' => 3,
	'JPY' => 0,
	'KMF' => 0,
	'KRW' => 0,
	'KWD' => 3,
	'LYD' => 3,
	'OMR' => 3,
	'PYG' => 0,
	'RWF' => 0,
	'TND' => 3,
	'UGX' => 0,
	'UYI' => 0,
	'UYW' => 4,
	'VND' => 0,
	'VUV' => 0,
	'XAF' => 0,
	'XOF' => 0,
	'XPF' => 0,
);

/**
 * Writes a number with every digit, up to twelve behind the point.
 *
 * @param int|float $number Number.
 */
function write_count( $number ): string {
	$decimal = to_decimal( $number );
	return write_number( $decimal, count_decimals( $decimal ) );
}

/**
 * Writes a whole percentage.
 *
 * @param int $percent 0 to 100.
 */
function write_percent( int $percent ): string {
	/* translators: %s: a number from 0 to 100. */
	return sprintf( _x( '%s%%', 'percentage', 'tool-compare' ), number_format_i18n( $percent ) );
}

/**
 * Writes an amount of money with every digit; a whole one without decimals.
 *
 * @param int|float $price    Amount.
 * @param string    $currency ISO 4217 code.
 */
function write_money( $price, string $currency ): string {
	$decimal  = to_decimal( $price );
	$decimals = count_decimals( $decimal );
	if ( $decimals ) {
		$decimals = max( $decimals, CURRENCY_DECIMALS[ $currency ] ?? 2 );
	}
	$symbol = SYMBOLS[ $currency ] ?? $currency;
	$amount = write_number( $decimal, $decimals );
	// A sign stands close to the number, a word does not.
	return preg_match( '/[a-z]$/i', $symbol )
		/* translators: 1: code of a currency, 2: an amount. The space does not break. */
		? sprintf( _x( '%1$s %2$s', 'price with a code', 'tool-compare' ), $symbol, $amount )
		/* translators: 1: sign of a currency, 2: an amount. */
		: sprintf( _x( '%1$s%2$s', 'price with a sign', 'tool-compare' ), $symbol, $amount );
}

/**
 * Writes a day as it is in the file, whatever the time zone. A year before 1000 stays as it is there:
 * without its zeros it reads like a day.
 *
 * @param string $iso    ISO 8601 date or date-time.
 * @param string $format Format of the date.
 */
function write_date( string $iso, string $format = '' ): string {
	$day = substr( $iso, 0, 10 );
	return $day < '1000' ? $day : (string) wp_date(
		$format ? $format : (string) get_option( 'date_format' ),
		( new \DateTimeImmutable( $day, new \DateTimeZone( 'UTC' ) ) )->getTimestamp(),
		new \DateTimeZone( 'UTC' )
	);
}

/**
 * Writes a number with the separators of the site's language.
 *
 * @param string $decimal  Number as `to_decimal()` writes it.
 * @param int    $decimals Digits behind the point.
 */
function write_number( string $decimal, int $decimals ): string {
	global $wp_locale;
	list( $whole, $behind ) = explode( '.', "$decimal." );

	$sign    = '-' === $whole[0] ? '-' : '';
	$written = $sign . number_format_i18n( (float) ltrim( $whole, '-' ) );
	// `number_format()` rounds to 15 digits.
	return $decimals
		? $written . ( $wp_locale->number_format['decimal_point'] ?? '.' ) . str_pad( $behind, $decimals, '0' )
		: $written;
}

/**
 * A number in decimal digits, with up to twelve behind the point.
 *
 * Like a browser, it rounds the fewest digits that read back as the number: `number_format()` rounds
 * to 15 digits first, before PHP 8.4, and `sprintf()` rounds what is stored.
 *
 * @param int|float $number Number.
 */
function to_decimal( $number ): string {
	$size = abs( (float) $number );
	for ( $digits = 14; $digits < 16; ++$digits ) {
		if ( (float) sprintf( "%.{$digits}e", $size ) === $size ) {
			break;
		}
	}
	$exponent = (int) substr( strrchr( sprintf( "%.{$digits}e", $size ), 'e' ), 1 );
	if ( $exponent < -1 - MOST_DECIMALS ) {
		return '0';
	}
	$decimals = max( $digits - $exponent, 0 );
	$decimal  = sprintf( "%.{$decimals}F", $size );
	if ( $decimals > MOST_DECIMALS ) {
		// Digits behind the point as a whole number: a sum with the digits before it would not be exact.
		list( $whole, $behind ) = explode( '.', $decimal );

		$one     = 10.0 ** MOST_DECIMALS;
		$behind  = (float) substr( $behind, 0, MOST_DECIMALS ) + ( $behind[ MOST_DECIMALS ] >= '5' ? 1 : 0 );
		$decimal = sprintf( '%.0F.%0' . MOST_DECIMALS . '.0F', (float) $whole + floor( $behind / $one ), fmod( $behind, $one ) );
	}
	if ( $decimals ) {
		$decimal = rtrim( rtrim( $decimal, '0' ), '.' );
	}
	return ( $number < 0 && '0' !== $decimal ? '-' : '' ) . $decimal;
}

/**
 * How many digits there are behind the point.
 *
 * @param string $decimal Number as `to_decimal()` writes it.
 */
function count_decimals( string $decimal ): int {
	return strlen( substr( (string) strstr( $decimal, '.' ), 1 ) );
}
