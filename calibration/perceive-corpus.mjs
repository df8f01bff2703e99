/**
 * Runs the built perception worker over every rendered picture and keeps what the models say in
 * `.cache/perceived` (see `perceived-cache.mjs`). Resumable: pictures that are there already are passed over.
 * Needs `npm run build` with BodyPix, and the pictures (CORPUS_DIR, STREET_DIR, REFUSE_DIR, TRAIN_DIR, UNSEEN_DIR).
 *
 *   node calibration/perceive-corpus.mjs [corpus] [street] [refuse] [train] [unseen]      all of them without a name
 */
import {cacheDir, corpusIds, refuseIds, streetIds, trainIds, unseenIds} from './perceived-cache.mjs';
import {perceiveMissing, picturePairs} from './perception/perceive-missing.mjs';

const SETS = {
  refuse: () => refuseIds().map(id => ({id, view: 'front'})),
  street: () => picturePairs(streetIds()),
  train: () => picturePairs(trainIds()),
  unseen: () => picturePairs(unseenIds()),
  corpus: () => picturePairs(corpusIds()),
};

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : Object.keys(SETS)) {
  const unseen = await perceiveMissing(
    (done, of) => process.stdout.write(`\r${name}: ${done} of ${of}${done === of ? '\n' : ''}`),
    SETS[name](),
  );
  for (const picture of unseen) console.warn(`${picture}: nobody seen`);
}
console.log(`every other picture is in ${cacheDir}`);
