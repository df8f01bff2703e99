import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {env} from 'node:process';
import {launchChromium} from '../scripts/lib/chromium.mjs';
import {serve} from '../scripts/lib/serve.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];
const TRUTH_KEYS = {chest: 'chestCm', waist: 'waistCm', hip: 'hipCm'};

/** 90 % of a normal distribution lie within this many standard deviations. */
const BAND_90 = 1.645;

const PAGE = `<!doctype html><title>size-finder accuracy</title>
<script type="module" src="/dist/size-finder.js"></script><size-finder></size-finder>`;

/** Bodies that no constant was fitted on: those whose number divides by five. */
function heldOutBodies(corpus) {
  return readdirSync(corpus)
    .filter(id => /^[bc]\d+$/.test(id) && Number(id.slice(1)) % 5 === 0)
    .map(id => ({id, truth: JSON.parse(readFileSync(join(corpus, id, 'truth.json'), 'utf8'))}));
}

/** Runs in the page. Refusals come back as their code. */
async function measureBody({id, shoppers}) {
  const element = document.querySelector('size-finder');
  const load = async view => (await fetch(`/corpus/${id}/${view}.jpg`)).blob();
  const views = {front: await load('front'), side: await load('side')};
  const results = [];
  for (const shopper of shoppers) {
    try {
      results.push({measurements: await element.measure(views, shopper)});
    } catch (error) {
      if (typeof error?.code !== 'string') throw error;
      results.push({refused: error.code});
    }
  }
  return results;
}

const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;

function summarize(people) {
  const measured = people.filter(({result}) => result.measurements);
  const girths = Object.fromEntries(
    GIRTHS.map(girth => {
      const errors = measured.map(
        ({truth, result}) => result.measurements[girth].valueCm - truth[TRUTH_KEYS[girth]],
      );
      const inBand = measured.map(
        ({result}, i) => Math.abs(errors[i]) <= BAND_90 * result.measurements[girth].sdCm,
      );
      return [
        girth,
        {maeCm: mean(errors.map(Math.abs)), biasCm: mean(errors), inBand90: mean(inBand.map(Number))},
      ];
    }),
  );
  const refusals = people
    .filter(({result}) => result.refused)
    .map(({id, result}) => `${id}: ${result.refused}`);
  return {people: people.length, refusals, ...girths};
}

/**
 * Errors of the built bundle on rendered people who took no part in any fit, with and without their weight.
 * Needs the folder of rendered people in CORPUS_DIR; says so when there is none.
 */
export async function benchAccuracy() {
  const corpus = env.CORPUS_DIR ?? '../shared/data/corpus';
  if (!existsSync(corpus)) return {skipped: 'CORPUS_DIR names no folder of rendered people'};
  const bodies = heldOutBodies(corpus);
  const server = await serve({pages: {'/accuracy.html': PAGE}, folders: {'/corpus/': corpus}});
  const browser = await launchChromium();
  const without = [];
  const withWeight = [];
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/accuracy.html`);
    await page.waitForFunction('customElements.get("size-finder")');
    for (const {id, truth} of bodies) {
      const {heightCm, weightKg, ageYears, sex} = truth;
      const shoppers = [
        {heightCm, sex, ageYears},
        {heightCm, sex, ageYears, weightKg},
      ];
      const [first, second] = await page.evaluate(measureBody, {id, shoppers});
      without.push({id, truth, result: first});
      withWeight.push({id, truth, result: second});
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return {withoutWeight: summarize(without), withWeight: summarize(withWeight)};
}
