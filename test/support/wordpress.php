<?php
// Runs the plugin named by the first argument as a product page would, with stand-ins for WordPress and WooCommerce. The
// second argument is the product's size chart. Prints the page's markup, and the addresses of the script modules.

define( 'ABSPATH', '/' );

$actions = array();
$scripts = array();

function add_action( $hook, $function ) {
	$GLOBALS['actions'][ $hook ][] = $function;
}
function do_action( $hook, ...$arguments ) {
	foreach ( $GLOBALS['actions'][ $hook ] ?? array() as $function ) {
		$function( ...$arguments );
	}
}
function apply_filters( $name, $value ) {
	return $value;
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function get_locale() {
	return 'en_GB';
}
function is_product() {
	return true;
}
function plugins_url( $path ) {
	return "/plugin/$path";
}
function wp_enqueue_script_module( $id, $address, $deps, $version ) {
	$GLOBALS['scripts'][] = "$address?ver=$version";
}

class Product {
	public $meta = array();
	public function get_id() {
		return 4711;
	}
	public function get_meta( $key ) {
		return $this->meta[ $key ] ?? '';
	}
}

require $argv[1];

$product       = new Product();
$product->meta = array( '_size_finder_chart' => $argv[2] );
do_action( 'wp_enqueue_scripts' );
do_action( 'woocommerce_before_add_to_cart_form' );
foreach ( $scripts as $address ) {
	echo '<script type="module" src="', esc_attr( $address ), '"></script>';
}
