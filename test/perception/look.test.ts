import {expect} from '@open-wc/testing';
import type {View} from '../../src/core/domain.js';
import type {SoftMask} from '../../src/measure/pictures/perceived-view.js';
import {lookAt, show, type Look} from '../../src/perception/worker/look.js';
import type {Models} from '../../src/perception/worker/models.js';
import type {Parts} from '../../src/perception/worker/parts.js';
import type {PoseModel, PoseReading} from '../../src/perception/worker/pose-model.js';

const SIZE = {width: 72, height: 128};

/** A clear picture with one opaque box. */
function boxAt(left: number, top: number, side: number): ImageBitmap {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  canvas.getContext('2d')?.fillRect(left, top, side, side);
  return canvas.transferToImageBitmap();
}

const plain = (alpha: number): SoftMask => ({
  widthPx: SIZE.width,
  heightPx: SIZE.height,
  alpha: new Uint8Array(SIZE.width * SIZE.height).fill(alpha),
});

/** A fake model that gives one landmark and a uniform mask, both with a larger value in each pass. */
function stub(lostAt = Infinity): {readonly pose: PoseModel; readonly looks: string[]} {
  const looks: string[] = [];
  let count = 0;
  const see = (): PoseReading => {
    count += 1;
    return {keypoints: [{xPx: 10 * count, yPx: count, visibility01: 1}], mask: plain(20 * count)};
  };
  const pose: PoseModel = {
    read: () => {
      looks.push('first');
      count = 0;
      return Promise.resolve(see());
    },
    readAgain: (_, {scale}) => {
      looks.push(`again at ${scale}`);
      return Promise.resolve(looks.length === lostAt ? null : see());
    },
    follow: () => Promise.resolve(null),
    warmUp: () => Promise.resolve(),
    dispose: () => undefined,
  };
  return {pose, looks};
}

const GRID = {
  columns: 2,
  rows: 2,
  pxPerColumn: SIZE.width - 1,
  pxPerRow: SIZE.height - 1,
  person: new Float32Array(4),
  arms: new Float32Array(4),
};

const bodyPix = (hasOwnThread: boolean, read: () => void = () => undefined): Parts => ({
  hasOwnThread,
  read() {
    read();
    return Promise.resolve(GRID);
  },
  tensorCount: () => Promise.resolve(0),
  dispose: () => undefined,
});

async function look(
  pose: PoseModel,
  view: View,
  isOnlyOne: boolean,
  parts: Models['parts'] = Promise.resolve(bodyPix(false)),
): Promise<Look> {
  const models = {pose, parts};
  const seen = await lookAt(models, show(models, {view, image: boxAt(20, 20, 30)}), isOnlyOne);
  if (seen === null) throw new Error('nobody seen');
  return seen;
}

describe('looks at a picture', () => {
  const EACH_WAY = ['first', 'again at 1', 'again at 0.87', 'again at 1'];

  it('lookAt makes four passes each way over the only picture of the front and takes their mean', async () => {
    const {pose, looks} = stub();
    const {perceived} = await look(pose, 'front', true);
    expect(looks).to.deep.equal([...EACH_WAY, ...EACH_WAY]);
    expect(perceived.keypoints[0]).to.deep.equal({xPx: 25, yPx: 2.5, visibility01: 1});
    expect(perceived.mirroredKeypoints[0]).to.deep.equal({xPx: 25, yPx: 2.5, visibility01: 1});
    expect(new Set(perceived.mask.alpha)).to.deep.equal(new Set([50]));
  });

  it('lookAt makes one pass each way over each of several frames and over side views', async () => {
    for (const [view, isOnlyOne] of [
      ['front', false],
      ['side', true],
      ['side', false],
    ] as const) {
      const {pose, looks} = stub();
      const {perceived} = await look(pose, view, isOnlyOne);
      expect(looks).to.deep.equal(['first', 'first']);
      expect(new Set(perceived.mask.alpha)).to.deep.equal(new Set([20]));
    }
  });

  it('lookAt leaves out a further pass in which the person was lost', async () => {
    const {pose} = stub(2);
    const {perceived} = await look(pose, 'front', true);
    // The passes give 20, 40 and 60.
    expect(perceived.mask.alpha[0]).to.equal(40);
    expect(perceived.mirroredMask.alpha[0]).to.equal(50);
  });

  it('lookAt has the parts read during the passes by another thread, and after them by its own', async () => {
    for (const hasOwnThread of [true, false]) {
      const {pose, looks} = stub();
      const parts = bodyPix(hasOwnThread, () => looks.push('parts'));
      const {perceived} = await look(pose, 'side', true, Promise.resolve(parts));
      expect(perceived.parts).to.deep.equal(GRID);
      expect([...looks].sort()).to.deep.equal(['first', 'first', 'parts']);
      expect(looks.at(-1) === 'parts').to.equal(!hasOwnThread);
    }
  });

  it('lookAt makes its passes while BodyPix still loads', async () => {
    const {pose, looks} = stub();
    let load = (_: Parts): void => undefined;
    const parts = new Promise<Parts>(resolve => (load = resolve));
    const looking = look(pose, 'side', true, parts);
    while (looks.length < 2) await new Promise(resolve => setTimeout(resolve));
    load(bodyPix(true));
    expect((await looking).perceived.parts).to.deep.equal(GRID);
  });

  it('lookAt does without the parts when their thread dies', async () => {
    const dead: Parts = {...bodyPix(true), read: () => Promise.reject(new Error('the worker died'))};
    const {perceived} = await look(stub().pose, 'side', true, Promise.resolve(dead));
    expect(perceived.parts).to.equal(null);
  });
});
