// What a page fetches, and when: nothing large before the shopper reaches for photos. And what becomes of files of another
// release in a cache.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {builtFile} from '../../scripts/lib/chunk-names.mjs';
import {answerOf, firstScripts, openFinder, openPage, openShop, PAGE_WITH_CHART} from '../support/e2e.mjs';
import {ROOT} from '../../scripts/lib/run.mjs';
import {MEASURED} from '../support/fake-worker.mjs';
import {SAMPLE, SAMPLE_CHART} from '../support/sample.mjs';

const isOfModels = request => /\.(worker|inline)\b|\/models\//.test(request);

const photoWay = page => page.getByRole('button', {name: 'Choose two photos'});

async function answerWithoutPhotos(page) {
  await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor();
}

test('a shopper who opens the finder and answers without photos fetches neither the worker nor a model', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page, requests, complaints} = await openPage(browser, `${url}/chart.html`);
  await openFinder(page, SAMPLE.shopper);
  await answerWithoutPhotos(page);
  assert.deepEqual(requests.filter(isOfModels), []);
  assert.deepEqual(complaints, []);
});

for (const [means, reach] of [
  ['pointer', way => way.hover()],
  ['focus', way => way.focus()],
])
  test(`the models load when the ${means} comes to the button of a photo way`, async t => {
    const {url, browser} = await openShop(t, {answers: [MEASURED]});
    const {page} = await openPage(browser, `${url}/chart.html`);
    await openFinder(page, SAMPLE.shopper);
    const loading = page.waitForRequest(request => isOfModels(request.url()));
    await reach(photoWay(page));
    await loading;
    await page.getByRole('heading', {name: 'Find your size'}).waitFor();
  });

test('a browser that saves data fetches the models only for a photo way that is chosen', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page, requests} = await openPage(browser, `${url}/chart.html`);
  await page.evaluate(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true}}));
  await openFinder(page, SAMPLE.shopper);
  await photoWay(page).hover();
  await photoWay(page).focus();
  await answerWithoutPhotos(page);
  assert.deepEqual(requests.filter(isOfModels), []);
  const loading = page.waitForRequest(request => isOfModels(request.url()));
  await page.getByRole('button', {name: 'Add two photos'}).click();
  await loading;
});

/** Ends as soon as the code for charts is fetched, if it ever is. */
const chartCode = page => page.waitForRequest(request => request.url().includes('/chunks/chart-'));

test('a page with a chart fetches the code for charts when it is idle and warns of faults in the chart', async t => {
  const faulty = PAGE_WITH_CHART.replace('"units":"cm"', '"units":"ell"');
  const {url, browser} = await openShop(t, {pages: {'/faulty.html': faulty}});
  const {page, requests} = await openPage(browser, `${url}/bare.html`);
  const warning = page.waitForEvent('console', {
    predicate: message => message.text().startsWith('<size-finder>'),
  });
  await page.goto(`${url}/faulty.html`);
  assert.equal((await warning).type(), 'error');
  assert.match((await warning).text(), /The size chart cannot be used/);
  assert.ok(requests.some(request => request.includes('/chunks/chart-')));
});

test('recommend() says that the chart is not there yet, and answers once "ready" has resolved', async t => {
  const {url, browser} = await openShop(t);
  const {page} = await openPage(browser, `${url}/bare.html`);
  const [code, size] = await page.evaluate(
    async ([chart, measurements]) => {
      const finder = document.querySelector('size-finder');
      finder.chart = chart;
      const recommend = () => {
        try {
          return finder.recommend(measurements).size;
        } catch (error) {
          return error.code;
        }
      };
      const before = recommend();
      await finder.ready;
      return [before, recommend()];
    },
    [SAMPLE_CHART, MEASURED.value],
  );
  assert.equal(code, 'chart-unreachable');
  assert.ok(
    SAMPLE_CHART.sizes.some(({label}) => label === size),
    size,
  );
});

test('a shopper whom the device knows sees the size on the button of the next page without a click', async t => {
  const remembering = PAGE_WITH_CHART.replace('<size-finder', '<size-finder remember');
  const {url, browser} = await openShop(t, {answers: [MEASURED], pages: {'/remember.html': remembering}});
  const {page} = await openPage(browser, `${url}/remember.html`);
  await openFinder(page, SAMPLE.shopper);
  await answerWithoutPhotos(page);
  await page.getByLabel('Keep my measurements').check();
  await page.getByRole('textbox', {name: 'Name'}).fill('Kim');
  await page.getByRole('textbox', {name: 'Name'}).press('Tab');
  await page
    .getByRole('group', {name: 'Who is it for?'})
    .getByRole('button', {name: 'Kim'})
    .first()
    .waitFor();
  const {size} = (await answerOf(page)).recommendation;
  const fetching = chartCode(page);
  await page.reload();
  await fetching;
  await page.getByRole('button', {name: `Suggested size: ${size}`}).waitFor();
});

