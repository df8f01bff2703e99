// The lanes in which `npm test` runs its parts.
import assert from 'node:assert/strict';
import process, {execPath} from 'node:process';
import test from 'node:test';
import {runParts} from '../../scripts/lib/lanes.mjs';

const says = (name, text, needs = []) => ({name, needs, command: [execPath, '-e', `console.log('${text}')`]});
const fails = name => ({name, command: [execPath, '-e', `console.log('no'); process.exit(3)`]});
/** Ends only when it is ended. */
const stays = name => ({name, command: [execPath, '-e', 'setInterval(() => {}, 1000)']});

/** Runs parts and records what happens. */
async function record(parts, lanes = 2) {
  const starts = [];
  const {passed, failed} = await runParts(parts, {
    lanes,
    env: process.env,
    started: names => starts.push(names.join('+')),
    passed: () => undefined,
  });
  return {starts, passed: passed.map(({name, output}) => `${name}: ${output.trim()}`), failed};
}

test('a lane runs the parts in their order, one at a time', async () => {
  const {starts, passed, failed} = await record([says('one', '1'), says('two', '2')], 1);
  assert.deepEqual(starts, ['one', 'two']);
  assert.deepEqual(passed, ['one: 1', 'two: 2']);
  assert.equal(failed, null);
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

test('the first part that fails ends the others, and no further part starts', async () => {
  const {starts, passed, failed} = await record([stays('long'), fails('bad'), says('never', 'x')]);
  assert.deepEqual(starts, ['long', 'long+bad']);
  assert.deepEqual(passed, []);
  assert.deepEqual([failed.name, failed.ok, failed.output.trim()], ['bad', false, 'no']);
});

test('a command that cannot be started is a failure', async () => {
  const {failed} = await record([{name: 'odd', command: ['size-finder-no-such-command']}]);
  assert.equal(failed.name, 'odd');
});

test('a part whose needs nobody makes is an error', async () => {
  await assert.rejects(record([says('one', '1', ['nobody'])]), /one/);
});
