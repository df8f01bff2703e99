// `npm start` with its builders replaced by programs that end at once, because the gate has built everything before.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmod, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {env, execPath, platform} from 'node:process';
import {test} from 'node:test';
import {ROOT} from '../../scripts/lib/run.mjs';

const skip = platform === 'win32' && 'the stand-ins for npm and npx are shell scripts';

/** Starts the program, with a shell script in place of npm and npx, until the test ends. */
async function startWith(t, script) {
  const folder = await mkdtemp(join(tmpdir(), 'size-finder-start-'));
  for (const name of ['npm', 'npx']) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
  const child = spawn(execPath, [join(ROOT, 'scripts/start.mjs')], {
    env: {...env, PATH: `${folder}${delimiter}${env.PATH}`, PORT: '0'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(async () => {
    child.kill();
    await rm(folder, {recursive: true});
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', text => (output += text));
  }
  return {child, output: () => output};
}

test('npm start tells of each part and serves the demo', {skip}, async t => {
  const {child, output} = await startWith(t, 'exit 0');
  const address = () => /The demo is at (\S+)/.exec(output())?.[1];
  while (address() === undefined && child.exitCode === null) await once(child.stdout, 'data');
  const page = await fetch(address() ?? assert.fail(output()));
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<size-finder/);
  for (const part of ['TypeScript', 'the worker', 'the element'])
    assert.match(output(), new RegExp(`\\d+ s {2}${part}: built`));
});

test('npm start ends with what a failed part printed', {skip}, async t => {
  const {child, output} = await startWith(t, 'case "$*" in *worker*) echo no such bundle; exit 3;; esac');
  const [code] = await once(child, 'close');
  assert.equal(code, 1);
  assert.match(output(), /no such bundle/);
  assert.match(output(), /Building \S.* failed\./);
});
