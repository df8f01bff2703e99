import {foldNet} from '../edge-net/fold-nets.mjs';
import {bodyOf, corpusIds, isCached, isTestBody, readPerceived, readTruth} from '../perceived-cache.mjs';
import {readPixels} from '../pictures.mjs';

/**
 * Loads every picture pair of the corpus that is cached and not refused. The code that ships traces the pictures, and a net that
 * has not seen the body takes the second look.
 * @param {{change?: (perceived: object) => object, looksAgain?: boolean}} options `change` alters the models' answers before they
 *   are traced; `looksAgain` says whether the second look sees the pictures
 * @returns people with `id`, `body`, `isTest`, `truth`, `front`, `side`, and the refused pairs
 */
export async function loadPeople({change = perceived => perceived, looksAgain = true} = {}) {
  const {traceView} = await import('../../dist/esm/measure/trace-view.js');
  const people = [];
  const refused = [];
  for (const id of corpusIds()) {
    if (!isCached(id, 'front') || !isCached(id, 'side')) continue;
    const net = await foldNet(bodyOf(id));
    const traced = ['front', 'side'].map(view => {
      const pixels = looksAgain ? readPixels(id, view) : undefined;
      return traceView(change(readPerceived(id, view)), pixels, net);
    });
    const failed = traced.find(result => !result.ok);
    if (failed) {
      refused.push({id, code: failed.error.code});
      continue;
    }
    const [front, side] = traced.map(result => result.value);
    people.push({id, body: bodyOf(id), isTest: isTestBody(id), truth: readTruth(id), front, side});
  }
  return {people, refused};
}
