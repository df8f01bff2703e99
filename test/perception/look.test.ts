import {expect} from '@open-wc/testing';
import type {View} from '../../src/core/domain.js';
import type {SoftMask} from '../../src/measure/perceived-view.js';
import {lookAt, type Look} from '../../src/perception/worker/look.js';
import {drawPicture, readAlpha} from '../../src/perception/worker/pixels.js';
import {IN_PLACE, putBack, type Placement} from '../../src/perception/worker/placement.js';
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
    dispose: () => undefined,
  };
  return {pose, looks};
}

async function look(pose: PoseModel, view: View, isOnlyOne: boolean): Promise<Look> {
  const parts = {
    read: () =>
      Promise.resolve({
        columns: 2,
        rows: 2,
        pxPerColumn: SIZE.width - 1,
        pxPerRow: SIZE.height - 1,
        person: new Float32Array(4),
        arms: new Float32Array(4),
      }),
    tensorCount: () => 0,
    dispose: () => undefined,
  };
  const seen = await lookAt({pose, parts}, view, boxAt(20, 20, 30), isOnlyOne);
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
    expect(perceived.mirroredKeypoints[0]?.xPx).to.equal(SIZE.width - 1 - 25);
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
});

describe('placements of a picture', () => {
  const PLACEMENTS: readonly Placement[] = [
    IN_PLACE,
    {scale: 1, movedPx: 3},
    {scale: 0.87, movedPx: 0},
    {scale: 0.9, movedPx: -4},
  ];

  /** Centre and size of the area that a mask shows. */
  function boxOf({widthPx, alpha}: SoftMask): {
    readonly x: number;
    readonly y: number;
    readonly side: number;
  } {
    let [total, sumX, sumY] = [0, 0, 0];
    alpha.forEach((value, i) => {
      total += value / 255;
      sumX += (value / 255) * ((i % widthPx) + 0.5);
      sumY += (value / 255) * (Math.floor(i / widthPx) + 0.5);
    });
    return {x: sumX / total, y: sumY / total, side: Math.sqrt(total)};
  }

  it('readAlpha moves the mask of a placed picture back, mirrored or not', () => {
    for (const placement of PLACEMENTS)
      for (const mirrored of [false, true]) {
        const drawn = drawPicture(boxAt(16, 40, 24), mirrored, placement).transferToImageBitmap();
        const {x, y, side} = boxOf(readAlpha(drawn, placement));
        const message = `${JSON.stringify(placement)}, mirrored ${String(mirrored)}`;
        expect(x, message).to.be.closeTo(mirrored ? SIZE.width - 28 : 28, 0.3);
        expect(y, message).to.be.closeTo(52, 0.3);
        expect(side, message).to.be.closeTo(24, 0.5);
      }
  });

  it('putBack moves landmarks of a placed picture back', () => {
    for (const placement of PLACEMENTS) {
      const {x, y} = boxOf(
        readAlpha(drawPicture(boxAt(16, 40, 24), false, placement).transferToImageBitmap()),
      );
      const [back] = putBack([{xPx: x, yPx: y, visibility01: 1}], placement, SIZE);
      expect(back?.xPx, JSON.stringify(placement)).to.be.closeTo(28, 0.2);
      expect(back?.yPx, JSON.stringify(placement)).to.be.closeTo(52, 0.2);
    }
  });
});
