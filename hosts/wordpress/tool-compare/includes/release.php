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
	'tool-compare.js' => 'sha384-bNqNgIpAhIKk9JMVw4zyRwPWv4kNioh3A/hsY05ffsjRBQhHIvOZyAbg8HjvfxKu',
	'tool-verdict.js' => 'sha384-35ZdMuONHX81/p2cXzazL2vcV5yHK4ZmMx+a0ZGrLeIdYVKcOMQqZ1o+cancN2Ok',
);
