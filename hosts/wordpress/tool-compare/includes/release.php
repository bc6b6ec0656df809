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
	'tool-compare.js' => 'sha384-nqMtH2MpGjAgL/AV2IgXSkrUQ5Fl/2OMQbsRjlkke0bAS53RYifQcxcMUUTPTB8b',
	'tool-verdict.js' => 'sha384-0MwSVkX8q+rdu3VZq1kDf8uz0/R5eBBKIXTbuVK4LxuolmBwZ3h+ZgYGeKrSVqWv',
);
