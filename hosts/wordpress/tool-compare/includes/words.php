<?php
/**
 * The plugin's own words about figures, as src/locales/en.ts has them. A test holds the two to the
 * same sentences.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/**
 * "3 of 4".
 *
 * @param array $panel Vote.
 */
function fraction( array $panel ): string {
	/* translators: 1: how many said ship, 2: how many voted. */
	return sprintf( __( '%1$s of %2$s', 'tool-compare' ), write_count( $panel['ship'] ), write_count( $panel['total'] ) );
}

/**
 * "75% ship".
 *
 * @param array $panel Vote.
 */
function share_in_words( array $panel ): string {
	/* translators: %s: a percentage. */
	return sprintf( __( '%s ship', 'tool-compare' ), write_percent( $panel['percent'] ) );
}

/**
 * "3 of 4 reviewers".
 *
 * @param array $panel Vote.
 */
function reviewers_in_words( array $panel ): string {
	/* translators: %s: a fraction, like "3 of 4". */
	return sprintf( _n( '%s reviewer', '%s reviewers', (int) $panel['total'], 'tool-compare' ), fraction( $panel ) );
}

/**
 * "120 votes".
 *
 * @param array $votes Vote.
 */
function votes_in_words( array $votes ): string {
	/* translators: %s: a number. */
	return sprintf( _n( '%s vote', '%s votes', (int) $votes['total'], 'tool-compare' ), write_count( $votes['total'] ) );
}

/**
 * "5 reviewers".
 *
 * @param int $reviewers How many reviewed.
 */
function panel_size_in_words( int $reviewers ): string {
	/* translators: %s: a number. */
	return sprintf( _n( '%s reviewer', '%s reviewers', $reviewers, 'tool-compare' ), write_count( $reviewers ) );
}

/**
 * "2 AI reviews".
 *
 * @param int $reviews How many reviews a model wrote.
 */
function by_ai_in_words( int $reviews ): string {
	/* translators: %s: a number. */
	return sprintf( _n( '%s AI review', '%s AI reviews', $reviews, 'tool-compare' ), write_count( $reviews ) );
}

/**
 * What the panel says of the whole comparison: "Quill. All 4 reviewers would ship it, 3 of 4 Inkwell."
 *
 * @param array $answer Answer of the model.
 */
function answer_in_words( array $answer ): string {
	switch ( $answer['kind'] ) {
		case 'unreviewed':
			return __( 'No reviews yet.', 'tool-compare' );
		case 'single':
			/* translators: 1: "3 of 4 reviewers would ship", 2: name of a tool. */
			return sprintf( __( '%1$s %2$s.', 'tool-compare' ), panel_in_words( $answer['tool']['panel'] ), short_name( $answer['tool']['tool'] ) );
		case 'tie':
			return sprintf(
				/* translators: 1: names of tools, 2: "3 of 4" or a percentage. */
				__( 'No single pick. %1$s tie at %2$s.', 'tool-compare' ),
				names_in_words( $answer['tools'] ),
				level_in_words( $answer['best'] )
			);
	}
	$name  = short_name( $answer['tool']['tool'] );
	$panel = panel_in_words( $answer['tool']['panel'] );
	if ( $answer['next'] ) {
		/* translators: 1: the pick, 2: "3 of 4 reviewers would ship", 3: "2 of 4", 4: name of another tool. */
		return sprintf( __( '%1$s. %2$s it, %3$s %4$s.', 'tool-compare' ), $name, $panel, fraction( $answer['next']['panel'] ), short_name( $answer['next']['tool'] ) );
	}
	return $answer['best']['panel']['ship']
		/* translators: 1: the pick, 2: "3 of 4 reviewers would ship", 3: "2 of 4" or a percentage. */
		? sprintf( __( '%1$s. %2$s it; no other passes %3$s.', 'tool-compare' ), $name, $panel, level_in_words( $answer['best'] ) )
		/* translators: 1: the pick, 2: "3 of 4 reviewers would ship". */
		: sprintf( __( '%1$s. %2$s it; nobody would ship another.', 'tool-compare' ), $name, $panel );
}

/**
 * "3 of 4 reviewers would ship", at the beginning of a sentence.
 *
 * @param array $panel Vote.
 */
function panel_in_words( array $panel ): string {
	$ship  = $panel['ship'];
	$total = $panel['total'];
	if ( 1 === $total ) {
		return $ship ? __( 'The only reviewer would ship', 'tool-compare' ) : __( 'The only reviewer would skip', 'tool-compare' );
	}
	if ( $ship === $total ) {
		return 2 === $total
			? __( 'Both reviewers would ship', 'tool-compare' )
			/* translators: %s: a number from 3. */
			: sprintf( __( 'All %s reviewers would ship', 'tool-compare' ), write_count( $total ) );
	}
	return $ship
		/* translators: %s: a fraction, like "3 of 4". */
		? sprintf( __( '%s reviewers would ship', 'tool-compare' ), fraction( $panel ) )
		/* translators: %s: a number from 2. */
		: sprintf( __( 'None of %s reviewers would ship', 'tool-compare' ), write_count( $total ) );
}

/**
 * The share of tools that tie: a fraction if it is true of each, else a percentage.
 *
 * @param array $level Level of the model.
 */
function level_in_words( array $level ): string {
	return $level['is_same_size'] ? fraction( $level['panel'] ) : write_percent( $level['panel']['percent'] );
}

/**
 * "Quill, Inkwell and Draftsman".
 *
 * @param array[] $tools At least two tools with their panels.
 */
function names_in_words( array $tools ): string {
	$names = array_map( __NAMESPACE__ . '\short_name', array_column( $tools, 'tool' ) );
	$last  = array_pop( $names );
	/* translators: 1: names of tools, 2: the last of them. */
	return sprintf( __( '%1$s and %2$s', 'tool-compare' ), implode( _x( ', ', 'between names', 'tool-compare' ), $names ), $last );
}

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
		$amount = sprintf( __( '%1$s per %2$s', 'tool-compare' ), $amount, $pricing['per'] );
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

/**
 * The name of a tool where room is short.
 *
 * @param array $tool Tool.
 */
function short_name( array $tool ): string {
	return $tool['shortName'] ?? $tool['name'];
}
