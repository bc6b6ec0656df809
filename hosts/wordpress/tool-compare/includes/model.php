<?php
/**
 * Every figure that is derived from a comparison, as src/model.ts derives it. A test holds the two
 * to the same figures.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/**
 * Derives the figures.
 *
 * @param array $comparison Comparison.
 * @return array{comparison: array, tools: array, answer: array, reviewers: int} Tools are as in the file.
 */
function to_model( array $comparison ): array {
	$tools  = array_map( __NAMESPACE__ . '\to_panel', $comparison['tools'] );
	$answer = to_answer( array_values( array_filter( $tools, static function ( array $tool ): bool {
		return null !== $tool['panel'];
	} ) ) );
	foreach ( $tools as $index => $tool ) {
		$tools[ $index ]['pick'] = 'pick' === $answer['kind'] && $answer['tool']['tool']['id'] === $tool['tool']['id'];
	}
	return array(
		'comparison' => $comparison,
		'tools'      => $tools,
		'answer'     => $answer,
		'reviewers'  => count_reviewers( $comparison['tools'] ),
	);
}

/**
 * A tool with what its panel and its community say.
 *
 * @param array $tool Tool.
 * @return array{tool: array, panel: ?array, by_ai: int, community: ?array}
 */
function to_panel( array $tool ): array {
	$verdicts = array_count_values( array_column( $tool['reviews'], 'verdict' ) );
	$votes    = $tool['community'] ?? null;
	return array(
		'tool'      => $tool,
		'panel'     => split( $verdicts['ship'] ?? 0, $verdicts['skip'] ?? 0 ),
		'by_ai'     => count( array_filter( array_column( $tool['reviews'], 'ai' ) ) ),
		'community' => $votes ? split( $votes['ship'], $votes['skip'] ) : null,
	);
}

/**
 * How a vote came out: 0 and 100 percent mean that it was unanimous.
 *
 * @param int|float $ship How many said ship.
 * @param int|float $skip How many said skip.
 * @return array{ship: int|float, skip: int|float, total: int|float, percent: int}|null Null without votes.
 */
function split( $ship, $skip ): ?array {
	$total = $ship + $skip;
	if ( ! $total ) {
		return null;
	}
	$percent = (int) floor( 100.0 * $ship / $total + 0.5 );
	if ( $ship && $skip ) {
		$percent = min( max( $percent, 1 ), 99 );
	}
	return compact( 'ship', 'skip', 'total', 'percent' );
}

/**
 * The share that says ship, by which tools are ranked; below all others without reviews.
 *
 * @param array $tool Tool with its panel.
 */
function share_of( array $tool ): float {
	return $tool['panel'] ? $tool['panel']['ship'] / $tool['panel']['total'] : -1.0;
}

/**
 * The tools with the highest share.
 *
 * @param array[] $tools Tools with reviews.
 * @return array[]
 */
function best_of( array $tools ): array {
	$best = max( array_map( __NAMESPACE__ . '\share_of', $tools ) );
	return array_values( array_filter( $tools, static function ( array $tool ) use ( $best ): bool {
		return share_of( $tool ) === $best;
	} ) );
}

/**
 * What the panel says of the whole comparison. Exact fractions decide, not rounded shares.
 *
 * @param array[] $tools Tools with reviews.
 * @return array With `kind` and, by that, `tool`, `next`, `tools` and `best`.
 */
function to_answer( array $tools ): array {
	if ( count( $tools ) < 2 ) {
		return $tools ? array( 'kind' => 'single', 'tool' => $tools[0] ) : array( 'kind' => 'unreviewed' );
	}
	$first = best_of( $tools );
	if ( count( $first ) > 1 ) {
		return array( 'kind' => 'tie', 'tools' => $first, 'best' => to_level( $first ) );
	}
	$others = best_of( array_values( array_filter( $tools, static function ( array $tool ) use ( $first ): bool {
		return $tool['tool']['id'] !== $first[0]['tool']['id'];
	} ) ) );
	return array(
		'kind' => 'pick',
		'tool' => $first[0],
		'next' => 1 === count( $others ) ? $others[0] : null,
		'best' => to_level( $others ),
	);
}

