<?php
/**
 * The tools of a comparison as plain HTML.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/**
 * Figures of the tools: a row for each.
 *
 * @param array[]  $tools Tools with their panels.
 * @param string[] $hide  Sections to leave out.
 */
function tools_table( array $tools, array $hide ): string {
	$data  = array_column( $tools, 'tool' );
	$heads = array( __( 'Tool', 'tool-compare' ), __( 'Panel', 'tool-compare' ) );
	$cells = array( 'name_cell', 'panel_cell' );
	if ( array_column( $data, 'community' ) && ! in_array( 'community', $hide, true ) ) {
		$heads[] = __( 'Community', 'tool-compare' );
		$cells[] = 'community_cell';
	}
	if ( array_column( $data, 'pricing' ) && ! in_array( 'pricing', $hide, true ) ) {
		$heads[] = __( 'Entry', 'tool-compare' );
		$cells[] = 'price_cell';
	}
	$rows = array();
	foreach ( $tools as $tool ) {
		$row = array();
		foreach ( $cells as $cell ) {
			$row[] = call_user_func( __NAMESPACE__ . "\\$cell", $tool );
		}
		$rows[] = $row;
	}
	return table( array_map( __NAMESPACE__ . '\text', $heads ), $rows );
}

/**
 * A tool's name, where it leads, and whether it is the pick.
 *
 * @param array $tool Tool with its panel.
 */
function name_cell( array $tool ): string {
	$data         = $tool['tool'];
	$is_affiliate = isset( $data['url'] ) && ! empty( $data['affiliate'] );
	return together(
		array(
			link( $data['name'], $data['url'] ?? null, $is_affiliate ),
			$is_affiliate ? text( __( 'Affiliate link', 'tool-compare' ) ) : '',
			$tool['pick'] ? '<strong>' . text( __( 'Panel’s pick', 'tool-compare' ) ) . '</strong>' : '',
		)
	);
}

/**
 * What the panel says of a tool.
 *
 * @param array $tool Tool with its panel.
 */
function panel_cell( array $tool ): string {
	if ( ! $tool['panel'] ) {
		return text( __( 'No reviews yet', 'tool-compare' ) );
	}
	return together(
		array(
			'<strong>' . text( share_in_words( $tool['panel'] ) ) . '</strong>',
			text( reviewers_in_words( $tool['panel'] ) ),
			$tool['by_ai'] ? text( by_ai_in_words( $tool['by_ai'] ) ) : '',
		)
	);
}

/**
 * How the community votes.
 *
 * @param array $tool Tool with its panel.
 */
function community_cell( array $tool ): string {
	$votes = $tool['community'];
	if ( ! $votes ) {
		return isset( $tool['tool']['community'] ) ? text( __( 'No votes yet', 'tool-compare' ) ) : '';
	}
	return '<strong>' . text( share_in_words( $votes ) ) . '</strong>' . DOT . text( votes_in_words( $votes ) );
}

/**
 * What it costs to start.
 *
 * @param array $tool Tool with its panel.
 */
function price_cell( array $tool ): string {
	$pricing = $tool['tool']['pricing'] ?? null;
	if ( ! $pricing ) {
		return '';
	}
	$parts = array( price_in_words( $pricing ), entry_in_words( $pricing ), $pricing['note'] ?? '' );
	return together( array_map( __NAMESPACE__ . '\text', $parts ) );
}

/**
 * What the tools are compared by: a row for each, and one before each group.
 *
 * @param array   $comparison Comparison.
 * @param array[] $tools      Tools with their panels.
 * @param int     $level      Level of the heading.
 */
function specs_table( array $comparison, array $tools, int $level ): string {
	$rows  = array();
	$group = '';
	foreach ( to_spec_rows( $comparison, $tools ) as $row ) {
		$spec = $row['spec'];
		if ( ( $spec['group'] ?? '' ) !== $group ) {
			$group = $spec['group'] ?? '';
			if ( '' !== $group ) {
				$rows[] = array_pad( array( '<strong>' . text( $group ) . '</strong>' ), count( $tools ) + 1, '' );
			}
		}
		$unit  = $spec['unit'] ?? '';
		$label = '' === $unit ? $spec['label'] : "{$spec['label']} ($unit)";
		$cells = array( together( array( text( $label ), text( $spec['note'] ?? '' ) ) ) );
		foreach ( $row['values'] as $index => $value ) {
			$written = text( spec_in_words( $value ) );
			$cells[] = $row['best'][ $index ] ? "<strong>$written</strong>" : $written;
		}
		$rows[] = $cells;
	}
	if ( ! $rows ) {
		return '';
	}
	$names = array_map( __NAMESPACE__ . '\short_name', array_column( $tools, 'tool' ) );
	return "<h$level>" . text( __( 'Specs', 'tool-compare' ) ) . "</h$level>" .
		table( array_merge( array( '' ), array_map( __NAMESPACE__ . '\text', $names ) ), $rows );
}

