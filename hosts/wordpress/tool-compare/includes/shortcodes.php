<?php
/**
 * `[tool_compare src="…"]` and `[tool_verdict src="…" tool="…"]`.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'tool_compare', __NAMESPACE__ . '\comparison_shortcode' );
add_shortcode( 'tool_verdict', __NAMESPACE__ . '\verdict_shortcode' );

/**
 * Renders `[tool_compare]`.
 *
 * @param array|string $attributes Attributes `src`, `tools`, `hide`, `theme` and `level`; '' without any.
 */
function comparison_shortcode( $attributes ): string {
	return render_comparison( to_request( (array) $attributes ), 'class="tool-compare"' );
}

/**
 * Renders `[tool_verdict]`.
 *
 * @param array|string $attributes Attributes `src`, `tool`, `variant` and `theme`; '' without any.
 */
function verdict_shortcode( $attributes ): string {
	return render_verdict( to_request( (array) $attributes ) );
}
