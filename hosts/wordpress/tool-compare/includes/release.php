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
	'tool-compare.js' => 'sha384-Mt2TubxZIqgsdIN+uqurc4WgVJr3C4TKEPqARl+gezCgbIiidpcmpSgCPXi1pA1S',
	'tool-verdict.js' => 'sha384-MoKdZ9HeZ3zVA9aU7PJpoh111SM0IEBMFc2VQG+jX+oHfwIbuLNCtL3aVeyXTZ+5',
);
