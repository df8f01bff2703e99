// The recipes and the report of docs/analytics.md.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execPath} from 'node:process';
import test from 'node:test';
import vm from 'node:vm';
import {ROOT} from '../../scripts/lib/run.mjs';

const text = readFileSync(join(ROOT, 'docs/analytics.md'), 'utf8');

const VISIT = {
  ways: ['camera', 'files'],
  refusals: [{code: 'wrong-pose', reason: 'arms-at-body'}],
  outcome: 'size',
  seconds: 61,
  secondsToAnswer: 48,
  productId: 'tee-1',
  variant: 'B',
};

/** Runs the snippet under a heading on a page with these services, and lets a visit end. */
function sendVisit(heading, services) {
  const [, section] = text.split(`### ${heading}\n`);
  const [, script] = /<script type="module">\n([^]*?)<\/script>/.exec(section);
  const document = new EventTarget();
  vm.runInNewContext(script, {document, ...services});
  document.dispatchEvent(Object.assign(new Event('size-finder-visit'), VISIT));
}

test('the recipe for Google Analytics sends the way, the codes and the outcome as flat parameters', () => {
  const sent = [];
  sendVisit('Google Analytics 4', {gtag: (...args) => sent.push(args)});
  assert.deepEqual(structuredClone(sent), [
    [
      'event',
      'size_finder_visit',
      {
        way: 'files',
        refusals: 'wrong-pose',
        outcome: 'size',
        seconds: 61,
        product: 'tee-1',
        variant: 'B',
      },
    ],
  ]);
});

const SUMMARY = {
  ways: VISIT.ways,
  refusals: VISIT.refusals,
  outcome: 'size',
  seconds: 61,
  productId: 'tee-1',
  variant: 'B',
};

test('the recipe for Google Tag Manager puts the visit into the data layer', () => {
  const dataLayer = [];
  sendVisit('Google Tag Manager', {dataLayer});
  assert.deepEqual(structuredClone(dataLayer), [{event: 'size_finder_visit', sizeFinder: SUMMARY}]);
});

test('the recipe for Shopify publishes the visit', () => {
  const published = [];
  sendVisit('Shopify', {Shopify: {analytics: {publish: (...args) => published.push(args)}}});
  assert.deepEqual(structuredClone(published), [['size_finder_visit', SUMMARY]]);
});

const visits = (...args) =>
  spawnSync(execPath, [join(ROOT, 'bin/size-finder.mjs'), 'visits', ...args], {encoding: 'utf8'});

test('the report in the document is what the command prints for the example', () => {
  const {stdout} = visits(join(ROOT, 'docs/example-visits.jsonl'));
  assert.ok(stdout.length > 0);
  assert.ok(text.includes(`\`\`\`\n${stdout}\`\`\``));
});

test('size-finder visits names the line that is no event, and ends with 2', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'size-finder-visits-')), 'visits.jsonl');
  writeFileSync(file, `${JSON.stringify(VISIT)}\n{"ways": 3}\n`);
  const {status, stderr} = visits(file);
  assert.equal(status, 2);
  assert.match(stderr, /line 2, is no event/);
  assert.equal(visits('no-such-file.jsonl').status, 2);
  assert.equal(visits().status, 2);
  writeFileSync(file, '\n');
  assert.equal(visits(file).status, 2);
});
