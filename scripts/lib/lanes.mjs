import {spawn} from 'node:child_process';
import process from 'node:process';
import {ROOT} from './run.mjs';

/**
 * One command of a run. `needs` names the parts that must have passed before it starts.
 * @typedef {{name: string, command: readonly [string, ...string[]], needs?: readonly string[]}} Part
 * @typedef {{name: string, ok: boolean, seconds: number, output: string}} Result
 */

const IS_WINDOWS = process.platform === 'win32';

/** Ends a command and all that it has started. */
function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (IS_WINDOWS) child.kill();
  else process.kill(-child.pid, 'SIGTERM');
}

/** Runs a command with its output kept, not shown. */
function start({name, command: [program, ...args]}, env) {
  const started = performance.now();
  // A group of its own on POSIX, so that it can be ended with its browsers. npm is a script on Windows.
  const child = spawn(program, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !IS_WINDOWS,
    shell: IS_WINDOWS,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', text => (output += text));
  }
  const done = new Promise(resolve => {
    const finish = ok => resolve({name, ok, seconds: (performance.now() - started) / 1000, output});
    child.on('error', error => {
      output += error.message;
      finish(false);
    });
    child.on('close', code => finish(code === 0));
  });
  return {name, child, done};
}

/**
 * Runs parts in lanes: in their order, each as soon as a lane is free and its needs have passed. The first failure
 * ends the parts that run.
 * @param {readonly Part[]} parts
 * @param {object} options
 * @param {number} options.lanes how many parts run at a time
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(names: readonly string[]) => void} options.started called with all that runs when a part starts
 * @param {(result: Result) => void} options.passed
 * @returns {Promise<{passed: readonly Result[], failed: Result | null}>}
 */
export async function runParts(parts, {lanes, env, started, passed}) {
  const waiting = [...parts];
  const running = new Map();
  const results = [];
  const endAll = () => running.forEach(({child}) => end(child));
  const stop = signal => {
    endAll();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  const hasPassed = name => results.some(result => result.name === name);
  const startReady = () => {
    while (running.size < lanes) {
      const at = waiting.findIndex(({needs = []}) => needs.every(hasPassed));
      if (at === -1) return;
      const [part] = waiting.splice(at, 1);
      running.set(part.name, start(part, env));
      started([...running.keys()]);
    }
  };
  let failed = null;
  for (startReady(); running.size > 0 && failed === null; startReady()) {
    const result = await Promise.race([...running.values()].map(({done}) => done));
    running.delete(result.name);
    if (result.ok) {
      results.push(result);
      passed(result);
    } else failed = result;
    if (failed !== null) break;
  }
  endAll();
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
  if (failed === null && waiting.length > 0)
    throw new Error(`these parts need what no part makes: ${waiting.map(({name}) => name).join(', ')}`);
  return {passed: results, failed};
}
