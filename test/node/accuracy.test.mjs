// A quick guard with the built bundle and real models on people who are in no fit. It fails when the error grows beyond noise.
// `npm run bench -- accuracy` gives all figures, with bands and groups.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {ROOT} from '../../scripts/lib/run.mjs';
import {MEASURE_TIMEOUT_MS, openPage, openShop} from '../support/e2e.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];

/** The demo's people are four of the test bodies. */
const samples = JSON.parse(readFileSync(join(ROOT, 'demo/samples/people.json'), 'utf8'));

/** Four more people for machines that have the corpus: the first test bodies that are not in the demo. */
const corpus = process.env.CORPUS_DIR ?? join(ROOT, '../shared/data/corpus');
const MORE = ['b0000', 'b0005', 'b0010', 'b0015'];
const hasCorpus = existsSync(corpus);
const fromCorpus = id => {
  const truth = JSON.parse(readFileSync(join(corpus, id, 'truth.json'), 'utf8'));
  const {heightCm, weightKg, ageYears, sex, chestCm, waistCm, hipCm} = truth;
  return {
    id,
    front: `corpus/${id}/front.jpg`,
    side: `corpus/${id}/side.jpg`,
    shopper: {heightCm, weightKg, ageYears, sex},
    truthCm: {chest: chestCm, waist: waistCm, hip: hipCm},
  };
};

/**
 * The recorded mean absolute error in cm, for the samples and for samples and corpus. Graphics drivers change masks by a few
 * pixels and girths by 0.1 cm. Half a centimetre more is not noise.
 */
const RECORDED_MAE_CM = {samples: 1.0, both: 1.4, samplesWithoutBodyPix: 1.8, bothWithoutBodyPix: 1.9};
const NOISE_CM = 0.5;
/** A normal error lies outside this band once in 15 000 cases. Eight people have 24 girths. */
const HONEST_SDS = 4;

/** Runs in the page. */
async function measureOne({front, side, shopper}) {
  const load = async path => (await fetch(`/${path}`)).blob();
  const element = document.querySelector('size-finder');
  return element.measure({front: await load(front), side: await load(side)}, shopper);
}

test('the built bundle is as accurate as recorded', {timeout: 2 * MEASURE_TIMEOUT_MS}, async t => {
  if (!hasCorpus) t.diagnostic('four people instead of eight: CORPUS_DIR names no folder of rendered people');
  const people = [...samples, ...(hasCorpus ? MORE.map(fromCorpus) : [])];
  const {url, browser} = await openShop(t, hasCorpus ? {folders: {'/corpus/': corpus}} : {});
  const {page} = await openPage(browser, `${url}/bare.html`);
  const errors = [];
  let hasBodyPix = true;
  for (const person of people) {
    const measured = await page.evaluate(measureOne, person);
    hasBodyPix &&= !measured.notes.includes('body-parts-unavailable');
    for (const girth of GIRTHS) {
      const {valueCm, sdCm} = measured[girth];
      const errorCm = valueCm - person.truthCm[girth];
      errors.push(errorCm);
      t.diagnostic(`${person.id} ${girth}: ${errorCm.toFixed(1)} cm, ±${sdCm.toFixed(1)}`);
      assert.ok(
        Math.abs(errorCm) < HONEST_SDS * sdCm,
        `${girth} of ${person.id} is ${errorCm.toFixed(1)} cm off with an SD of ${sdCm.toFixed(1)}`,
      );
    }
  }
  const maeCm = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
  const recordedCm =
    RECORDED_MAE_CM[`${hasCorpus ? 'both' : 'samples'}${hasBodyPix ? '' : 'WithoutBodyPix'}`];
  t.diagnostic(`mean absolute error ${maeCm.toFixed(2)} cm, recorded ${recordedCm} cm`);
  assert.ok(maeCm < recordedCm + NOISE_CM, `${maeCm.toFixed(2)} cm on average, was ${recordedCm} cm`);
});
