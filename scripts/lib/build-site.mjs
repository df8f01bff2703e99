import {cp, mkdir, readdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import Eleventy from '@11ty/eleventy';
import {configure} from '../../docs/site/eleventy.config.mjs';
import {ROOT} from './run.mjs';

const isServed = name => /^(size-finder\b.*\.js|chunks|locale)$/.test(name);

async function copyAll(pairs) {
  for (const [from, to] of pairs) {
    await mkdir(dirname(to), {recursive: true});
    await cp(join(ROOT, from), to, {recursive: true, filter: source => !source.endsWith('.map')});
  }
}

/**
 * Writes the documentation site into a folder: the pages, what they show, the sample photos, the charts and the built
 * element. The models are the caller's.
 * @param {string} out
 */
export async function buildSite(out) {
  const files = new Set(['docs/images/result-phone.png']);
  const eleventy = new Eleventy(join(ROOT, 'docs/site'), out, {quietMode: true, config: configure(files)});
  await eleventy.write();
  const scripts = (await readdir(join(ROOT, 'dist'))).filter(isServed);
  await copyAll([
    ...[...files].map(file => [file, join(out, 'files', file)]),
    ...scripts.map(name => [`dist/${name}`, join(out, 'size-finder', name)]),
    ['demo/samples', join(out, 'samples')],
    ['demo/northlight-jeans.json', join(out, 'samples/northlight-jeans.json')],
    ['size-charts', join(out, 'size-charts')],
  ]);
}
