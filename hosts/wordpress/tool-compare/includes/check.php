<?php
/**
 * Holds data to the format, whose rules are in format.json.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/**
 * Turns the text of a file into a comparison.
 *
 * @param string $json Text of the file.
 * @param string $base Absolute address that addresses in it are relative to.
 * @return array|null Fields that the format knows, with absolute addresses; null if the text is not valid.
 */
function parse( string $json, string $base ): ?array {
	// Like in a browser, a sign stands for what is not UTF-8.
	$data = json_decode( preg_replace( '/^\xef\xbb\xbf/', '', $json ), false, 512, JSON_INVALID_UTF8_SUBSTITUTE );
	$rule = json_decode( file_get_contents( __DIR__ . '/format.json' ), true );
	try {
		return check( $rule, $data, $base );
	} catch ( \UnexpectedValueException $refused ) {
		return null;
	}
}

/**
 * Holds a value to a rule.
 *
 * @param array  $rule  Rule of the format.
 * @param mixed  $value What `json_decode()` returned.
 * @param string $base  Absolute address that addresses are relative to.
 * @return mixed A copy with the fields that the format knows, objects as arrays.
 * @throws \UnexpectedValueException If the rule does not allow the value.
 */
function check( array $rule, $value, string $base ) {
	switch ( $rule['type'] ) {
		case 'object':
			return check_object( $rule, $value, $base );
		case 'record':
			return check_record( $rule, $value, $base );
		case 'list':
			return check_list( $rule, $value, $base );
		case 'url':
			$url = is_string( $value ) ? to_web_url( $value, $base ) : null;
			refuse_unless( null !== $url );
			return $url;
		default:
			refuse_unless( is_valid( $rule, $value ) );
			return $value;
	}
}

/**
 * Holds a value to the rule of an object; `null` in an optional field is the same as its absence.
 *
 * @param array  $rule  Rule of the format.
 * @param mixed  $value Value.
 * @param string $base  Absolute address.
 * @throws \UnexpectedValueException If the rule does not allow the value.
 */
function check_object( array $rule, $value, string $base ): array {
	refuse_unless( $value instanceof \stdClass );
	$checked = array();
	foreach ( $rule['fields'] as $name => $field ) {
		$cause = $rule['needs'][ $name ] ?? null;
		if (
			isset( $value->$name ) ||
			in_array( $name, $rule['required'], true ) ||
			( null !== $cause && isset( $value->$cause ) )
		) {
			$checked[ $name ] = check( $field, $value->$name ?? null, $base );
		}
	}
	if ( $rule['form'] ) {
		// Nothing may be sent in place of the reader's address or consent.
		$field = $checked['field'] ?? 'email';
		$names = array_map( 'strval', array_keys( $checked['fields'] ?? array() ) );
		refuse_unless( 'consent' !== $field );
		refuse_unless( array() === array_intersect( array( $field, 'consent' ), $names ) );
	}
	return $checked;
}

/**
 * Holds a value to the rule of an object whose fields have names of the author's own.
 *
 * @param array  $rule  Rule of the format.
 * @param mixed  $value Value.
 * @param string $base  Absolute address.
 * @throws \UnexpectedValueException If the rule does not allow the value.
 */
function check_record( array $rule, $value, string $base ): array {
	refuse_unless( $value instanceof \stdClass );
	$fields = get_object_vars( $value );
	refuse_unless( null === $rule['max'] || count( $fields ) <= $rule['max'] );
	$checked = array();
	foreach ( $fields as $name => $field ) {
		$checked[ $name ] = check( $rule['of'], $field, $base );
	}
	return $checked;
}

/**
 * Holds a value to the rule of a list.
 *
 * @param array  $rule  Rule of the format.
 * @param mixed  $value Value.
 * @param string $base  Absolute address.
 * @throws \UnexpectedValueException If the rule does not allow the value.
 */
function check_list( array $rule, $value, string $base ): array {
	refuse_unless( is_array( $value ) );
	// Before the items are looked at, so that a list that is far too long costs nothing.
	refuse_unless( count( $value ) >= $rule['min'] && count( $value ) <= $rule['max'] );
	$checked = array();
	foreach ( $value as $item ) {
		$checked[] = check( $rule['of'], $item, $base );
	}
	if ( $rule['ids'] ) {
		$ids = array_column( $checked, 'id' );
		refuse_unless( count( array_unique( $ids, SORT_STRING ) ) === count( $ids ) );
	}
	return $checked;
}

/**
 * Whether a rule without parts allows a value.
 *
 * @param array $rule  Rule of the format.
 * @param mixed $value Value.
 */
function is_valid( array $rule, $value ): bool {
	$is_number = is_int( $value ) || is_float( $value );
	switch ( $rule['type'] ) {
		case 'text':
			return has_length( $value, $rule['max'] ) && ( ! $rule['min'] || is_filled( $value ) );
		case 'pattern':
			return has_length( $value, $rule['max'] ) &&
				1 === preg_match( '~' . str_replace( '~', '\~', $rule['pattern'] ) . '~D', $value );
		case 'number':
			return $is_number && $value >= $rule['min'] && $value <= $rule['max'] &&
				( ! $rule['whole'] || floor( $value ) === (float) $value );
		case 'value':
			return null === $value || is_bool( $value ) || $is_number || has_length( $value, $rule['max'] );
		case 'choice':
			// Like in JavaScript, 1.0 is 1.
			return in_array( $is_number ? (float) $value : $value, array_map( __NAMESPACE__ . '\to_float', $rule['values'] ), true );
		default:
			return false;
	}
}

/**
 * A whole number as a floating-point number; all else as it is.
 *
 * @param mixed $value Value.
 * @return mixed
 */
function to_float( $value ) {
	return is_int( $value ) ? (float) $value : $value;
}

/**
 * Whether a value is text of so many characters; an emoji is one character.
 *
 * @param mixed    $value Value.
 * @param int|null $max   Most characters; null for as many as there are.
 */
function has_length( $value, ?int $max ): bool {
	return is_string( $value ) && ( null === $max || preg_match_all( '/./su', $value ) <= $max );
}

/**
 * Whether there is more in a text than what JavaScript takes for white space.
 *
 * @param string $text Text.
 */
function is_filled( string $text ): bool {
	return 1 === preg_match( '/[^\x09-\x0d\x20\p{Z}\x{feff}]/u', $text );
}

/**
 * Ends the check if something does not hold.
 *
 * @param bool $holds What has to hold.
 * @throws \UnexpectedValueException If it does not.
 */
function refuse_unless( bool $holds ): void {
	if ( ! $holds ) {
		throw new \UnexpectedValueException();
	}
}
