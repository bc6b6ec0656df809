<?php
/**
 * The block for comparisons.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

/** Name of the block. */
const BLOCK = 'tool-compare/comparison';

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_for_editor' );

/**
 * Registers the block.
 */
function register_block(): void {
	register_block_type(
		plugin_dir_path( PLUGIN_FILE ) . 'block',
		array( 'render_callback' => __NAMESPACE__ . '\render_block' )
	);
	wp_set_script_translations( 'tool-compare-comparison-editor-script', 'tool-compare', plugin_dir_path( PLUGIN_FILE ) . 'languages' );
}

/**
 * Has the editor load the element, so that its preview is what readers see.
 */
function enqueue_for_editor(): void {
	if ( is_admin() ) {
		enqueue( 'tool-compare' );
	}
}

/**
 * Renders the block. An author who edits it is told why nothing can be shown.
 *
 * @param array $attributes Attributes of the block.
 */
function render_block( array $attributes ): string {
	$request = to_request( $attributes );
	if ( is_preview_in_editor() ) {
		$problem = problem_of( $request );
		if ( '' !== $problem ) {
			return '<p>' . esc_html( $problem ) . '</p>';
		}
	}
	return render_comparison( $request, get_block_wrapper_attributes() );
}

/**
 * Whether the block is rendered for its author alone.
 */
function is_preview_in_editor(): bool {
	return defined( 'REST_REQUEST' ) && REST_REQUEST && ! doing_filter( 'the_content' );
}

/**
 * Why there is nothing to show, in words for an author; empty if there is something.
 *
 * @param array $request What `to_request()` returned.
 */
function problem_of( array $request ): string {
	$host = (string) wp_parse_url( $request['src'], PHP_URL_HOST );
	if ( '' === $host ) {
		return __( 'That is not a web address. It begins with https://', 'tool-compare' );
	}
	if ( ! is_allowed( $request['src'] ) ) {
		/* translators: %s: name of a host. */
		return sprintf( __( 'Comparisons from %s are not allowed here yet. An administrator can allow them under Settings → Tool Compare.', 'tool-compare' ), $host );
	}
	$loaded = load( $request['src'] );
	if ( null === $loaded ) {
		return __( 'No comparison could be read at this address. If it is a new one, try again in five minutes.', 'tool-compare' );
	}
	return null === plain_of( $request, $loaded['comparison'] )
		/* translators: %s: ids of tools. */
		? sprintf( __( 'The comparison has only these tools: %s', 'tool-compare' ), implode( ' ', array_column( $loaded['comparison']['tools'], 'id' ) ) )
		: '';
}
