/**
 * Runs the built perception worker over every picture of the corpus and keeps what the models say in
 * `.cache/perceived` (see `perceived-cache.mjs`). Resumable: pictures that are there already are passed over.
 * Needs `npm run build` with BodyPix, and the corpus (CORPUS_DIR).
 */
import {mkdirSync} from 'node:fs';
import {launchChromium} from '../scripts/lib/chromium.mjs';
import {serve} from '../scripts/lib/serve.mjs';
import {cacheDir, corpusDir, corpusIds, isCached, writePerceived} from './perceived-cache.mjs';

/** Runs in the page: starts the worker once and hands `look` to the other calls. */
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
    const blob = await (await fetch(`/corpus/${id}/${view}.jpg`)).blob();
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

const wanted = corpusIds()
  .flatMap(id => ['front', 'side'].map(view => ({id, view})))
  .filter(({id, view}) => !isCached(id, view));
if (wanted.length === 0) {
  console.log(`every picture of ${corpusDir} is in ${cacheDir}`);
} else {
  mkdirSync(cacheDir, {recursive: true});
  const server = await serve({
    pages: {'/calibration.html': '<!doctype html><title>calibration</title>'},
    folders: {'/corpus/': corpusDir, '/node_modules/': 'node_modules'},
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/calibration.html`);
    await page.evaluate(start);
    let done = 0;
    for (const {id, view} of wanted) {
      const packed = await page.evaluate(([a, b]) => window.inspect(a, b), [id, view]);
      if (packed === null) console.warn(`\n${id} ${view}: nobody seen`);
      else writePerceived(id, view, Buffer.from(packed, 'base64'));
      process.stdout.write(`\r${++done} of ${wanted.length}`);
    }
    process.stdout.write('\n');
  } finally {
    await browser.close();
    await server.close();
  }
}
