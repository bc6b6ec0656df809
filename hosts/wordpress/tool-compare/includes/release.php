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
	'tool-compare.js' => 'sha384-1vJpiVa4IXr85I1QIHnJ9TOjHqw6rX0ltEm6uGFAEtM5VjKm0sw5AglmykCX5QJb',
	'tool-verdict.js' => 'sha384-hv6fCErFrQnhwZtpQihINEkpI782jyvG1+6N/ASQ/Pj8BhQkkAVt8YFLdO4LUKb8',
);
