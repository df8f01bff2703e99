import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {openShop, SAMPLE} from './pages.mjs';

/** So long without a request, the page has fetched what it wants. */
const QUIET_MS = 2500;

/** The paths that a page asks for until it asks for nothing more. */
async function askedUntilQuiet({takeAsked}) {
  const all = new Set(takeAsked());
  for (let quietMs = 0; quietMs < QUIET_MS; quietMs += QUIET_MS / 5) {
    await pause(QUIET_MS / 5);
    for (const path of takeAsked()) {
      all.add(path);
      quietMs = 0;
    }
  }
  return all;
}

/** A file that is missing costs a request but no bytes. */
function weigh(dist, paths) {
  const contents = [...paths]
    .map(path => join(dist, path))
    .filter(existsSync)
    .map(path => readFileSync(path));
  const sum = compress => contents.reduce((bytes, content) => bytes + compress(content).length, 0);
  return {gzip: sum(gzipSync), brotli: sum(brotliCompressSync)};
}

/**
 * The bytes of all files of the finder that a shop's page fetches: until its button is there, until the finder is open, and until
 * the first result by two files. Each sum holds the one before.
 * @param {import('playwright-core').Browser} browser
 * @param {string} root folder of the build
 * @param {Awaited<ReturnType<import('./pages.mjs').serveBuild>>} server
 * @returns {Promise<Record<'button' | 'opened' | 'measured', {gzip: number, brotli: number}>>}
 */
export async function countBytes(browser, root, server) {
  const dist = join(root, 'dist');
  server.takeAsked();
  const shop = await openShop(browser, server.url, {isIdle: false});
  const button = await askedUntilQuiet(server);
  await shop.call('open');
  const opened = new Set([...button, ...(await askedUntilQuiet(server))]);
  await shop.call('measureByFiles', {...SAMPLE, apartMs: 0});
  const measured = new Set([...opened, ...(await askedUntilQuiet(server))]);
  await shop.close();
  return {button: weigh(dist, button), opened: weigh(dist, opened), measured: weigh(dist, measured)};
}
