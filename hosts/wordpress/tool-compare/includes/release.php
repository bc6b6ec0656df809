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
	'tool-compare.js' => 'sha384-pZFxXs1zPJ7Kfh1cqqIIm4KzyFDbKiEXYt+HbWvzCyrfSGxG2hZ5X1QlrdUW5w4l',
	'tool-verdict.js' => 'sha384-yW/si7jx2mqBh6MCtUhkCF1mA8Bdbw21bqfsR1wOpR3XFls1uGfhs5prtBPqGDjp',
);
