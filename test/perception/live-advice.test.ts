import {expect} from '@open-wc/testing';
import {proxy} from 'comlink';
import type {View} from '../../src/core/domain.js';
import type {Advice} from '../../src/core/advice.js';
import {adviseOn} from '../../src/guidance/pose-advice.js';
import {startWorker, type RunningPerception} from '../../src/perception/client/start-worker.js';
import {MODELS_TIMEOUT_MS, MODELS_URL, WORKER_URL} from '../support/models.js';
import {loadPhoto, SAMPLE} from '../support/photos.js';

type Draw = (context: OffscreenCanvasRenderingContext2D, photo: ImageBitmap) => void;

/** The model searches the whole picture at least once in this many looks (`SEARCH_EVERY` in pose-model.ts). */
const LOOKS_TO_SEE = 4;

/** The size of a frame that the camera gives for a quick look. */
const WIDTH_PX = 360;
const HEIGHT_PX = 640;

/** Draws the photo, scaled about its middle and moved by shares of the frame. */
const placed =
  (scale: number, right = 0, down = 0): Draw =>
  (context, photo) => {
    const [width, height] = [WIDTH_PX * scale, HEIGHT_PX * scale];
    const x = (WIDTH_PX - width) / 2 + right * WIDTH_PX;
    context.drawImage(photo, x, (HEIGHT_PX - height) / 2 + down * HEIGHT_PX, width, height);
  };

/** Squeezes everything beside the trunk, so that the arms come close to it. */
const armsAtTrunk: Draw = (context, photo) => {
  const {width, height} = photo;
  const [from, to] = [0.4, 0.6];
  const pressed = 0.15;
  const draw = (left: number, right: number, x: number, share: number): void =>
    context.drawImage(
      photo,
      left * width,
      0,
      (right - left) * width,
      height,
      x * WIDTH_PX,
      0,
      share * WIDTH_PX,
      HEIGHT_PX,
    );
  draw(0, from, from - from * pressed, from * pressed);
  draw(from, to, from, to - from);
  draw(to, 1, to, (1 - to) * pressed);
};

const nothing: Draw = () => undefined;

const dark: Draw = (context, photo) => {
  context.filter = 'brightness(0.15)';
  context.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
  placed(1)(context, photo);
};

/** What a shopper does wrong, scene by scene, and the advice to expect. */
const SEQUENCE: readonly (readonly [
  what: string,
  view: View,
  photo: View,
  draw: Draw,
  advice: Advice | null,
])[] = [
  ['in the dark', 'front', 'front', dark, 'more-light'],
  ['nobody there', 'front', 'front', nothing, 'step-into-view'],
  ['much too close', 'front', 'front', placed(1.7), 'step-back'],
  ['too far away', 'front', 'front', placed(0.55), 'come-closer'],
  ['feet cut off', 'front', 'front', placed(1, 0, 0.15), 'show-feet'],
  ['head cut off', 'front', 'front', placed(1, 0, -0.17), 'show-head'],
  ['at the left border', 'front', 'front', placed(0.85, -0.26), 'move-left'],
  ['arms at the trunk', 'front', 'front', armsAtTrunk, 'arms-away'],
  ['turned wrong', 'front', 'side', placed(1), 'face-camera'],
  ['well placed', 'front', 'front', placed(1), null],
  ['not turned yet', 'side', 'front', placed(1), 'turn-sideways'],
  ['turned', 'side', 'side', placed(1), null],
];

describe('advice on what the camera shows, by the real models', function () {
  this.timeout(MODELS_TIMEOUT_MS);
  let running: RunningPerception;

  before(async () => {
    running = await startWorker(WORKER_URL);
    await running.api.prepare(
      MODELS_URL,
      proxy(() => undefined),
    );
  });
  after(() => running.terminate());

  for (const [what, view, photo, draw, advice] of SEQUENCE)
    it(`adviseOn, after a glance of the real models, says ${advice ?? 'nothing'} when ${what}`, async () => {
      const canvas = new OffscreenCanvas(WIDTH_PX, HEIGHT_PX);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no 2d canvas');
      context.fillStyle = '#8a8680';
      context.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
      draw(context, await loadPhoto(SAMPLE[photo]));
      const frame = canvas.transferToImageBitmap();
      // A scene starts with a cut. The model follows the last scene until it searches the whole picture again.
      const told: (Advice | null)[] = [];
      for (let look = 0; look < LOOKS_TO_SEE; look++) {
        const glance = await running.api.glance(await createImageBitmap(frame));
        told.push(adviseOn({...glance, widthPx: WIDTH_PX, heightPx: HEIGHT_PX}, view));
      }
      expect(told.at(-1)).to.equal(advice);
    });
});
