/**
 * Runs the built perception worker over every picture of the corpus and keeps what the models say in `.cache/perceived`
 * (see `perceived-cache.mjs`). A run skips the pictures that the cache already holds, so it can be resumed. It needs
 * `npm run build` with BodyPix, and the corpus (CORPUS_DIR).
 */
import {cacheDir, corpusDir} from './perceived-cache.mjs';
import {perceiveMissing} from './perception/perceive-missing.mjs';

const unseen = await perceiveMissing((done, of) =>
  process.stdout.write(`\r${done} of ${of}${done === of ? '\n' : ''}`),
);
for (const picture of unseen) console.warn(`${picture}: the models see nobody`);
console.log(
  `${cacheDir} holds ${unseen.length === 0 ? 'every picture' : 'every other picture'} of ${corpusDir}`,
);
