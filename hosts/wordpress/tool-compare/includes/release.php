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
	'tool-compare.js' => 'sha384-dP6P4ZAOzbLxakKErDOSDsoip4hohgV5crisgd52BaQEIeSBjnLHVrIEShLbSX78',
	'tool-verdict.js' => 'sha384-qZjrmNs3B0Z6QuBwXukbxRsM4JnnQgFxGUDKaz/9Ljhdnnu1eK0voyxrKbcMZwUV',
);
