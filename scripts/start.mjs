#!/usr/bin/env node
// Builds what the demo shop needs, in two lanes, and serves it.
import process, {env} from 'node:process';
import {runParts} from './lib/lanes.mjs';
import {serve} from './lib/serve.mjs';

const FIRST_PORT = 8000;
const TRIES = 50;
const LANES = 2;
const NEWS_MS = 3000;

const bundle = name => ['npx', 'rollup', '-c', '--configBundle', name];

/** In the order of their start. The worker takes longest. */
const PARTS = [
  {name: 'TypeScript', command: ['npx', 'tsc', '-b', 'src/tsconfig.dom.json', 'src/tsconfig.worker.json']},
  {name: 'the models', command: ['npm', 'run', '--silent', 'models']},
  {name: 'the worker', command: bundle('worker'), needs: ['TypeScript']},
  {name: 'the element', command: bundle('element'), needs: ['TypeScript']},
  {name: 'the chart workbench', command: bundle('merchant'), needs: ['TypeScript']},
  {name: 'the chart reader', command: bundle('core'), needs: ['TypeScript']},
];

/** The port of the environment variable PORT, which must be free, else the first free one from 8000 on. */
async function serveOnFreePort() {
  if (env.PORT) return serve({port: Number(env.PORT)});
  for (let port = FIRST_PORT; port < FIRST_PORT + TRIES; port++) {
    try {
      return await serve({port});
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return serve();
}

const started = performance.now();
const tell = text =>
  console.log(`${Math.round((performance.now() - started) / 1000)} s`.padStart(5), ` ${text}`);
let running = [];
const news = setInterval(() => tell(`still building ${running.join(' and ')}`), NEWS_MS);

try {
  const {results} = await runParts(PARTS, {
    lanes: LANES,
    env,
    started: names => {
      running = names;
      tell(`building ${names.at(-1)}`);
    },
    ended: ({name, ok}) => {
      running = running.filter(other => other !== name);
      tell(`${name}: ${ok ? 'built' : 'failed'}`);
    },
  });
  const failed = results.find(({ok}) => !ok);
  if (failed === undefined) {
    const {url} = await serveOnFreePort();
    console.log(`\nThe demo is at ${url}/  (Ctrl+C stops it)`);
  } else {
    console.error(`\n${failed.output.trim()}\n\nBuilding ${failed.name} failed.`);
    process.exitCode = 1;
  }
} finally {
  clearInterval(news);
}
