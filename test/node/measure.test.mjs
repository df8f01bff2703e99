// The program `npm run measure`: its output and its exit code.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
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

test('npm run measure with a file that is not a picture names the code and exits with 1', () => {
  const {status, stdout} = measure(file('front.jpg', 'no picture'), side, ...height, '--json');
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

test('npm run measure prints a table, even without side and chart', {timeout: MEASURE_TIMEOUT_MS}, () => {
  const {status, stdout, stderr} = measure(front, ...height);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /waist +\d+\.\d cm +± \d+\.\d cm +from photo/);
  assert.match(stdout, /side-view-missing/);
});
