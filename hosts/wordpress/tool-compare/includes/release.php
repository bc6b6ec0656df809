<?php
/**
 * Made by `npm run build:wordpress`.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

/** Version of this plugin and of the elements. */
const VERSION = '0.1.0';

/** What a browser checks the scripts from the CDN by. */
const INTEGRITY = array(
	'tool-compare.js' => 'sha384-OioMiiuL4anSXFiKpSafdmeEQ/O2fAVdkSOzxzDGri5jdruccYPtTRkP3Yegf6AU',
	'tool-verdict.js' => 'sha384-hAnv4yTh/wnZN47waeaivPwyY2sfRoRCopLCPT9QBPM2rSaVv4XTU/xHVgpeQNej',
);
