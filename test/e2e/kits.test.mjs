// The pages of the kits for shops, from the button to the shop's size control.
import assert from 'node:assert/strict';
import test from 'node:test';
import {openFinder, openPage, openShop} from '../support/e2e.mjs';
import {hasPhp, renderBlock, renderPlugin} from '../support/kits.mjs';
import {SAMPLE, SAMPLE_CHART} from '../support/sample.mjs';

/** Takes the finder of the page to a size by answers, and chooses it. Gives what the shop's control then has. */
async function chooseSize(page) {
  await openFinder(page, SAMPLE.shopper);
  await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor();
  const size = await page.evaluate(() => document.querySelector('size-finder').recommendation.size);
  await page.getByRole('button', {name: `Choose ${size}`, exact: true}).click();
  await page.getByRole('dialog').waitFor({state: 'hidden'});
  assert.equal(await page.locator('select').inputValue(), size);
}

test('the plain page reads its own table and sets its own control', async t => {
  const {url, browser} = await openShop(t, {
    folders: {'/plain/size-finder/': 'dist', '/plain/': 'kits/plain'},
  });
  const {page, complaints, violations} = await openPage(browser, `${url}/plain/index.html`);
  await chooseSize(page);
  assert.deepEqual(complaints, []);
  assert.deepEqual(await violations(), []);
});

const options = SAMPLE_CHART.sizes.map(({label}) => `<option>${label}</option>`).join('');

test('the Shopify block sets the theme’s control and publishes the visit', async t => {
  const settings = {script: '/dist/size-finder.js', analytics: true};
  const {url, browser} = await openShop(t, {
    // The block writes a script into the page, as themes do.
    headers: {'Content-Security-Policy': ''},
    pages: {
      '/product.html': `<!doctype html><html lang="en"><title>tee</title><script>
        globalThis.published = [];
        globalThis.Shopify = {analytics: {publish: (...event) => published.push(event)}};
      </script><variant-selects><select>${options}</select></variant-selects>${await renderBlock({settings})}`,
    },
  });
  const {page, complaints} = await openPage(browser, `${url}/product.html`);
  await chooseSize(page);
  const [[name, visit]] = await page.evaluate(() => globalThis.published);
  assert.equal(name, 'size_finder_visit');
  assert.deepEqual([visit.ways, visit.outcome, visit.productId], [['answers'], 'chosen', '4711']);
  assert.deepEqual(complaints, []);
});

test(
  'the plugin for WooCommerce sets the control of the attribute pa_size',
  {skip: hasPhp ? false : 'this machine has no PHP'},
  async t => {
    const {url, browser} = await openShop(t, {
      folders: {'/plugin/files/': 'dist'},
      pages: {
        '/product.html': `<!doctype html><html lang="en"><title>tee</title>
          <select name="attribute_pa_size">${options}</select>${renderPlugin({chart: JSON.stringify(SAMPLE_CHART)})}`,
      },
    });
    const {page, complaints, violations} = await openPage(browser, `${url}/product.html`);
    await chooseSize(page);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await violations(), []);
  },
);
