#!/usr/bin/env node
// Takes the README's pictures of the built demo and puts them into docs/images/: all, or those that are named.
//   npm run screenshots -- [NAME …]
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {hasFfmpeg, makeCameraClip} from '../test/support/camera-clip.mjs';
import {SAMPLE_FILES} from '../test/support/sample.mjs';
import {fakeCameraFlags, launchChromium} from './lib/chromium.mjs';
import {ensureChromium} from './lib/install-chromium.mjs';
import {ROOT} from './lib/run.mjs';
import {serve} from './lib/serve.mjs';

const FOLDER = join(ROOT, 'docs/images');
const PHONE = {viewport: {width: 390, height: 844}, deviceScaleFactor: 2, isMobile: true, hasTouch: true};
const DESKTOP = {viewport: {width: 1280, height: 860}};

const openFinder = async page => {
  await page.locator('size-finder').getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
};

const measureSample = async (page, name) => {
  await page.getByRole('button', {name: new RegExp(name)}).click();
  await page.locator('size-finder .result .body').waitFor({timeout: 120_000});
};

const openCamera = async page => {
  await openFinder(page);
  await page.getByRole('textbox', {name: 'Height'}).fill('170');
  await page.getByRole('button', {name: 'Use the camera'}).click();
  await page.getByText('Hands-free', {exact: true}).click();
  await page.getByRole('button', {name: 'Start the camera'}).click();
  await page.getByText('Great – hold still.').first().waitFor({timeout: 120_000});
};

/** Each picture: its name, its device, the colour scheme of the shop, and the steps to the screen that it shows. */
const PICTURES = [
  {name: 'shop', device: DESKTOP, show: async () => undefined},
  {name: 'result', device: DESKTOP, show: page => measureSample(page, 'Sam')},
  {name: 'profile-phone', device: PHONE, show: openFinder},
  ...(hasFfmpeg ? [{name: 'camera-phone', device: PHONE, type: 'jpeg', show: openCamera}] : []),
  {name: 'result-phone', device: PHONE, show: page => measureSample(page, 'Mei')},
  {name: 'result-phone-dark', device: PHONE, theme: 'dark', show: page => measureSample(page, 'Mei')},
  {
    name: 'result-phone-loud',
    device: PHONE,
    theme: 'loud',
    lang: 'ar',
    show: page => measureSample(page, 'Mei'),
  },
];

/** Waits until the dialog has faded in and fonts and pictures have loaded. */
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
const browser = await launchChromium(
  hasFfmpeg ? fakeCameraFlags(makeCameraClip(SAMPLE_FILES, 12, false)) : [],
);
try {
  const wanted = process.argv.slice(2);
  for (const {name, device, theme = 'light', lang = 'en', type = 'png', show} of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const context = await browser.newContext({...device, locale: 'en-GB', reducedMotion: 'reduce'});
    const page = await context.newPage();
    await page.goto(`${server.url}/`);
    await page.locator('select[name=theme]').selectOption(theme);
    await page.locator('select[name=lang]').selectOption(lang);
    await page.evaluate(() => customElements.whenDefined('size-finder').then(() => undefined));
    await page.evaluate(() => scrollTo(0, 0));
    await show(page);
    await settled(page);
    await page.screenshot({
      path: join(FOLDER, `${name}.${type}`),
      ...(type === 'jpeg' && {type, quality: 80}),
    });
    console.log(`docs/images/${name}.${type}`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
