#!/usr/bin/env node
// Visits every screen and every failure of the finder in the demo shop. Keeps pictures of each screen in many sizes, colours and
// languages in screenshots/, and exits with 1 when an automatic check finds a fault.
//   npm run walk -- [--quick] [part of a screen's name …]
import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {hasFfmpeg, makeCameraClip} from '../test/support/camera-clip.mjs';
import {fakeCameraFlags, launchChromium} from './lib/chromium.mjs';
import {ensureChromium} from './lib/install-chromium.mjs';
import {ROOT} from './lib/run.mjs';
import {serve} from './lib/serve.mjs';
import {inspectAccess, inspectLayout, inspectShown} from './walk/inspect.mjs';
import {photograph} from './walk/photograph.mjs';
import {SCENARIOS} from './walk/scenarios.mjs';
import {PHOTOS, Shopper} from './walk/shop.mjs';
import {dress, QUICK_VARIANTS, VARIANTS} from './walk/variants.mjs';

const {values, positionals} = parseArgs({allowPositionals: true, options: {quick: {type: 'boolean'}}});
const variants = values.quick ? QUICK_VARIANTS : VARIANTS;
const names = Object.keys(SCENARIOS).filter(
  name => positionals.length === 0 || positionals.some(part => name.includes(part)),
);

/** An https shop, for offers that need https. This server provides its files. */
const HTTPS = 'https://shop.example';

async function openShopper(browser, serverUrl, {https = false, ...options} = {}) {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: {width: 390, height: 844},
    hasTouch: true,
    reducedMotion: 'reduce',
    permissions: ['camera'],
    ...options,
  });
  if (https)
    await context.route(`${HTTPS}/**`, async route =>
      route.fulfill({response: await route.fetch({url: route.request().url().replace(HTTPS, serverUrl)})}),
    );
  return {context, shopper: new Shopper(await context.newPage()), url: https ? HTTPS : serverUrl};
}

async function walkTo(name, browser, serverUrl) {
  const {world = {}, come, context: options, suits = () => true, shows} = SCENARIOS[name];
  const folder = join(ROOT, 'screenshots', name);
  // Pictures of an earlier walk must not pass for pictures of this one.
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const {context, shopper, url} = await openShopper(browser, serverUrl, options);
  const faults = [];
  try {
    await shopper.enter(url, world);
    await come(shopper);
    // The pointer must hover over nothing.
    await shopper.page.mouse.move(0, 0);
    for (const [variantName, variant] of variants) {
      if (!suits(variant)) continue;
      await dress(shopper.page, variant);
      const found = await inspectLayout(shopper.page);
      if (shows !== undefined) found.push(...(await inspectShown(shopper.page, shows)));
      if (variant.axe) found.push(...(await inspectAccess(shopper.page)));
      faults.push(...found.map(fault => `${variantName}: ${fault}`));
      pictureCount += await photograph(shopper.page, join(folder, variantName));
    }
  } catch (error) {
    faults.push(`lost: ${error.message.split('\n').slice(0, 12).join(' ')}`);
    // If the page cannot be photographed either, that is a fault of this screen and not the end of the walk.
    await shopper.page.screenshot({path: join(folder, 'lost.png')}).catch(() => {});
  }
  await context.close();
  return [...faults, ...shopper.faults];
}

await ensureChromium();
const server = await serve();
const browser = await launchChromium(
  fakeCameraFlags(hasFfmpeg ? makeCameraClip({front: PHOTOS[0], side: PHOTOS[1]}, 12, false) : undefined),
);
let faultCount = 0;
let pictureCount = 0;
try {
  for (const name of names) {
    const faults = await walkTo(name, browser, server.url);
    faultCount += faults.length;
    console.log(`${faults.length === 0 ? 'ok  ' : 'BAD '} ${name}`);
    for (const fault of faults) console.log(`       ${fault}`);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${names.length} screens, ${pictureCount} pictures in screenshots/, ${faultCount} faults`);
process.exitCode = faultCount === 0 ? 0 : 1;