/**
 * A value of a spec, in words if it is none.
 *
 * @param mixed $value Text, number, true, false or null.
 */
function spec_in_words( $value ): string {
	if ( null === $value || '' === $value ) {
		return __( 'Not stated', 'tool-compare' );
	}
	if ( is_bool( $value ) ) {
		return $value ? __( 'Yes', 'tool-compare' ) : __( 'No', 'tool-compare' );
	}
	return is_string( $value ) ? $value : write_count( $value );
}

/**
 * A table, in a box that scrolls where it is too wide.
 *
 * @param string[]   $head HTML of the head's cells, the first of which may be ''.
 * @param string[][] $rows HTML of the cells, the first of which names the row.
 */
function table( array $head, array $rows ): string {
	$html = '<div class="tool-compare-table"><table><thead><tr>';
	foreach ( $head as $cell ) {
		$html .= '' === $cell ? '<td></td>' : "<th scope=\"col\" dir=\"auto\">$cell</th>";
	}
	$html .= '</tr></thead><tbody>';
	foreach ( $rows as $cells ) {
		$html .= '<tr><th scope="row" dir="auto">' . array_shift( $cells ) . '</th><td dir="auto">' . implode( '</td><td dir="auto">', $cells ) . '</td></tr>';
	}
	return "$html</tbody></table></div>";
}

/**
 * What is said of each tool, under its name.
 *
 * @param array    $comparison Comparison.
 * @param array[]  $tools      Tools with their panels.
 * @param string[] $hide       Sections to leave out.
 * @param int      $level      Level of the headings.
 */
function tool_sections( array $comparison, array $tools, array $hide, int $level ): string {
	$lang = data_attributes( $comparison );
	$html = '';
	foreach ( array_column( $tools, 'tool' ) as $tool ) {
		$line    = together( array( text( $tool['category'] ?? '' ), text( $tool['tagline'] ?? '' ) ) );
		$section = '' === $line ? '' : "<p$lang>$line</p>";
		if ( ! in_array( 'description', $hide, true ) ) {
			$section .= paragraphs( $tool['description'] ?? '', $lang ) .
				points( __( 'Pros', 'tool-compare' ), $tool['pros'] ?? array(), $lang ) .
				points( __( 'Cons', 'tool-compare' ), $tool['cons'] ?? array(), $lang );
		}
		if ( ! in_array( 'reviews', $hide, true ) ) {
			foreach ( $tool['reviews'] as $review ) {
				$section .= review( $review, $lang );
			}
		}
		if ( '' !== $section ) {
			$html .= "<h$level$lang>" . text( $tool['name'] ) . "</h$level>$section";
		}
	}
	return $html;
}

/**
 * What speaks for or against a tool.
 *
 * @param string   $head   Word for them.
 * @param string[] $points Points.
 * @param string   $lang   Attributes for their direction and language.
 */
function points( string $head, array $points, string $lang ): string {
	return $points
		? '<p><strong>' . text( $head ) . "</strong></p><ul$lang><li>" .
			implode( '</li><li>', array_map( __NAMESPACE__ . '\text', $points ) ) . '</li></ul>'
		: '';
}

/**
 * One review.
 *
 * @param array  $review Review.
 * @param string $lang   Attributes for its direction and language.
 */
function review( array $review, string $lang ): string {
	$verdict = 'ship' === $review['verdict'] ? __( 'Ship', 'tool-compare' ) : __( 'Skip', 'tool-compare' );
	$who     = together(
		array(
			'<strong>' . link( $review['reviewer'], $review['url'] ?? null ) . '</strong>',
			empty( $review['ai'] ) ? '' : text( __( 'AI', 'tool-compare' ) ),
			text( $review['role'] ?? '' ),
			'<strong>' . text( $verdict ) . '</strong>',
			isset( $review['date'] ) ? text( write_date( $review['date'] ) ) : '',
		)
	);
	return '<blockquote>' . paragraphs( $review['quote'], $lang ) . "<p>$who</p></blockquote>";
}
