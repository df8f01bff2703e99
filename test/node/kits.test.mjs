// The kits for shops: what is in their zips, and what linters and template engines say of them.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import test, {after} from 'node:test';
import {allChecks, check, toSourceCode} from '@shopify/theme-check-common';
import {unzipSync} from 'fflate';
import {ROOT} from '../../scripts/lib/run.mjs';
import {hasPhp, PLUGIN, PRODUCT, renderBlock, renderPlugin, SHOPIFY} from '../support/kits.mjs';
import {SAMPLE_CHART} from '../support/sample.mjs';

const folder = mkdtempSync(join(tmpdir(), 'size-finder-kits-'));
after(() => rmSync(folder, {recursive: true, force: true}));

/** Nothing listens there, so a machine with a network makes the same kits as one without. */
const NOWHERE = 'http://127.0.0.1:9/';

function makeKit(...args) {
  const zip = join(folder, 'kit.zip');
  const options = {encoding: 'utf8', env: {...env, BODYPIX_DIR: ''}};
  const run = spawnSync(execPath, [join(ROOT, 'bin/size-finder.mjs'), 'kit', zip, ...args], options);
  return {...run, files: existsSync(zip) ? Object.keys(unzipSync(readFileSync(zip))) : []};
}

for (const [system, page, served] of [
  ['plain', 'index.html', 'size-finder'],
  ['shopify', 'theme/blocks/size-finder.liquid', 'host/size-finder'],
  ['woocommerce', 'size-finder/size-finder.php', 'size-finder/files'],
])
  test(`the kit for ${system} holds its page, the scripts and the models, and says when BodyPix is missing`, () => {
    const {status, stderr, files} = makeKit('--for', system, '--url', NOWHERE);
    assert.equal(status, 1);
    assert.match(stderr, /BodyPix cannot be had/);
    for (const path of [page, `${served}/size-finder.js`, `${served}/models/pose/pose_landmark_full.tflite`])
      assert.ok(files.includes(path), path);
    assert.ok(files.some(path => path.startsWith(`${served}/models/wasm/`)));
    assert.deepEqual(
      files.filter(path => path.endsWith('.map')),
      [],
    );
  });

test('size-finder kit ends with 2 for a shop system that has no kit', () => {
  const {status, stderr} = makeKit('--for', 'magento');
  assert.equal(status, 2);
  assert.match(stderr, /--for plain\|shopify\|woocommerce/);
});

const ROOT_URI = 'file:///theme';

/** What Shopify's linter of themes finds in these files, by their paths in the theme. */
function lintTheme(files) {
  const uris = new Map(Object.entries(files).map(([path, text]) => [`${ROOT_URI}/${path}`, text]));
  const fs = {
    readFile: async uri => uris.get(uri),
    readDirectory: async uri => [...uris.keys()].filter(one => one.startsWith(uri)).map(one => [one, 1]),
    stat: async uri => {
      if (!uris.has(uri)) throw new Error(`${uri} does not exist`);
      return {type: 1, size: uris.get(uri).length};
    },
  };
  const sources = [...uris].map(([uri, text]) => toSourceCode(uri, text));
  const config = {settings: {}, checks: allChecks, rootUri: ROOT_URI, context: 'theme'};
  return check(sources, config, {fs});
}

const theme = Object.fromEntries(
  readdirSync(SHOPIFY).map(kind => [
    `${kind}/size-finder.liquid`,
    readFileSync(join(SHOPIFY, kind, 'size-finder.liquid'), 'utf8'),
  ]),
);

test('Shopify’s linter finds nothing to mend in the block, the section and the snippet', async () => {
  assert.deepEqual(Object.keys(theme).sort(), [
    'blocks/size-finder.liquid',
    'sections/size-finder.liquid',
    'snippets/size-finder.liquid',
  ]);
  assert.deepEqual(await lintTheme(theme), []);
  const faults = await lintTheme({'snippets/size-finder.liquid': '{% render "nothing" %}'});
  assert.deepEqual(
    faults.map(fault => fault.check),
    ['MissingTemplate'],
  );
});

const CHARACTERS = {quot: '"', '#34': '"', '#39': "'", '#039': "'", lt: '<', gt: '>', amp: '&'};

/** The attributes of the finder in a page, with their characters restored. */
function attributesIn(html) {
  const [, tag] = /<size-finder([^>]*)>/.exec(html);
  const restore = text => text.replaceAll(/&(quot|#34|#0?39|lt|gt|amp);/g, (_, name) => CHARACTERS[name]);
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, restore(value ?? '')]),
  );
}

test('the Shopify block gives the finder the chart of the metafield and the labels in stock', async () => {
  const attributes = attributesIn(await renderBlock({settings: {remember: true}}));
  assert.deepEqual(JSON.parse(attributes.chart), SAMPLE_CHART);
  assert.equal(attributes['chart-table'], undefined);
  assert.equal(attributes['in-stock'], 'S L XL');
  assert.equal(attributes['product-id'], '4711');
  assert.equal(attributes.remember, '');
});

test('the Shopify block names the table of the page for a product without a chart', async () => {
  const attributes = attributesIn(await renderBlock({product: {...PRODUCT, metafields: {}}}));
  assert.equal(attributes['chart-table'], '.size-chart');
  assert.equal(attributes.chart, undefined);
});

test('the Shopify block says nothing of the stock where a label has a space, which the attribute cannot hold', async () => {
  const variants = [{options: ['Green', 'One size'], available: true}];
  const attributes = attributesIn(await renderBlock({product: {...PRODUCT, variants}}));
  assert.equal(attributes['in-stock'], undefined);
});

test('the plugin for WooCommerce has the version of the package, in its header and in the script’s address', () => {
  const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const text = readFileSync(PLUGIN, 'utf8');
  assert.deepEqual(
    [...text.matchAll(/Version: (\S+)|array\(\), '([^']+)' \)/g)].map(
      ([, header, address]) => header ?? address,
    ),
    [version, version],
  );
});

const withoutPhp = hasPhp ? false : 'this machine has no PHP';

test('PHP finds no fault in the plugin for WooCommerce', {skip: withoutPhp}, () => {
  assert.equal(spawnSync('php', ['-l', PLUGIN]).status, 0);
});

test('the plugin for WooCommerce gives the finder the chart of the product', {skip: withoutPhp}, () => {
  const chart = {...SAMPLE_CHART, brand: `"Acme's" <b>`};
  const html = renderPlugin({chart: JSON.stringify(chart)});
  const attributes = attributesIn(html);
  assert.deepEqual(JSON.parse(attributes.chart), chart);
  assert.equal(attributes['chart-table'], undefined);
  assert.match(html, /<script type="module" src="\/plugin\/files\/size-finder\.js\?ver=0\.1\.0">/);
});

test(
  'the plugin for WooCommerce names the table of the page for a product without a chart',
  {skip: withoutPhp},
  () => {
    assert.equal(attributesIn(renderPlugin())['chart-table'], '.size-chart');
  },
);
