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
	'tool-compare.js' => 'sha384-/1RxVUiFZdAGJOR51/O3i5EVZdoEjp6LT3LQ+TcGHjGFK6CGKWy44xEoIZ9U/zDP',
	'tool-verdict.js' => 'sha384-ZkSFhIu9AYS4X4YGdR0VetE2OJCGACyOAuqObVEmpRBXsLIsOKcgUN7oNf19aj6l',
);