test('a parameter in the address of the script loads nothing twice', async t => {
  const {url, browser} = await openShop(t, {
    answers: [MEASURED],
    pages: {'/versioned.html': PAGE_WITH_CHART.replace('size-finder.js', 'size-finder.js?v=123')},
  });
  const {page, requests, complaints} = await openPage(browser, `${url}/versioned.html`);
  await openFinder(page, SAMPLE.shopper);
  await answerWithoutPhotos(page);
  const scripts = requests.filter(request => request.includes('.js'));
  assert.deepEqual(
    scripts.slice(0, 2),
    firstScripts(url).map(script => script.replace(/size-finder\.js$/, '$&?v=123')),
  );
  assert.ok(!scripts.includes(`${url}/dist/size-finder.js`));
  assert.deepEqual(scripts, [...new Set(scripts)]);
  assert.deepEqual(complaints, []);
});

test('a cached script of another release fetches the present one and works', async t => {
  const present = builtFile('chunks/element-*.js');
  const old = readFileSync(join(ROOT, 'dist/size-finder.js'), 'utf8').replaceAll(
    present,
    'chunks/element-00000000.js',
  );
  const {url, browser} = await openShop(t, {
    answers: [MEASURED],
    // Only the address without a parameter is in the cache.
    intercept: (request, response) => {
      if (request.url !== '/dist/size-finder.js') return false;
      response.setHeader('Content-Type', 'text/javascript').end(old);
      return true;
    },
  });
  const {page, requests, complaints} = await openPage(browser, `${url}/chart.html`);
  await openFinder(page, SAMPLE.shopper);
  await answerWithoutPhotos(page);
  assert.ok(requests.some(request => request.includes('element-00000000.js')));
  assert.equal(requests.filter(request => /size-finder\.js\?retry=/.test(request)).length, 1);
  assert.deepEqual(complaints, []);
});

test('a chunk that a cache holds broken is fetched once more, past the cache', async t => {
  const {url, browser} = await openShop(t, {
    answers: [MEASURED],
    intercept: (request, response) => {
      if (!/\/dialog-\w+\.js$/.test(request.url)) return false;
      response.writeHead(404).end();
      return true;
    },
  });
  const {page, complaints} = await openPage(browser, `${url}/chart.html`);
  await openFinder(page, SAMPLE.shopper);
  await answerWithoutPhotos(page);
  assert.deepEqual(complaints, []);
});

const stepFiles = requests => requests.filter(request => /chunks\/(photos|result|known)-/.test(request));

test('opening the finder fetches none of the steps that lie ahead', async t => {
  const {url, browser} = await openShop(t);
  const {page, requests} = await openPage(browser, `${url}/chart.html`);
  await page.getByRole('button', {name: 'Find my size'}).click();
  await page.getByRole('textbox', {name: 'Height'}).waitFor();
  assert.deepEqual(stepFiles(requests), []);
});

test('the steps of a way load when the pointer comes to its card', async t => {
  const {url, browser} = await openShop(t);
  const {page, requests} = await openPage(browser, `${url}/chart.html`);
  await openFinder(page, SAMPLE.shopper);
  const loading = page.waitForRequest(request => /chunks\/known-/.test(request.url()));
  await page.getByRole('button', {name: 'I know my measurements'}).hover();
  await loading;
  assert.deepEqual(
    stepFiles(requests).filter(request => request.includes('photos-')),
    [],
  );
});

test('a step whose file cannot be fetched says so, and another try shows it with the focus on its title', async t => {
  let isThere = false;
  const {url, browser} = await openShop(t, {
    intercept: (request, response) => {
      if (isThere || !/\/known-\w+\.js/.test(request.url)) return false;
      response.writeHead(404).end();
      return true;
    },
  });
  const {page, requests} = await openPage(browser, `${url}/chart.html`);
  await openFinder(page, SAMPLE.shopper);
  await page.getByRole('button', {name: 'I know my measurements'}).click();
  await page.getByRole('heading', {name: 'The measuring tool couldn’t be loaded.'}).waitFor();
  assert.ok(requests.some(request => /known-\w+\.js\?retry=/.test(request)));
  isThere = true;
  await page.getByRole('button', {name: 'Try again'}).click();
  await page.locator('#step-title:focus', {hasText: 'Your measurements by tape'}).waitFor();
});

test('two copies of the script on one page, as of two releases, share the page', async t => {
  const second = '<script type="module" src="/other/size-finder.js"></script>';
  const {url, browser} = await openShop(t, {
    answers: [MEASURED],
    folders: {'/other/': 'dist'},
    pages: {'/two.html': PAGE_WITH_CHART + second},
  });
  const {page, requests, complaints} = await openPage(browser, `${url}/two.html`);
  await openFinder(page, SAMPLE.shopper);
  await answerWithoutPhotos(page);
  assert.ok(requests.some(request => request.includes('/other/chunks/element-')));
  assert.deepEqual(complaints, []);
});
