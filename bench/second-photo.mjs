#!/usr/bin/env node
// Measures how long a shopper waits after the second photo, in this build and in others: node bench/second-photo.mjs BASE…
import {join, resolve} from 'node:path';
import {argv} from 'node:process';
import {launchChromium} from '../scripts/lib/chromium.mjs';
import {ROOT} from '../scripts/lib/run.mjs';
import {serve} from '../scripts/lib/serve.mjs';

/** The first photo is accepted so long before the second, while the shopper turns or looks for the other file. */
const APART_MS = 6000;
const RUNS = 5;

const CHART = {
  units: 'cm',
  garment: 'top',
  sizes: [
    {label: 'M', chest: [94, 106], waist: [82, 94]},
    {label: 'L', chest: [106, 118], waist: [94, 106]},
  ],
};

const PAGE = `<!doctype html><html lang="en"><title>second photo</title>
<script type="module" src="/dist/size-finder.js"></script>
<size-finder lang="en" units="cm" chart='${JSON.stringify(CHART)}'></size-finder>`;

/** Two files of the demo, and the height of the person in them. */
const SAMPLE = {photos: ['/samples/b0060/front.jpg', '/samples/b0060/side.jpg'], heightCm: 170};

/**
 * Runs in the page: one visit by files, from the form to the result. Presses the button of the files step as soon as it can.
 * Waits in rounds of a few milliseconds, which is little beside what is measured.
 * @returns the milliseconds from the second photo being accepted to the result
 */
async function visit({photos, heightCm, apartMs}) {
  const element = document.querySelector('size-finder');
  await element.forget();
  element.open();
  const pause = ms => new Promise(done => setTimeout(done, ms));
  const until = async find => {
    const endMs = performance.now() + 120_000;
    for (;;) {
      const found = find(element.shadowRoot);
      if (found) return found;
      if (performance.now() > endMs) throw new Error(`never found: ${String(find)}`);
      await pause(5);
    }
  };
  const height = await until(root => root.querySelector('dialog[open] input[inputmode]'));
  height.value = String(heightCm);
  height.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  height.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
  const isFiles = ({textContent}) => /choose two photos|two photos/i.test(textContent);
  (await until(root => [...root.querySelectorAll('dialog button')].find(isFiles))).click();
  const choose = async (index, url) => {
    const transfer = new DataTransfer();
    const blob = await (await fetch(url)).blob();
    transfer.items.add(new File([blob], 'photo.jpg', {type: 'image/jpeg'}));
    const input = await until(root => root.querySelectorAll('input[type=file]')[index]);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await until(root => root.querySelectorAll('.photo-field .remove').length > index);
  };
  await choose(0, photos[0]);
  await pause(apartMs);
  await choose(1, photos[1]);
  const acceptedMs = performance.now();
  (await until(root => root.querySelector('.files .primary:not([disabled])'))).click();
  await until(root => root.querySelector('dialog .measurements, dialog .stopped'));
  const waitedMs = performance.now() - acceptedMs;
  if (element.shadowRoot.querySelector('.stopped') !== null) throw new Error('the sample was refused');
  element.close();
  return waitedMs;
}

/**
 * The wait after the second photo in each build, run in turn in one browser.
 * @param {readonly string[]} roots folders of builds, each with its `dist/`
 * @param {{runs?: number, apartMs?: number}} [options]
 * @returns {Promise<number[][]>} per build the milliseconds of each warm run
 */
export async function timeSecondPhoto(roots, {runs = RUNS, apartMs = APART_MS} = {}) {
  const servers = await Promise.all(
    roots.map(root =>
      serve({pages: {'/bench.html': PAGE}, folders: {'/dist/': join(resolve(ROOT, root), 'dist')}}),
    ),
  );
  const browser = await launchChromium();
  try {
    const times = roots.map(() => []);
    const pages = [];
    for (const {url} of servers) {
      const page = await browser.newPage();
      await page.goto(`${url}/bench.html`);
      await page.evaluate(() => customElements.whenDefined('size-finder').then(() => undefined));
      pages.push(page);
    }
    // The first run of each loads the models.
    for (let run = 0; run <= runs; run++)
      for (const [index, page] of pages.entries()) {
        await page.bringToFront();
        // A finder that rests ends its models, so each warm run follows a call that loads them again.
        await page.evaluate(warmUp, SAMPLE);
        const ms = await page.evaluate(visit, {...SAMPLE, apartMs});
        if (run > 0) times[index].push(ms);
      }
    return times;
  } finally {
    await browser.close();
    await Promise.all(servers.map(server => server.close()));
  }
}

/** Runs in the page: a measurement that loads the models and compiles what a first run compiles. */
async function warmUp({photos, heightCm}) {
  const element = document.querySelector('size-finder');
  const [front, side] = await Promise.all(photos.map(async url => (await fetch(url)).blob()));
  await element.measure({front, side}, {heightCm});
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const describe = values => {
  const seconds = [median(values), Math.min(...values), Math.max(...values)].map(ms =>
    (ms / 1000).toFixed(2),
  );
  return `${seconds[0]} s (${seconds[1]} to ${seconds[2]})`;
};

if (import.meta.filename === argv[1]) {
  const roots = ['.', ...argv.slice(2)];
  const times = await timeSecondPhoto(roots);
  const [own] = times;
  console.log(`second photo accepted → result, ${RUNS} warm runs each, median (fastest to slowest)`);
  times.forEach((values, index) => {
    const ratio = index === 0 ? '' : `; this build takes ${(median(own) / median(values)).toFixed(2)} of it`;
    console.log(`${roots[index]}: ${describe(values)}${ratio}`);
  });
}
