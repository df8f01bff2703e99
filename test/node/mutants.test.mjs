// `npm run test:mutants`: which faults it puts in, and that tests meet them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {ROOT} from '../../scripts/lib/run.mjs';
import {findMutants, isTypeScript, withMutant} from '../../scripts/mutants/find-mutants.mjs';
import {randomFrom, sample} from '../../scripts/mutants/random.mjs';
import {runTests} from '../../scripts/mutants/run-tests.mjs';
import {reachOf} from '../../scripts/mutants/test-files.mjs';

const replacements = source => findMutants(source).map(({before, text}) => `${before} → ${text}`);

for (const [what, source, expected] of [
  ['numbers', 'const easeCm = 12, count = 3;', ['12 → 18', '3 → 4']],
  ['no numbers of types, keys and fallbacks', 'const a: 1 | 2 = {3: b[c] ?? 0};', []],
  ['operators', 'const a = b < c && d - e;', ['< → >=', '&& → ||', '- → +']],
  ['conditions', 'const a = b ? c : d;', ['b → true', 'b → false']],
  ['signs', 'const a = !b, c = -d;', ['!b → b', '-d → d']],
  ['opposite methods', 'const a = Math.max(b), c = d.some(e);', ['max → min', 'some → every']],
  ['statements', 'keep(photo);', ['keep(photo); → ;']],
  ['what a copy carries', 'const next = {...state, photos};', ['photos → ...{}']],
])
  test(`the mutation run finds ${what} in ${source}`, () => {
    assert.deepEqual(replacements(source), expected);
    for (const mutant of findMutants(source))
      assert.ok(isTypeScript(withMutant(source, mutant)), mutant.text);
  });

test('the mutation run takes the same sample from the same seed, and another one from another', () => {
  const items = Array.from({length: 1000}, (_, place) => place);
  const from = seed => sample(items, 20, randomFrom(seed));
  assert.deepEqual(from(1), from(1));
  assert.notDeepEqual(from(1), from(2));
  assert.equal(new Set(from(1)).size, 20);
});

test('a test reaches the files that its imports import', () => {
  const reach = reachOf('test/chart/decide.test.ts');
  assert.ok(reach.has('src/chart/choose/normal-distribution.ts'));
  assert.ok(!reach.has('src/flow/state.ts'));
});

test('a mutant makes a test fail that passes without it', async () => {
  const path = 'src/core/units.ts';
  const source = readFileSync(join(ROOT, path), 'utf8');
  const inch = findMutants(source).find(({before}) => before === '2.54');
  const outcomeOf = async mutant => (await runTests(['test/core/units.test.ts'], {mutant, seed: 1})).outcome;
  assert.equal(await outcomeOf(undefined), 'passed');
  assert.equal(await outcomeOf({path, source, ...inch}), 'failed');
});
