#!/usr/bin/env node
// Everything that must pass, from a clean clone: browser, build, static checks, pure tests, browser tests, Node tests.
import {readdirSync} from 'node:fs';
import {env, execPath} from 'node:process';
import {ensureChromium} from './lib/install-chromium.mjs';
import {ROOT, run} from './lib/run.mjs';

const nodeTests = ['test/contract', 'test/node', 'test/e2e'].flatMap(folder =>
  readdirSync(new URL(folder, `file://${ROOT}`))
    .filter(name => name.endsWith('.test.mjs'))
    .map(name => `${folder}/${name}`),
);

const steps = [
  ['npm', ['run', 'build']],
  ['npm', ['run', 'check']],
  ['npm', ['run', 'test:pure', '--', '--reporter', 'dot']],
  ['npx', ['wtr', '--group', 'element']],
  ['npx', ['wtr', '--group', 'perception']],
  [execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...nodeTests]],
];

try {
  const chromium = await ensureChromium();
  for (const [command, args] of steps) await run(command, args, {env: {...env, CHROME_PATH: chromium}});
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
