<?php
/**
 * A comparison as plain HTML: for readers without scripts, for feeds, and until the data are there.
 * It is one line without white space between its elements, so that nothing makes paragraphs of it.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/** What the attribute `hide` of the element can leave out. */
const SECTIONS = array( 'header', 'community', 'pricing', 'specs', 'description', 'reviews', 'newsletter', 'footer' );

/**
 * Renders a comparison.
 *
 * @param array    $model Model.
 * @param array[]  $tools Tools to show, in this order.
 * @param string[] $hide  Sections to leave out.
 * @param int      $level Level of the title, 1 to 6.
 */
function render_plain( array $model, array $tools, array $hide = array(), int $level = 2 ): string {
	$comparison = $model['comparison'];
	$is_alone   = in_array( 'header', $hide, true );
	$disclosure = $comparison['disclosure'] ?? '';
	return implode(
		'',
		array(
			$is_alone ? answer( $model ) : title( $model, $level ) . answer( $model ) . summary( $model ),
			is_filled( $disclosure ) ? '<p' . data_attributes( $comparison ) . '><em>' . text( $disclosure ) . '</em></p>' : '',
			subset( $model, $tools ),
			tools_table( $tools, $hide ),
			in_array( 'specs', $hide, true ) ? '' : specs_table( $comparison, $tools, heading_level( $level ) ),
			tool_sections( $comparison, $tools, $hide, heading_level( $level ) ),
			in_array( 'footer', $hide, true ) ? '' : footer( $model, $is_alone ),
		)
	);
}

/**
 * Renders the verdict on one tool as a line of text.
 *
 * @param array $model Model.
 * @param array $tool  Tool with its panel.
 */
function render_plain_verdict( array $model, array $tool ): string {
	$comparison = $model['comparison'];
	$publisher  = $comparison['publisher']['name'] ?? (string) wp_parse_url( $comparison['url'] ?? '', PHP_URL_HOST );
	$panel      = $tool['panel'];
	$verdict    = $panel
		/* translators: 1: "75% ship", 2: "3 of 4 reviewers". */
		? sprintf( __( '%1$s, %2$s', 'tool-compare' ), share_in_words( $panel ), reviewers_in_words( $panel ) )
		: __( 'No reviews yet', 'tool-compare' );
	$parts = array_filter(
		array( short_name( $tool['tool'] ), $verdict, $tool['by_ai'] ? by_ai_in_words( $tool['by_ai'] ) : '', $publisher ),
		'strlen'
	);
	return link( implode( DOT, $parts ), $comparison['url'] ?? null );
}

/**
 * The level of the headings below one.
 *
 * @param int $level 1 to 6.
 */
function heading_level( int $level ): int {
	return min( $level + 1, 6 );
}

/**
 * The title of a comparison; without one to see, the names of its tools.
 *
 * @param array $comparison Comparison.
 */
function title_of( array $comparison ): string {
	$title = $comparison['title'] ?? '';
	return preg_match( '/[^\x09-\x0d\p{Z}\p{Cc}\p{Cf}]/u', $title )
		? $title
		: implode( __( ' vs ', 'tool-compare' ), array_map( __NAMESPACE__ . '\in_sentence', array_column( $comparison['tools'], 'name' ) ) );
}

/**
 * Kicker and title.
 *
 * @param array $model Model.
 * @param int   $level Level of the heading.
 */
function title( array $model, int $level ): string {
	$comparison = $model['comparison'];
	$lang       = data_attributes( $comparison );
	$kicker     = $comparison['kicker'] ?? '';
	return ( is_filled( $kicker ) ? "<p$lang>" . text( $kicker ) . '</p>' : '' ) .
		"<h$level$lang>" . text( title_of( $comparison ) ) . "</h$level>";
}

/**
 * What the panel says of all tools, under a word for it.
 *
 * @param array $model Model.
 */
function answer( array $model ): string {
	$head = 'pick' === $model['answer']['kind'] ? __( 'Panel’s pick', 'tool-compare' ) : __( 'Verdict', 'tool-compare' );
	return '<p><strong>' . text( $head ) . '</strong><br>' . text( answer_in_words( $model['answer'] ) ) . '</p>';
}

/**
 * Summary, and who publishes it.
 *
 * @param array $model Model.
 */
function summary( array $model ): string {
	$comparison = $model['comparison'];
	return paragraphs( $comparison['summary'] ?? '', data_attributes( $comparison ) ) . '<p>' . byline( $model ) . '</p>';
}

/**
 * Who publishes it, of when it is, and how many reviewed.
 *
 * @param array $model Model.
 */
function byline( array $model ): string {
	$publisher = $model['comparison']['publisher'] ?? null;
	$updated   = $model['comparison']['updated'] ?? null;
	return together(
		array(
			$publisher ? link( $publisher['name'], $publisher['url'] ?? null ) : '',
			/* translators: %s: a date. */
			$updated ? text( sprintf( __( 'Updated %s', 'tool-compare' ), write_date( $updated ) ) ) : '',
			$model['reviewers'] ? text( panel_size_in_words( $model['reviewers'] ) ) : '',
		)
	);
}

/**
 * Says that only some of the tools are shown, with a link to the whole.
 *
 * @param array   $model Model.
 * @param array[] $tools Tools to show.
 */
function subset( array $model, array $tools ): string {
	$total = count( $model['tools'] );
	if ( count( $tools ) === $total ) {
		return '';
	}
	/* translators: 1: how many tools are shown, 2: how many there are. */
	$words = sprintf( __( '%1$s of %2$s tools', 'tool-compare' ), write_count( count( $tools ) ), write_count( $total ) );
	return '<p>' . together( array( text( $words ), full_link( $model['comparison'] ) ) ) . '</p>';
}

/**
 * Links to the whole comparison and to how the panel reviews.
 *
 * @param array $model    Model.
 * @param bool  $is_alone Whether there is no header, which else says who publishes it.
 */
function footer( array $model, bool $is_alone ): string {
	$methodology = $model['comparison']['methodology'] ?? null;

	$line = together(
		array(
			$is_alone ? byline( $model ) : '',
			full_link( $model['comparison'] ),
			$methodology ? link( __( 'How the panel reviews', 'tool-compare' ), $methodology ) : '',
		)
	);
	return '' === $line ? '' : "<p>$line</p>";
}

/**
 * A link to the page that publishes the comparison.
 *
 * @param array $comparison Comparison.
 */
function full_link( array $comparison ): string {
	return isset( $comparison['url'] ) ? link( __( 'Full comparison', 'tool-compare' ), $comparison['url'] ) : '';
}
