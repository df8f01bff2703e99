<?php
/**
 * Plugin Name: Size finder
 * Description: Finds the shopper's clothing size on product pages, in the shopper's browser. Nothing is uploaded.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * Requires Plugins: woocommerce
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

/** The custom field of a product that holds its size chart as JSON. */
const SIZE_FINDER_CHART = '_size_finder_chart';

/**
 * What differs between themes. A theme changes it with the filter `size_finder_settings`.
 *
 * @return array{size_control: string, chart_table: string, fit: string, remember: bool}
 */
function size_finder_settings() {
	return apply_filters(
		'size_finder_settings',
		array(
			'size_control' => 'select[name="attribute_pa_size"]',
			// The table that the shop shows, for products without a chart of their own.
			'chart_table'  => '.size-chart',
			'fit'          => 'regular',
			'remember'     => false,
		)
	);
}

function size_finder_render() {
	global $product;
	$settings   = size_finder_settings();
	$chart      = (string) $product->get_meta( SIZE_FINDER_CHART );
	$attributes = array_filter(
		array(
			'product-id'  => (string) $product->get_id(),
			'lang'        => substr( get_locale(), 0, 2 ),
			'size-target' => $settings['size_control'],
			'fit'         => $settings['fit'],
			'chart'       => $chart,
			'chart-table' => '' === $chart ? $settings['chart_table'] : '',
		)
	);
	echo '<size-finder';
	foreach ( $attributes as $name => $value ) {
		printf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	echo $settings['remember'] ? ' remember' : '', '></size-finder>';
}
add_action( 'woocommerce_before_add_to_cart_form', 'size_finder_render' );

function size_finder_script() {
	if ( is_product() ) {
		wp_enqueue_script_module( 'size-finder', plugins_url( 'files/size-finder.js', __FILE__ ), array(), '0.1.0' );
	}
}
add_action( 'wp_enqueue_scripts', 'size_finder_script' );

function size_finder_field() {
	woocommerce_wp_textarea_input(
		array(
			'id'          => SIZE_FINDER_CHART,
			'label'       => 'Size chart (JSON)',
			'description' => 'Leave it empty to use the size table of the page.',
			'desc_tip'    => true,
		)
	);
}
add_action( 'woocommerce_product_options_general_product_data', 'size_finder_field' );

/**
 * Keeps a chart that is JSON, and says so when it is not. WooCommerce has checked the nonce and the rights.
 *
 * @param WC_Product $product the product that is being saved
 */
function size_finder_save( $product ) {
	$chart = isset( $_POST[ SIZE_FINDER_CHART ] ) ? trim( wp_unslash( $_POST[ SIZE_FINDER_CHART ] ) ) : '';
	if ( '' !== $chart && null === json_decode( $chart ) ) {
		WC_Admin_Meta_Boxes::add_error( 'The size chart is no JSON and was not saved.' );
		return;
	}
	$product->update_meta_data( SIZE_FINDER_CHART, $chart );
}
add_action( 'woocommerce_admin_process_product_object', 'size_finder_save' );
