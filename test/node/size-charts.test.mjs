// Checks with the built core that every chart file of the folder is usable, has a source and has no lint error.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {lintSizeChart, parseSizeChart} from '../../dist/core.js';
import {ROOT} from '../../scripts/lib/run.mjs';

const folder = new URL('../../size-charts/', import.meta.url);
const files = readdirSync(folder).filter(name => name.endsWith('.json') && name !== 'chart.schema.json');
const charts = files.map(name => [name, readFileSync(new URL(name, folder), 'utf8')]);

for (const [name, text] of charts)
  test(`the chart ${name} is usable and names its source`, () => {
    const result = parseSizeChart(text);
    assert.ok(result.ok, JSON.stringify(result.error?.issues));
    assert.ok(result.value.provenance.source);
    assert.deepEqual(result.value.lost, []);
    assert.deepEqual(
      lintSizeChart(text).filter(({severity}) => severity === 'error'),
      [],
    );
  });

test('the table of findings in test/chart has every chart', () => {
  const table = readFileSync(new URL('../chart/findings.txt', import.meta.url), 'utf8');
  const names = table
    .trim()
    .split('\n\n')
    .map(block => block.split('\n')[0]);
  assert.deepEqual(
    names,
    files.map(name => name.replace('.json', '')),
  );
});

test('the charts cover four garments, four departments, both units and all three bases', () => {
  const all = charts.map(([, text]) => JSON.parse(text));
  const has = field => [...new Set(all.map(chart => chart[field]).filter(Boolean))].sort();
  assert.deepEqual(has('garment'), ['bottom', 'dress', 'outerwear', 'top']);
  assert.deepEqual(has('department'), ['kids', 'men', 'unisex', 'women']);
  assert.deepEqual(has('units'), ['cm', 'in']);
  assert.deepEqual(has('basis'), ['body', 'garment', 'garment-flat']);
});

test('the files generated from the chart schema are up to date', () => {
  const {status, stderr} = spawnSync(process.execPath, ['scripts/make-chart-schema.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
