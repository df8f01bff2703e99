// The program `npm run measure`: its output and its exit code.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {describeRun} from '../../scripts/lib/describe-run.mjs';
import {ROOT} from '../../scripts/lib/run.mjs';
import {MEASURE_TIMEOUT_MS} from '../support/e2e.mjs';
import {hasBodyPix, SAMPLE, SAMPLE_CHART, SAMPLE_FILES} from '../support/sample.mjs';

const folder = mkdtempSync(join(tmpdir(), 'size-finder-'));
after(() => rmSync(folder, {recursive: true}));

const {front, side} = SAMPLE_FILES;
const height = ['--height', String(SAMPLE.shopper.heightCm)];

function measure(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['scripts/measure.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
}

const file = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const WRONG_COMMAND_LINES = {
  'without a photo': [height],
  'without the height': [[front, side]],
  'with a height that is no number': [[front, '--height', 'tall']],
  'with a photo that is not there': [['nowhere.jpg'], height],
  'with an unknown sex': [[front], height, ['--sex', 'F']],
  'with an unknown option': [[front], height, ['--wieght', '70']],
  'with three photos': [[front, side, front], height],
};

for (const [what, args] of Object.entries(WRONG_COMMAND_LINES))
  test(`npm run measure ${what} prints its usage and exits with 2`, () => {
    const {status, stdout, stderr} = measure(...args.flat());
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /Usage: npm run measure/);
  });

test('npm run measure with a broken chart names the code and the places and exits with 1', () => {
  const chart = file('chart.json', '{"brand": "Acme", "units": "cm", "sizes": "M"}');
  const {status, stdout, stderr} = measure(front, side, ...height, '--chart', chart, '--json');
  assert.equal(status, 1);
  assert.equal(JSON.parse(stdout).error.code, 'chart-invalid');
  assert.match(stderr, /^chart-invalid: .*\n {2}sizes/);
});

test('npm run measure with one file that is not a picture names the code and exits with 1', () => {
  const {status, stdout} = measure(file('front.jpg', 'no picture'), ...height, '--json');
  assert.equal(status, 1);
  assert.equal(JSON.parse(stdout).error.code, 'image-unreadable');
});

test('npm run measure --json prints measurements, size and timings', {timeout: MEASURE_TIMEOUT_MS}, () => {
  const chart = file('good.json', JSON.stringify(SAMPLE_CHART));
  const {status, stdout, stderr} = measure(
    front,
    side,
    ...height,
    '--weight',
    '78',
    '--chart',
    chart,
    '--json',
  );
  assert.equal(status, 0, stderr);
  const result = JSON.parse(stdout);
  assert.deepEqual(Object.keys(result), ['measurements', 'recommendation', 'timingsMs']);
  assert.equal(result.measurements.waist.source, 'photo');
  assert.equal(result.measurements.notes.includes('body-parts-unavailable'), !hasBodyPix);
  assert.ok(result.recommendation.sizes.length > 0);
  assert.ok(result.timingsMs.measure > 0);
});

test('the table of npm run measure has a row for each girth, the notes, the size and the times', () => {
  const estimate = valueCm => ({valueCm, sdCm: 2, source: 'photo'});
  const measurements = {
    ...{chest: estimate(98.2), waist: estimate(84.4), hip: estimate(99)},
    notes: ['side-view-missing'],
  };
  const fit = {chest: {level: 'good', deltaCm: 0}, waist: {level: 'tight', deltaCm: -1.5}};
  const recommendation = {
    ...{size: 'M', confidence: 0.83, runnerUp: 'L', reason: 'likely', deciding: 'chest'},
    sizes: [
      {label: 'M', probability: 0.83, fit},
      {label: 'L', probability: 0.15, fit},
      {label: 'S', probability: 0.001, fit},
    ],
    outside: {below: 0, above: 0.02},
  };
  const text = describeRun({measurements, recommendation, timingsMs: {measure: 1234.5}});
  assert.match(text, /^ {2}waist +84\.4 cm +± 3\.3 cm +from photo$/m);
  assert.match(text, /side-view-missing/);
  assert.match(text, /^Size M, 83 % \(likely\), else L\n {2}decided by: chest$/m);
  assert.match(text, /^ {2}M +83 % {2}chest good, waist tight \(-1\.5 cm\)$/m);
  assert.doesNotMatch(text, /^ {2}S /m);
  assert.match(text, /^ {2}larger than the chart: 2 %$/m);
  assert.doesNotMatch(text, /smaller than the chart/);
  assert.match(text, /^measure 1235 ms$/m);
});

test('the table of npm run measure says why there is no size without a chart', () => {
  const estimate = {valueCm: 98, sdCm: 2, source: 'photo'};
  const measurements = {chest: estimate, waist: estimate, hip: estimate, notes: []};
  assert.match(
    describeRun({measurements, recommendation: null, timingsMs: {}}),
    /^No chart was given \(--chart FILE\), so no size\.$/m,
  );
});
