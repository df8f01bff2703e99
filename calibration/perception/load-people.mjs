import {foldNet} from '../edge-net/fold-nets.mjs';
import {
  bodyOf,
  corpusIds,
  isCached,
  isStreet,
  isTestBody,
  isUnseen,
  readPerceived,
  readTruth,
  streetIds,
  trainIds,
  unseenIds,
} from '../perceived-cache.mjs';
import {readPixels} from '../pictures.mjs';

/**
 * Loads every picture pair that is cached and not refused, of the corpus unless other people are named. The code that ships traces the pictures, and a net that
 * has not seen the body takes the second look.
 * @param {{change?: (perceived: object) => object, looksAgain?: boolean, ids?: string[]}} options `change` alters the models' answers before they
 *   are traced; `looksAgain` says whether the second look sees the pictures
 * @returns people with `id`, `body`, `isTest`, `truth`, `isHidden` (sleeves hide both edges of the trunk), `front`, `side`, and the refused pairs
 */
export async function loadPeople({
  change = perceived => perceived,
  looksAgain = true,
  ids = corpusIds(),
} = {}) {
  const {areEdgesHidden} = await import('../../dist/esm/measure/check-stance.js');
  const {traceView} = await import('../../dist/esm/measure/trace-view.js');
  const people = [];
  const refused = [];
  for (const id of ids) {
    if (!isCached(id, 'front') || !isCached(id, 'side')) continue;
    // No net has seen the people of the street, nor the unseen.
    const net = isStreet(id) || isUnseen(id) ? undefined : await foldNet(bodyOf(id));
    const traced = ['front', 'side'].map(view => {
      const pixels = looksAgain ? readPixels(id, view) : undefined;
      return traceView(change(readPerceived(id, view)), pixels, net);
    });
    const failed = traced.find(result => !result.ok);
    if (failed) {
      refused.push({id, code: failed.error.code, reason: failed.error.detail.reason, truth: readTruth(id)});
      continue;
    }
    const [front, side] = traced.map(result => result.value);
    const isHidden = areEdgesHidden(front.left, front.right);
    people.push({id, body: bodyOf(id), isTest: isTestBody(id), truth: readTruth(id), isHidden, front, side});
  }
  return {people, refused};
}

/** The people of the street, as `loadPeople`. */
export const loadStreet = () => loadPeople({ids: streetIds()});

/** The people as shoppers stand who are drawn for the fits, as `loadPeople`. */
export const loadTrain = () => loadPeople({ids: trainIds()});

/** The people who are in no fit, as `loadPeople`. */
export const loadUnseen = () => loadPeople({ids: unseenIds()});

/**
 * Whether a person may be in the fit of a fold: the fifth that the fold measures is in none of its constants. The test bodies of
 * the corpus are in no fit at all. The people of the street are few, so each fold but their own learns from them. Edges that nobody saw teach
 * nothing about edges.
 */
export const isInFit =
  fold =>
  ({id, body, isTest, isHidden}) =>
    !isHidden && body % 5 !== fold && (isStreet(id) || !isTest);
