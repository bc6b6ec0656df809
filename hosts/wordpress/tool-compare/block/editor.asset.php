<?php
/**
 * What editor.js needs of WordPress.
 *
 * @package Tool_Compare
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
	'version'      => Tool_Compare\VERSION,
);
