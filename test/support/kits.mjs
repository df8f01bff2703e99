import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Liquid} from 'liquidjs';
import {ROOT} from '../../scripts/lib/run.mjs';
import {SAMPLE_CHART} from './sample.mjs';

export const SHOPIFY = join(ROOT, 'kits/shopify');
export const PLUGIN = join(ROOT, 'kits/woocommerce/size-finder.php');

export const hasPhp = spawnSync('php', ['--version']).status === 0;

/** A product as Shopify's Liquid knows it. The size is the second of its two options, and M is sold out. */
export const PRODUCT = {
  id: 4711,
  options_by_name: {Size: {position: 2}},
  variants: ['S', 'M', 'L', 'XL'].map(label => ({options: ['Green', label], available: label !== 'M'})),
  metafields: {custom: {size_chart: {value: SAMPLE_CHART}}},
};

/** The settings of the block with the defaults of its schema. */
export const SETTINGS = Object.fromEntries(
  JSON.parse(
    /{% schema %}([^]*){% endschema %}/.exec(
      readFileSync(join(SHOPIFY, 'blocks/size-finder.liquid'), 'utf8'),
    )[1],
  ).settings.map(setting => [setting.id, setting.default]),
);

/** What the block writes into the page of a product. */
export async function renderBlock({product = PRODUCT, settings = {}} = {}) {
  const engine = new Liquid({root: join(SHOPIFY, 'snippets'), extname: '.liquid'});
  // Only Shopify itself reads the schema.
  engine.registerTag('schema', {
    parse(tag, rest) {
      while (rest.length > 0 && rest.shift().name !== 'endschema');
    },
    render: () => '',
  });
  const template = readFileSync(join(SHOPIFY, 'blocks/size-finder.liquid'), 'utf8');
  const globals = {request: {locale: {iso_code: 'en'}, design_mode: false}};
  return engine.parseAndRender(template, {product, block: {settings: {...SETTINGS, ...settings}}}, {globals});
}

/** What the plugin writes into the page of a product, with stand-ins for WordPress. Needs PHP. */
export const renderPlugin = ({chart = ''} = {}) =>
  execFileSync('php', [join(import.meta.dirname, 'wordpress.php'), PLUGIN, chart], {encoding: 'utf8'});
