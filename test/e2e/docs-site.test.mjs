// The documentation site, built into a folder and opened in a browser under the policy of the demo.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, posix} from 'node:path';
import test, {after, before} from 'node:test';
import {buildSite} from '../../scripts/lib/build-site.mjs';
import {ROOT} from '../../scripts/lib/run.mjs';
import {openFinder, openPage, openShop} from '../support/e2e.mjs';

const site = mkdtempSync(join(tmpdir(), 'size-finder-site-'));
/** The text of each page by its path. */
const pages = new Map();

before(async () => {
  await buildSite(site);
  for (const path of readdirSync(site, {recursive: true}).map(name => name.replaceAll('\\', '/')))
    if (path.endsWith('.html')) pages.set(path, readFileSync(join(site, path), 'utf8'));
});
after(() => rmSync(site, {recursive: true, force: true}));

/** The pages have no code that comments could hide, so a pattern finds their links. */
const attributesOf = (html, name) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value);

const isOutside = href => /^(https?:|mailto:|data:)/.test(href);

test('the documentation site has a page for every document of docs/', () => {
  const documents = ['docs', 'docs/decisions'].flatMap(folder =>
    readdirSync(join(ROOT, folder))
      .filter(name => name.endsWith('.md'))
      .map(name => posix.join(folder.replace(/^docs\/?/, ''), name.replace(/md$/, 'html'))),
  );
  assert.ok(documents.length > 30);
  assert.deepEqual(
    documents.filter(path => !pages.has(path)),
    [],
  );
});

test('every link, picture and script of the documentation site leads to a file of the site, and every anchor to a heading', () => {
  const broken = [];
  for (const [path, html] of pages)
    for (const href of [...attributesOf(html, 'href'), ...attributesOf(html, 'src')].filter(
      one => !isOutside(one),
    )) {
      const [file, anchor] = href.split('#');
      const target = file === '' ? path : posix.join(dirname(path), file);
      const hasAnchor =
        !anchor || !pages.has(target) || attributesOf(pages.get(target), 'id').includes(anchor);
      if (!existsSync(join(site, target)) || !hasAnchor) broken.push(`${path}: ${href}`);
    }
  assert.deepEqual(broken, []);
});

test('no page of the documentation site loads anything from another site', () => {
  for (const [path, html] of pages) {
    const loaded = [...html.matchAll(/<(?:script|img|link)\b[^>]*?(?:src|href)="(https?:[^"]*)"/g)];
    assert.deepEqual(
      loaded.map(([, url]) => url),
      [],
      path,
    );
  }
});

/** Opens a page of the site. It is served with the policy of the demo, so a style or a script inside the page would fail. */
async function openSite(t, path, options) {
  const {url, browser} = await openShop(t, {folders: {'/': site}});
  return {url, ...(await openPage(browser, `${url}/${path}`, options))};
}

async function expectQuiet({url, requests, complaints, violations}) {
  assert.deepEqual(
    requests.filter(request => !/^(blob:|data:)/.test(request) && !request.startsWith(url)),
    [],
  );
  assert.deepEqual(complaints, []);
  assert.deepEqual(await violations(), []);
}

/** Takes the finder of the page from its button to a size by answers alone. */
async function findByAnswers(page) {
  await openFinder(page, {heightCm: 178, weightKg: 74});
  await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor();
  return page.evaluate(() => document.querySelector('size-finder').recommendation.size);
}

test('the first page of the documentation site leads to the start, whose live example finds a size', async t => {
  const opened = await openSite(t, 'index.html');
  const {page} = opened;
  await page.getByRole('link', {name: 'Put it on a page'}).click();
  await page.getByRole('heading', {name: 'Start in one minute', level: 1}).waitFor();
  assert.ok(['S', 'M', 'L'].includes(await findByAnswers(page)));
  await expectQuiet(opened);
});

test('the playground shows the tag and the events, and sets the size of the page', async t => {
  const opened = await openSite(t, 'playground.html');
  const {page} = opened;
  await page.getByRole('combobox', {name: 'Intended fit'}).selectOption('relaxed');
  await page.getByRole('checkbox', {name: 'feedback'}).check();
  await page
    .getByText('<size-finder chart="…" size-target="#size" fit="relaxed" feedback></size-finder>')
    .waitFor();
  const size = await findByAnswers(page);
  await page.getByRole('button', {name: `Choose ${size}`, exact: true}).click();
  await page.locator('#events').getByText('size-finder-visit').waitFor();
  assert.equal(await page.getByRole('combobox', {name: 'Size', exact: true}).inputValue(), size);
  await expectQuiet(opened);
});

test('the search of the documentation site finds a heading, and leads to it on a phone', async t => {
  const opened = await openSite(t, 'start.html', {viewport: {width: 390, height: 844}});
  const {page} = opened;
  await page.getByRole('searchbox').fill('content security');
  await page.getByRole('link', {name: /^Content security policy/}).click();
  await page.waitForURL('**/hosting.html#content-security-policy');
  await page.getByRole('button', {name: 'Menu'}).click();
  await page.getByRole('navigation').getByRole('link', {name: 'Theming'}).click();
  await page.getByRole('heading', {name: 'Theming', level: 1}).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  await expectQuiet(opened);
});
