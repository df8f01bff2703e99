/**
 * Runs the built perception worker over every picture of the corpus and keeps what the models say in
 * `.cache/perceived` (see `perceived-cache.mjs`). Resumable: pictures that are there already are passed over.
 * Needs `npm run build` with BodyPix, and the corpus (CORPUS_DIR).
 */
import {cacheDir, corpusDir} from './perceived-cache.mjs';
import {perceiveMissing} from './perception/perceive-missing.mjs';

const unseen = await perceiveMissing((done, of) =>
  process.stdout.write(`\r${done} of ${of}${done === of ? '\n' : ''}`),
);
for (const picture of unseen) console.warn(`${picture}: nobody seen`);
console.log(`every other picture of ${corpusDir} is in ${cacheDir}`);
