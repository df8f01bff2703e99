#!/usr/bin/env node
// Builds everything and serves the demo shop.
import {env} from 'node:process';
import {run} from './lib/run.mjs';
import {serve} from './lib/serve.mjs';

const FIRST_PORT = 8000;
const TRIES = 50;

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

await run('npm', ['run', 'build']);
const {url} = await serveOnFreePort();
console.log(`\nThe demo is at ${url}/  (Ctrl+C stops it)`);
