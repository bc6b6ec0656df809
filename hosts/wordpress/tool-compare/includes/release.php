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
	'tool-compare.js' => 'sha384-iUO8XJ1ZgOglDmzBHusVogsxwYKVhRRXm8uTns0waOIXTcSbmq3RgiKwIFvPUDwa',
	'tool-verdict.js' => 'sha384-pf++9zG61OHwtUIJ4waIPcnYpSN7ZaHDIeTPNaa7cSFA4Nu/QYz8JrrzQtK7Byk2',
);
