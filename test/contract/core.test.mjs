import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {ROOT} from '../../scripts/lib/run.mjs';
import {
  estimateBody,
  lintSizeChart,
  observeWornSize,
  parseSizeChart,
  recommendSize,
} from '../../dist/core.js';

const CHARTS = join(ROOT, 'size-charts');
const chartFiles = readdirSync(CHARTS).filter(
  name => name.endsWith('.json') && !name.endsWith('.schema.json'),
);
const readChart = name => readFileSync(join(CHARTS, name), 'utf8');
const shopper = {heightCm: 172, weightKg: 68, ageYears: 34, sex: 'female'};

test('the folder size-charts holds at least eight charts', () => {
  assert.ok(chartFiles.length >= 8, `${chartFiles.length} charts`);
});

for (const name of chartFiles)
  test(`the chart ${name} is valid and gives probabilities for a shopper`, () => {
    const parsed = parseSizeChart(readChart(name));
    assert.deepEqual(parsed.ok ? [] : parsed.error.issues, []);
    const recommendation = recommendSize(estimateBody(shopper), parsed.value, {fit: 'regular'});
    const total = recommendation.sizes.reduce((sum, {probability}) => sum + probability, 0);
    assert.ok(total >= 0 && total <= 1 + 1e-9, `the probabilities sum to ${total}`);
    const labels = recommendation.sizes.map(({label}) => label);
    assert.ok(recommendation.size === null || labels.includes(recommendation.size));
    assert.deepEqual(recommendSize(estimateBody(shopper), parsed.value, {fit: 'regular'}), recommendation);
  });

const broken = [
  undefined,
  null,
  7,
  '',
  '{',
  '[]',
  '{}',
  [],
  {},
  {sizes: []},
  '{"brand":"Acme","sizes":"M"}',
  () => 7,
];
for (const input of broken)
  test(`a chart that is ${JSON.stringify(input) ?? String(input)} is refused with reasons and without an exception`, () => {
    const parsed = parseSizeChart(input);
    assert.equal(parsed.ok, false);
    assert.equal(parsed.error.code, 'chart-invalid');
    assert.ok(parsed.error.issues.length > 0);
    for (const issue of parsed.error.issues) {
      assert.equal(typeof issue.path, 'string');
      assert.ok(issue.message.length > 0);
    }
  });

test('lintSizeChart judges any chart without an exception', () => {
  const parsed = parseSizeChart(readChart(chartFiles[0]));
  assert.ok(Array.isArray(lintSizeChart(parsed.value)));
});

test('estimateBody gives a symmetric covariance that agrees with its bands', () => {
  const {chest, waist, hip, covarianceCm2} = estimateBody(shopper);
  [chest, waist, hip].forEach(({sdCm}, i) => {
    assert.ok(Math.abs(Math.sqrt(covarianceCm2[i][i]) - sdCm) < 1e-6);
    for (let j = 0; j < 3; j++) assert.ok(Math.abs(covarianceCm2[i][j] - covarianceCm2[j][i]) < 1e-9);
  });
});

test('estimateBody refuses an impossible shopper and names the wrong field', () => {
  assert.throws(() => estimateBody({heightCm: Number.NaN}), {
    code: 'profile-invalid',
    detail: {field: 'heightCm'},
  });
});

test('estimateBody takes undefined, null and an empty list for no observations', () => {
  for (const observations of [undefined, null, []])
    assert.deepEqual(estimateBody(shopper, observations), estimateBody(shopper));
});

test('estimateBody takes an answer of null for a missing answer', () => {
  const told = estimateBody({heightCm: 170, sex: 'female'});
  assert.deepEqual(estimateBody({heightCm: 170, sex: 'female', weightKg: null, ageYears: null}), told);
  assert.deepEqual(estimateBody({heightCm: 170, sex: null}), estimateBody({heightCm: 170}));
});

test('recommendSize takes undefined, null and an empty object for no wishes', () => {
  const {value} = parseSizeChart(readChart(chartFiles[0]));
  const plain = recommendSize(estimateBody(shopper), value);
  for (const options of [undefined, null, {}, {fit: null, inStock: null}])
    assert.deepEqual(recommendSize(estimateBody(shopper), value, options), plain);
});

for (const [what, work] of [
  ['no shopper', () => estimateBody(null)],
  ['observations that are no list', () => estimateBody(shopper, {kind: 'tape'})],
  ['a hole in the observations', () => estimateBody(shopper, [null])],
  [
    'an unknown kind of observation',
    () => estimateBody(shopper, [{kind: 'guess', girth: 'hip', valueCm: 90}]),
  ],
  ['a tape value as text', () => estimateBody(shopper, [{kind: 'tape', girth: 'hip', valueCm: '90'}])],
])
  test(`estimateBody refuses ${what} with profile-invalid`, () =>
    assert.throws(work, {name: 'SizeFinderError', code: 'profile-invalid'}));

test('a worn size and its fit move the estimate and become its source', () => {
  const chart = parseSizeChart(readChart('en13402-3-men.json')).value;
  const observed = options => observeWornSize({chart, label: 'M', ...options});
  assert.equal(observed({label: 'nowhere'}).ok, false);
  const plain = estimateBody({heightCm: 178});
  const worn = estimateBody({heightCm: 178}, observed({}).value);
  const tight = estimateBody({heightCm: 178}, observed({feedback: {chest: 'tight'}}).value);
  assert.deepEqual([plain.chest.source, worn.chest.source], ['statistics', 'garment']);
  assert.ok(worn.chest.sdCm < plain.chest.sdCm && worn.hip.sdCm < plain.hip.sdCm);
  assert.ok(tight.chest.valueCm > worn.chest.valueCm);
});
