<?php
/**
 * Plugin Name:       Tool Compare
 * Description:       Shows a comparison of AI tools in a post: paste its address.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       tool-compare
 * Domain Path:       /languages
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require_once __DIR__ . '/includes/release.php';
require_once __DIR__ . '/includes/options.php';
require_once __DIR__ . '/includes/addresses.php';
require_once __DIR__ . '/includes/check.php';
require_once __DIR__ . '/includes/load.php';
require_once __DIR__ . '/includes/model.php';
require_once __DIR__ . '/includes/figures.php';
require_once __DIR__ . '/includes/words.php';
require_once __DIR__ . '/includes/text.php';
require_once __DIR__ . '/includes/plain.php';
require_once __DIR__ . '/includes/plain-tools.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/shortcodes.php';
require_once __DIR__ . '/includes/embed.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/settings.php';

add_action( 'init', __NAMESPACE__ . '\load_translations' );

/**
 * Loads the translations in the plugin's own folder; WordPress finds its own by itself.
 */
function load_translations(): void {
	load_plugin_textdomain( 'tool-compare', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
}
