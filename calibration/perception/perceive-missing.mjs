import {mkdirSync} from 'node:fs';
import {launchChromium} from '../../scripts/lib/chromium.mjs';
import {serve} from '../../scripts/lib/serve.mjs';
import {
  cacheDir,
  corpusDir,
  corpusIds,
  isCached,
  refuseDir,
  streetDir,
  trainDir,
  unseenDir,
  writePerceived,
} from '../perceived-cache.mjs';
import {transplantsDir} from '../pictures.mjs';

/** Runs in the page: starts the worker once and gives the other calls `window.inspect`. */
async function start() {
  const {proxy, wrap} = await import('/node_modules/comlink/dist/esm/comlink.mjs');
  const worker = new Worker('/dist/size-finder.worker.js');
  await new Promise(resolve => worker.addEventListener('message', resolve, {once: true}));
  const api = wrap(worker);
  const prepared = await api.prepare(
    new URL('/dist/models', location.href).href,
    proxy(() => {}),
  );
  if (!prepared.ok) throw new Error(prepared.message);
  window.inspect = async (id, view) => {
    const folder = {h: 'transplants', w: 'street', x: 'refuse', t: 'train', v: 'unseen'}[id[0]] ?? 'corpus';
    const blob = await (await fetch(`/${folder}/${id}/${view}.jpg`)).blob();
    const image = await createImageBitmap(blob);
    const perceived = await api.inspect({view, image});
    if (perceived === null) return null;
    const {mask, mirroredMask, parts, ...rest} = perceived;
    const grids = parts === null ? [] : [parts.person, parts.arms];
    const shape = parts && {...parts, person: undefined, arms: undefined};
    const header = new TextEncoder().encode(JSON.stringify({...rest, parts: shape}));
    const length = new Uint32Array([header.length]);
    const content = new Blob([length, header, mask.alpha, mirroredMask.alpha, ...grids]);
    const packed = content.stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  return (await api.inspect({view: 'front', image: await createImageBitmap(new ImageData(64, 64))})) === null;
}

/** Both pictures of each person. */
export const picturePairs = ids => ids.flatMap(id => ['front', 'side'].map(view => ({id, view})));

/**
 * Runs the built perception worker over the pictures that the cache does not hold yet.
 * @param {(done: number, of: number) => void} onProgress
 * @param {{id: string, view: string}[]} pictures by default all pictures of the corpus
 * @param {{intercept?: (request: object, response: object) => boolean}} [options] answers requests of the page in another way
 * @returns {Promise<string[]>} the pictures in which the models see nobody
 */
export async function perceiveMissing(onProgress, pictures = picturePairs(corpusIds()), {intercept} = {}) {
  const wanted = pictures.filter(({id, view}) => !isCached(id, view));
  if (wanted.length === 0) return [];
  mkdirSync(cacheDir, {recursive: true});
  const server = await serve({
    intercept,
    pages: {'/calibration.html': '<!doctype html><title>calibration</title>'},
    folders: {
      '/corpus/': corpusDir,
      '/street/': streetDir,
      '/refuse/': refuseDir,
      '/train/': trainDir,
      '/unseen/': unseenDir,
      '/transplants/': transplantsDir,
      '/node_modules/': 'node_modules',
    },
  });
  const browser = await launchChromium();
  const unseen = [];
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/calibration.html`);
    await page.evaluate(start);
    for (const [done, {id, view}] of wanted.entries()) {
      // Another process may have come to it meanwhile.
      if (isCached(id, view)) continue;
      const packed = await page.evaluate(([a, b]) => window.inspect(a, b), [id, view]);
      if (packed === null) unseen.push(`${id} ${view}`);
      else writePerceived(id, view, Buffer.from(packed, 'base64'));
      onProgress(done + 1, wanted.length);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return unseen;
}
