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
	'tool-compare.js' => 'sha384-2Yx4dHixLA1auD6OOPTZ2AXiByHBZ5JuuIPQm5amdrF+Pkhckw/Ie65QSuKc9pRF',
	'tool-verdict.js' => 'sha384-IpfP9OdYpeUBPlYFmiowYORHOVZQKoQCKeAk5DSqZ0LcFOmrFSlAWgY0rSe7pJh/',
);
