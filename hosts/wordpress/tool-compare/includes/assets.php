<?php
/**
 * The scripts of the elements, and the rule that keeps their space free.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_assets' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

/**
 * Registers a script for each element, named like its tag, and the style sheet.
 */
function register_assets(): void {
	foreach ( array_keys( INTEGRITY ) as $file ) {
		// No version in the address: it is in the CDN's, and a publisher's own has its own rules.
		wp_register_script( basename( $file, '.js' ), scripts_folder() . $file, array(), null, false );
	}
	wp_register_style( 'tool-compare', plugins_url( 'style.css', PLUGIN_FILE ), array(), VERSION );
}

/**
 * Where the scripts are: in a folder that an administrator names, else in this plugin's folder
 * `scripts`, else on the CDN.
 */
function scripts_folder(): string {
	$folder = options()['scripts'];
	if ( '' !== $folder ) {
		return trailingslashit( $folder );
	}
	return has_own_scripts() ? plugins_url( 'scripts/', PLUGIN_FILE ) : cdn_folder();
}

/**
 * Whether somebody has copied the scripts into this plugin's folder.
 */
function has_own_scripts(): bool {
	return file_exists( plugin_dir_path( PLUGIN_FILE ) . 'scripts/tool-compare.js' );
}

/**
 * The folder of this version on the CDN.
 */
function cdn_folder(): string {
	return 'https://cdn.jsdelivr.net/npm/tool-compare@' . VERSION . '/dist/';
}

/**
 * Has a page load the script of an element, once.
 *
 * @param string $tag Tag of the element.
 */
function enqueue( string $tag ): void {
	wp_enqueue_style( 'tool-compare' );
	// The script for comparisons brings the badge, too.
	if ( 'tool-compare' === $tag ) {
		wp_dequeue_script( 'tool-verdict' );
	} elseif ( wp_script_is( 'tool-compare', 'enqueued' ) ) {
		return;
	}
	wp_enqueue_script( $tag );
}

/**
 * Puts script and style into the head of a page that will have a comparison: what is enqueued when
 * a post is rendered can come only after it, and the page would jump.
 */
function enqueue_early(): void {
	global $wp_query;
	foreach ( $wp_query->posts ?? array() as $post ) {
		$content = $post->post_content ?? '';
		if ( has_comparison( $content ) ) {
			enqueue( 'tool-compare' );
		} elseif ( has_shortcode( $content, 'tool_verdict' ) ) {
			enqueue( 'tool-verdict' );
		}
	}
}

/**
 * Whether the text of a post asks for a comparison: as a block, a shortcode or an address.
 *
 * @param string $content Text of a post.
 */
function has_comparison( string $content ): bool {
	// In a shortcode for a badge, an address is between quotes.
	return has_block( BLOCK, $content ) || has_shortcode( $content, 'tool_compare' ) ||
		preg_match( '#(?:^|[\s>\]])' . address_pattern() . '#i', $content );
}

/**
 * Makes the tag of a script one of a module; what comes from the CDN has to be this version.
 *
 * @param string $tag    Tag that WordPress has written.
 * @param string $handle Name of the script.
 */
function as_module( string $tag, string $handle ): string {
	$integrity = INTEGRITY[ "$handle.js" ] ?? null;
	if ( null === $integrity ) {
		return $tag;
	}
	$attributes = array(
		'type' => 'module',
		'src'  => wp_scripts()->registered[ $handle ]->src,
		'id'   => "$handle-js",
	);
	if ( cdn_folder() === scripts_folder() ) {
		$attributes += array( 'integrity' => $integrity, 'crossorigin' => 'anonymous' );
	}
	return wp_get_script_tag( $attributes );
}
