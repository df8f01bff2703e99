#!/usr/bin/env node
// Takes the pictures of the README from the built demo into docs/images/.
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {launchChromium} from './lib/chromium.mjs';
import {ensureChromium} from './lib/install-chromium.mjs';
import {ROOT} from './lib/run.mjs';
import {serve} from './lib/serve.mjs';

const FOLDER = join(ROOT, 'docs/images');
const PHONE = {width: 390, height: 844};
const DESKTOP = {width: 1280, height: 860};

const openFinder = async page => {
  await page.locator('size-finder').getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
};

const measureSample = async (page, name) => {
  await page.getByRole('button', {name: new RegExp(name)}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor({timeout: 120_000});
};

/** Each picture: its name, how large, which scheme, and the way to what it shows. */
const PICTURES = [
  {name: 'shop', viewport: DESKTOP, show: async () => undefined},
  {name: 'profile-phone', viewport: PHONE, show: openFinder},
  {name: 'result', viewport: DESKTOP, show: page => measureSample(page, 'Sam')},
  {name: 'result-phone', viewport: PHONE, show: page => measureSample(page, 'Mei')},
  {name: 'result-phone-dark', viewport: PHONE, theme: 'dark', show: page => measureSample(page, 'Mei')},
];

/** The fade of the dialog has ended, and fonts and pictures are there. */
const settled = page =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const host = document.querySelector('size-finder');
    const animations = [...document.getAnimations(), ...(host.shadowRoot?.getAnimations() ?? [])];
    await Promise.all(animations.map(animation => animation.finished.catch(() => undefined)));
  });

await ensureChromium();
await mkdir(FOLDER, {recursive: true});
const server = await serve();
const browser = await launchChromium();
try {
  for (const {name, viewport, theme = 'light', show} of PICTURES) {
    const context = await browser.newContext({viewport, locale: 'en-GB', reducedMotion: 'reduce'});
    const page = await context.newPage();
    await page.goto(`${server.url}/`);
    await page.locator('select[name=theme]').selectOption(theme);
    await page.waitForFunction('customElements.get("size-finder")');
    await page.evaluate(() => scrollTo(0, 0));
    await show(page);
    await settled(page);
    await page.screenshot({path: join(FOLDER, `${name}.png`)});
    console.log(`docs/images/${name}.png`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
