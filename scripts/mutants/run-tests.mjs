import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import {pathToFileURL} from 'node:url';
import {ROOT} from '../lib/run.mjs';
import {withMutant} from './find-mutants.mjs';

/** The tests run for so many mutants: a fifth of the gate's examples tell one from the other. */
const PROPERTY_SCALE = '0.2';

/**
 * Runs test files in one process of Node, up to the first failure.
 * @param {readonly string[]} files in the order in which they run
 * @param {{mutant?: import('./find-mutants.mjs').Mutant & {path: string, source: string}, seed: number, timeoutMs?: number}}
 *   options `path` from the root, `source` the text of that file
 * @returns {Promise<{outcome: 'passed' | 'failed' | 'timed out', ms: number, output: string}>}
 */
export function runTests(files, {mutant, seed, timeoutMs = 10 * 60_000}) {
  const started = performance.now();
  const child = spawn(
    execPath,
    [
      '--import=./scripts/mutants/register.mjs',
      'node_modules/mocha/bin/_mocha',
      '--no-config',
      '--bail',
      '--reporter=dot',
      `--timeout=${timeoutMs}`,
      '--exit',
      ...files,
    ],
    {
      cwd: ROOT,
      env: {
        ...env,
        PROPERTY_SCALE,
        PROPERTY_SEED: String(seed),
        MUTANT: mutant ? describe(mutant) : '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data));
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, timeoutMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      clearTimeout(timer);
      const outcome = isLate ? 'timed out' : code === 0 ? 'passed' : 'failed';
      resolve({outcome, ms: performance.now() - started, output});
    });
  });
}

/** What the child process needs to know of its mutant. */
const describe = ({path, source, ...mutant}) =>
  JSON.stringify({url: pathToFileURL(join(ROOT, path)).href, source: withMutant(source, mutant)});
