import {expect} from '@open-wc/testing';
import {proxy} from 'comlink';
import type {FailureCode} from '../../src/core/errors.js';
import {startWorker, type RunningPerception} from '../../src/perception/client/start-worker.js';
import {MODELS_TIMEOUT_MS, MODELS_URL, MODELS_WITHOUT_BODYPIX_URL, WORKER_URL} from '../support/models.js';
import {loadPhoto, SAMPLE} from '../support/photos.js';

type Draw = (context: OffscreenCanvasRenderingContext2D, front: ImageBitmap, side: ImageBitmap) => void;

/** A picture of 720 × 1280 made from the sample's photos. */
async function picture(draw: Draw): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(720, 1280);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d canvas');
  context.fillStyle = '#8a8680';
  context.fillRect(0, 0, 720, 1280);
  draw(context, await loadPhoto(SAMPLE.front), await loadPhoto(SAMPLE.side));
  return createImageBitmap(canvas);
}

const BAD: readonly (readonly [string, FailureCode, Draw])[] = [
  ['feet cut off', 'body-cropped', (context, front) => context.drawImage(front, 0, 200, 720, 1280)],
  ['the head cut off', 'body-cropped', (context, front) => context.drawImage(front, 0, -200, 720, 1280)],
  ['somebody far away', 'body-too-far', (context, front) => context.drawImage(front, 210, 300, 290, 516)],
  ['the side view', 'wrong-pose', (context, _front, side) => context.drawImage(side, 0, 0)],
  [
    'a picture upside down',
    'wrong-pose',
    (context, front) => {
      context.setTransform(-1, 0, 0, -1, 720, 1280);
      context.drawImage(front, 0, 0);
    },
  ],
  [
    'two people',
    'several-people',
    (context, front) => {
      context.drawImage(front, 100, 0, 520, 1280, 0, 200, 360, 886);
      context.drawImage(front, 100, 0, 520, 1280, 360, 200, 360, 886);
    },
  ],
];

/** Only the search for other people works differently without BodyPix: the pose model looks a second time. */
const WITHOUT_BODYPIX = BAD.filter(([, code]) => code === 'several-people');

for (const [name, modelsUrl, pictures] of [
  ['with BodyPix where it is available', MODELS_URL, BAD],
  ['without BodyPix', MODELS_WITHOUT_BODYPIX_URL, WITHOUT_BODYPIX],
] as const)
  describe(`front photos that cannot be measured, ${name}`, function () {
    this.timeout(MODELS_TIMEOUT_MS);
    let running: RunningPerception;

    before(async () => {
      running = await startWorker(WORKER_URL);
      await running.api.prepare(
        modelsUrl,
        proxy(() => undefined),
      );
    });
    after(() => running.terminate());

    for (const [what, code, draw] of pictures)
      it(`the worker refuses ${what} with ${code}, ${name}`, async () => {
        const front = {view: 'front', image: await picture(draw)} as const;
        const outcome = await running.api.measure(
          {pictures: [front], shopper: SAMPLE.shopper},
          proxy(() => undefined),
        );
        expect(outcome).to.include({ok: false, code, view: 'front'});
      });
  });
