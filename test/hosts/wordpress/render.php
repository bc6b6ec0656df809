<?php
// Reads comparisons, one a line, and prints for each what the plugin makes of it: its figures, its words, its HTML.
namespace Tool_Compare;

$_SERVER['HTTP_HOST'] = 'localhost';
require_once __DIR__ . '/wp-load.php';

const BASE = 'https://reviews.example/data/comparison.json';

/** The id of a tool with its panel. */
function id_of( ?array $tool ): ?string {
	return $tool['tool']['id'] ?? null;
}

function describe_answer( array $answer ): array {
	$best  = empty( $answer['next'] ) ? $answer['best'] ?? null : null;
	$found = array(
		'kind'  => $answer['kind'],
		'tool'  => id_of( $answer['tool'] ?? null ),
		'next'  => id_of( $answer['next'] ?? null ),
		'tools' => isset( $answer['tools'] ) ? array_map( __NAMESPACE__ . '\id_of', $answer['tools'] ) : null,
		'best'  => $best ? array( 'percent' => $best['panel']['percent'], 'same' => $best['is_same_size'] ) : null,
		'words' => answer_in_words( $answer ),
	);
	return array_filter( $found, function ( $value ): bool {
		return null !== $value;
	} );
}

function describe_tool( array $tool ): array {
	$pricing = $tool['tool']['pricing'] ?? null;
	return array(
		'id'        => id_of( $tool ),
		'panel'     => $tool['panel'],
		'byAi'      => $tool['by_ai'],
		'community' => $tool['community'],
		'pick'      => $tool['pick'],
		'share'     => $tool['panel'] ? share_in_words( $tool['panel'] ) : null,
		'reviewers' => $tool['panel'] ? reviewers_in_words( $tool['panel'] ) : null,
		'ai'        => by_ai_in_words( $tool['by_ai'] ),
		'votes'     => $tool['community'] ? votes_in_words( $tool['community'] ) : null,
		'price'     => $pricing ? price_in_words( $pricing ) : null,
		'entry'     => $pricing ? entry_in_words( $pricing ) : null,
	);
}

function describe( array $comparison ): array {
	$model = to_model( $comparison );
	$shown = tools_to_show( $model, array() );
	return array(
		'tools'     => array_map( __NAMESPACE__ . '\describe_tool', $model['tools'] ),
		'reviewers' => $model['reviewers'],
		'answer'    => describe_answer( $model['answer'] ),
		'order'     => array_map( __NAMESPACE__ . '\id_of', $shown ),
		'specs'     => array_map(
			function ( array $row ): array {
				return array( array_map( __NAMESPACE__ . '\spec_in_words', $row['values'] ), $row['best'] );
			},
			to_spec_rows( $comparison, $shown )
		),
		'title'     => title_of( $comparison ),
		'updated'   => isset( $comparison['updated'] ) ? write_date( $comparison['updated'] ) : null,
	);
}

function render( array $comparison ): array {
	$model    = to_model( $comparison );
	$html     = render_plain( $model, tools_to_show( $model, array() ) );
	$verdicts = implode(
		'',
		array_map(
			function ( array $tool ) use ( $model ): string {
				return render_plain_verdict( $model, $tool );
			},
			$model['tools']
		)
	);
	return array(
		'comparison' => $comparison,
		'figures'    => describe( $comparison ),
		'html'       => $html,
		'filtered'   => apply_filters( 'the_content', "<tool-compare>$html</tool-compare>" ),
		'verdicts'   => $verdicts,
	);
}

// A post with blocks does without it, and shortcodes come after it.
remove_filter( 'the_content', 'wpautop' );

while ( false !== ( $line = fgets( STDIN ) ) ) {
	$comparison = parse( $line, BASE );
	echo json_encode( $comparison ? render( $comparison ) : null ), "\n";
}
