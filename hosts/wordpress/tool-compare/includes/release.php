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
	'tool-compare.js' => 'sha384-DOD3T/dq9lwEI/vI3T/Rtl+AMR35PYCvY8SfaC1+lgr71d0MLT+3glVytf66K8I8',
	'tool-verdict.js' => 'sha384-ZkSFhIu9AYS4X4YGdR0VetE2OJCGACyOAuqObVEmpRBXsLIsOKcgUN7oNf19aj6l',
);
