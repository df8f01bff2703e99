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
 * Runs parts in lanes: in their order, each as soon as a lane is free and its needs have passed. A failure ends no other
 * part, so that one run tells all that is wrong; only the parts that need the failed one are left out.
 * @param {readonly Part[]} parts
 * @param {object} options
 * @param {number} options.lanes how many parts run at a time
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(names: readonly string[]) => void} options.started called with all that runs when a part starts
 * @param {(result: Result) => void} options.ended
 * @returns {Promise<{results: readonly Result[], leftOut: readonly string[]}>}
 */
export async function runParts(parts, {lanes, env, started, ended}) {
  const waiting = [...parts];
  const running = new Map();
  const results = [];
  const endAll = () => running.forEach(({child}) => end(child));
  const stop = signal => {
    endAll();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  const hasPassed = name => results.some(result => result.name === name && result.ok);
  const startReady = () => {
    while (running.size < lanes) {
      const at = waiting.findIndex(({needs = []}) => needs.every(hasPassed));
      if (at === -1) return;
      const [part] = waiting.splice(at, 1);
      running.set(part.name, start(part, env));
      started([...running.keys()]);
    }
  };
  for (startReady(); running.size > 0; startReady()) {
    const result = await Promise.race([...running.values()].map(({done}) => done));
    running.delete(result.name);
    results.push(result);
    ended(result);
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
  return {results, leftOut: waiting.map(({name}) => name)};
}
