<?php
// Makes the table of options one from before WordPress 4.2, which takes no character of four bytes.
$_SERVER['HTTP_HOST'] = 'localhost';
require_once __DIR__ . '/wp-load.php';

$wpdb->query( "ALTER TABLE $wpdb->options CONVERT TO CHARACTER SET utf8mb3" );
