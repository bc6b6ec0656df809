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
	'tool-compare.js' => 'sha384-bKBaKdMRONGs7eU3X59wz0ghNJ81M08iJaEpHI9tmuM5wC9wjQpEA35gl3bzz2ie',
	'tool-verdict.js' => 'sha384-bGqQdTOs8vhSqM8MQ60+cVlsKzoSqiaOHj22GAh2gtdYz4Jo2wWb44MqxhNm29bL',
);
