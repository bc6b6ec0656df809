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
	'tool-compare.js' => 'sha384-JikFEyp2PjCf0cAuRHw+o8t/ma2vji8xnu2L6Irrca6rq/n22eTTuRl3mjEfXEBH',
	'tool-verdict.js' => 'sha384-IpfP9OdYpeUBPlYFmiowYORHOVZQKoQCKeAk5DSqZ0LcFOmrFSlAWgY0rSe7pJh/',
);
