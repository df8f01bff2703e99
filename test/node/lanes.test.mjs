// The lanes in which `npm test` runs its parts.
import assert from 'node:assert/strict';
import process, {execPath} from 'node:process';
import test from 'node:test';
import {runParts} from '../../scripts/lib/lanes.mjs';

const says = (name, text, needs = []) => ({name, needs, command: [execPath, '-e', `console.log('${text}')`]});
const fails = name => ({name, command: [execPath, '-e', `console.log('no'); process.exit(3)`]});

/** Runs parts and records what happens. */
async function record(parts, lanes = 2) {
  const starts = [];
  const ends = [];
  const {results, leftOut} = await runParts(parts, {
    lanes,
    env: process.env,
    started: names => starts.push(names.join('+')),
    ended: ({name}) => ends.push(name),
  });
  assert.deepEqual(
    results.map(({name}) => name),
    ends,
    'each result is told as it comes',
  );
  const outputs = ok =>
    results.filter(result => result.ok === ok).map(({name, output}) => `${name}: ${output.trim()}`);
  return {starts, passed: outputs(true), failed: outputs(false), leftOut};
}

test('a lane runs the parts in their order, one at a time', async () => {
  const {starts, passed, failed} = await record([says('one', '1'), says('two', '2')], 1);
  assert.deepEqual(starts, ['one', 'two']);
  assert.deepEqual(passed, ['one: 1', 'two: 2']);
  assert.deepEqual(failed, []);
});

test('two lanes run two parts at a time', async () => {
  const {starts} = await record([says('one', '1'), says('two', '2')]);
  assert.deepEqual(starts, ['one', 'one+two']);
});

test('a part starts when the parts that it needs have passed', async () => {
  const {starts, passed} = await record([
    says('last', 'c', ['first', 'second']),
    says('first', 'a'),
    says('second', 'b'),
  ]);
  assert.deepEqual(starts, ['first', 'first+second', 'last']);
  assert.equal(passed.at(-1), 'last: c');
});

test('a part that fails ends no other part, and leaves out only what needs it', async () => {
  const {passed, failed, leftOut} = await record(
    [fails('bad'), says('apart', 'x'), says('after', 'y', ['bad']), says('later', 'z', ['after'])],
    1,
  );
  assert.deepEqual(failed, ['bad: no']);
  assert.deepEqual(passed, ['apart: x']);
  assert.deepEqual(leftOut, ['after', 'later']);
});

test('a command that cannot be started is a failure', async () => {
  const {failed} = await record([{name: 'odd', command: ['size-finder-no-such-command']}]);
  assert.match(failed[0], /^odd: /);
});

test('a part whose needs nobody makes is left out', async () => {
  const {leftOut} = await record([says('one', '1', ['nobody'])]);
  assert.deepEqual(leftOut, ['one']);
});
