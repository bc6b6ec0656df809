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
	'tool-compare.js' => 'sha384-rWcITfe/RmjOo6NT0du10kux8sMcQJoWsYkGQzIUYVLjIQVj35HCaI8K7aDDSnui',
	'tool-verdict.js' => 'sha384-pf++9zG61OHwtUIJ4waIPcnYpSN7ZaHDIeTPNaa7cSFA4Nu/QYz8JrrzQtK7Byk2',
);
