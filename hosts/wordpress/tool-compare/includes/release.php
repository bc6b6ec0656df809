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
	'tool-compare.js' => 'sha384-pH07Xr6fQDTZK7dMObAoB1tYr6SxwtnsPYaDrQU6UWgvu79zCtY50SY0u8TBaUBW',
	'tool-verdict.js' => 'sha384-Gfkv46ZHmcL87q1O3RZ9levFoXgs7pY1lG6yHJmBeakrQx0sY3d9eHkDBpSVUxyp',
);
