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
	'tool-compare.js' => 'sha384-JFDCv9u94p9FP2UgIG2/QpgFGNqk1nVDVPPm/uZAKXeNAd9YesjMTP+W4+D9gCOB',
	'tool-verdict.js' => 'sha384-ABLs9W6v84haiu2leAhhWIRHYKLoYswvs9/yEkXsr9lYeUD+Ol/LhI8kWZ6p9P+v',
);
