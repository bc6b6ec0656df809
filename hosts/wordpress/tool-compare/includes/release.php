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
	'tool-compare.js' => 'sha384-mRvTKEOiG5EYrm6rznhm+w0zgAVSwjN823ULX2b3f13tvsYzS6g2+FCnElhQu+I/',
	'tool-verdict.js' => 'sha384-HsqhHDAmMooBn745LuUX3VJntWcJwXgdQrpRVHnqldUARqk2IFBkoJIdWW8AUhBp',
);
