import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../scripts/lib/run.mjs';
import {SAMPLE} from './sample.mjs';

/** The page talks to its worker through Comlink, so the fake uses it too. */
const COMLINK = readFileSync(join(ROOT, 'node_modules/comlink/dist/umd/comlink.min.js'), 'utf8');

const estimate = valueCm => ({valueCm, sdCm: 2, source: 'photo'});

/** An answer of the fake: the sample's true girths, with bands of 2 cm. */
export const MEASURED = {
  ok: true,
  value: {
    chest: estimate(SAMPLE.truthCm.chest),
    waist: estimate(SAMPLE.truthCm.waist),
    hip: estimate(SAMPLE.truthCm.hip),
    covarianceCm2: [
      [4, 0, 0],
      [0, 4, 0],
      [0, 0, 4],
    ],
    notes: [],
  },
};

/** A look of the fake: a photo that can be measured. */
export const SEEN = {ok: true, value: {trace: null, notes: [], outline: [], levels: []}};

/** An answer or a look of the fake: a photo that cannot be measured. */
export const refused = (code, view, reason) => ({
  ok: false,
  code,
  view,
  reason,
  message: `the fake refuses: ${code}`,
});

/** An answer of the fake: the measurement does not end. */
export const NEVER = {never: true};

/**
 * A script for `dist/size-finder.worker.js` that answers without looking, for tests of what surrounds the models.
 * It loads nothing and implements `PerceptionApi` of src/perception/protocol.ts.
 * @param {readonly object[]} answers one for each call of `measure`; the last one serves all later calls
 * @param {readonly object[]} looks the same for `perceive`
 */
export const fakeWorker = (answers, looks = [SEEN]) => `${COMLINK}
const answers = ${JSON.stringify(answers)};
const looks = ${JSON.stringify(looks)};
const next = list => (list.length > 1 ? list.shift() : list[0]);
Comlink.expose({
  prepare: async (modelsUrl, onProgress) => (await onProgress(1), {ok: true, value: null}),
  async perceive({image}, onProgress) {
    image.close();
    await onProgress(1);
    return next(looks);
  },
  abandon: async () => {},
  async measure({pictures}, onProgress) {
    for (const {image} of pictures) image?.close();
    const answer = next(answers);
    if (answer.never) return new Promise(() => {});
    await onProgress(1);
    return answer;
  },
  async glance(frame) {
    frame.close();
    return {keypoints: null, luma: 128};
  },
  inspect: async () => null,
  tensorCount: async () => 0,
  dispose: async () => {},
});
postMessage('size-finder-worker-ready');
`;