/**
 * A share that several tools have.
 *
 * @param array[] $tools Tools with that share.
 * @return array{panel: array, is_same_size: bool}
 */
function to_level( array $tools ): array {
	$sizes = array_column( array_column( $tools, 'panel' ), 'total' );
	return array(
		'panel'        => $tools[0]['panel'],
		'is_same_size' => 1 === count( array_unique( $sizes ) ),
	);
}

/**
 * How many reviewed; of several reviews under one name for one tool, each counts.
 *
 * @param array[] $tools Tools.
 */
function count_reviewers( array $tools ): int {
	$most = array();
	foreach ( $tools as $tool ) {
		$names = array();
		foreach ( array_column( $tool['reviews'], 'reviewer' ) as $name ) {
			$names[ "_$name" ] = ( $names[ "_$name" ] ?? 0 ) + 1;
		}
		foreach ( $names as $name => $count ) {
			$most[ $name ] = max( $most[ $name ] ?? 0, $count );
		}
	}
	return array_sum( $most );
}

/**
 * The tools that a post asks for, in its order; without ids all of them: two as in the file, more by
 * share, unreviewed last.
 *
 * @param array    $model Model.
 * @param string[] $ids   Ids of tools.
 * @return array[]|null Null if there is no tool with one of the ids.
 */
function tools_to_show( array $model, array $ids ): ?array {
	$tools = $model['tools'];
	if ( $ids ) {
		$by_id = array_column( array_map( static function ( array $tool ): array {
			return array( 'id' => $tool['tool']['id'], 'tool' => $tool );
		}, $tools ), 'tool', 'id' );
		$found = array_intersect( $ids, array_map( 'strval', array_keys( $by_id ) ) );
		return count( $found ) < count( $ids ) ? null : array_map( static function ( string $id ) use ( $by_id ): array {
			return $by_id[ $id ];
		}, $ids );
	}
	if ( count( $tools ) > 2 ) {
		// Only since PHP 8 does sorting keep the order of equals.
		$order = array_keys( $tools );
		usort( $order, static function ( int $a, int $b ) use ( $tools ): int {
			return array( share_of( $tools[ $b ] ), $a ) <=> array( share_of( $tools[ $a ] ), $b );
		} );
		$tools = array_map( static function ( int $index ) use ( $tools ): array {
			return $tools[ $index ];
		}, $order );
	}
	return $tools;
}

/**
 * The specs of some tools, row by row.
 *
 * @param array   $comparison Comparison.
 * @param array[] $tools      Tools with their panels.
 * @return array[] With `spec`, `values` and, by the same order, whether each is the `best`.
 */
function to_spec_rows( array $comparison, array $tools ): array {
	return array_map( static function ( array $spec ) use ( $tools ): array {
		$values  = array_map( static function ( array $tool ) use ( $spec ) {
			return $tool['tool']['specs'][ $spec['id'] ] ?? null;
		}, $tools );
		$numbers = array_filter( $values, static function ( $value ): bool {
			return is_int( $value ) || is_float( $value );
		} );
		$is_race = isset( $spec['best'] ) && $numbers && min( $numbers ) < max( $numbers );
		$best    = $is_race ? ( 'lowest' === $spec['best'] ? min( $numbers ) : max( $numbers ) ) : null;
		return array(
			'spec'   => $spec,
			'values' => $values,
			'best'   => array_map( static function ( $value ) use ( $best ): bool {
				return null !== $best && ( is_int( $value ) || is_float( $value ) ) && (float) $value === (float) $best;
			}, $values ),
		);
	}, $comparison['specs'] ?? array() );
}
