import {expect} from '@open-wc/testing';
import type {View} from '../../src/core/domain.js';
import {checkView} from '../../src/measure/check-view.js';
import {LANDMARK, type Keypoint, type LandmarkName} from '../../src/measure/pictures/landmarks.js';
import {countOtherPeople} from '../../src/measure/pictures/other-people.js';
import type {PartGrid, PerceivedView, SoftMask} from '../../src/measure/pictures/perceived-view.js';
import {isLowLight} from '../../src/measure/pictures/picture-light.js';
import {drawing, perceive, type Drawing} from './drawn-person.js';
import {AXIS_PX, HIPS_PX, SHOULDERS_PX, TORSO_PX} from './made-trace.js';

const PICTURE = {widthPx: 540, heightPx: 800};
const front = perceive(drawing());
const side = perceive(drawing({view: 'side'}));

/** Code and message of the refusal; `ok` for none. */
function checked(view: PerceivedView, keypoints = view.keypoints, mask = view.mask): string {
  const result = checkView(view, keypoints, mask);
  return result.ok ? 'ok' : `${result.error.code}: ${result.error.message}`;
}
const moved = (
  changes: Partial<Record<LandmarkName, Partial<Keypoint>>>,
  keypoints = front.keypoints,
): readonly Keypoint[] => {
  const points = [...keypoints];
  for (const [name, change] of Object.entries(changes)) {
    const index = LANDMARK[name as LandmarkName];
    const point = points[index];
    if (point) points[index] = {...point, ...change};
  }
  return points;
};
const drawn = (changes: Partial<Drawing>): string => checked(perceive(drawing(changes)));

describe('the limits of checkView', () => {
  it('checkView returns the first and the last row of the person', () => {
    const result = checkView(front, front.keypoints, front.mask);
    expect(result.ok && result.value.topPx).to.be.closeTo(40, 1);
    expect(result.ok && result.value.bottomPx).to.be.closeTo(720, 1);
  });

  for (const [view, limit, refusesAbove] of [
    ['front', 0.56, false],
    ['side', 0.35, true],
  ] as const)
    it(`checkView refuses a ${view} view whose shoulders span ${refusesAbove ? 'more' : 'less'} than ${limit} of the trunk`, () => {
      const spanning = (share: number): string => {
        const half = (share * TORSO_PX) / 2;
        const shoulders = {leftShoulder: {xPx: AXIS_PX + half}, rightShoulder: {xPx: AXIS_PX - half}};
        const perceived = view === 'front' ? front : side;
        return checked(perceived, moved(shoulders, perceived.keypoints)).split(':')[0] ?? '';
      };
      expect(spanning(limit + 0.01)).to.equal(refusesAbove ? 'wrong-pose' : 'ok');
      expect(spanning(limit - 0.01)).to.equal(refusesAbove ? 'ok' : 'wrong-pose');
    });

  it('checkView refuses a picture in which a shoulder or a hip is less than half visible', () => {
    for (const name of ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'] as const) {
      expect(checked(front, moved({[name]: {visibility01: 0.5}})), name).to.equal('ok');
      expect(checked(front, moved({[name]: {visibility01: 0.49}})), name).to.contain('no clear person');
    }
    expect(checked(front, moved({leftKnee: {visibility01: 0}, nose: {visibility01: 0}}))).to.equal('ok');
  });

  it('checkView sees two people if the hips of the two passes are more than half a trunk apart', () => {
    const apart = (share: number): string => {
      const mirroredKeypoints = front.keypoints.map(point => ({...point, xPx: point.xPx + share * TORSO_PX}));
      return checked({...front, mirroredKeypoints});
    };
    expect(apart(0.49)).to.equal('ok');
    expect(apart(-0.51)).to.contain('several-people: the picture and its mirror image');
  });

  it('checkView refuses a body that takes up less than 35 % of the height of the picture', () => {
    const tall = (share: number): string => drawn({pxPerCm: (share * PICTURE.heightPx) / 170, topPx: 100});
    expect(tall(0.36)).to.equal('ok');
    expect(tall(0.34)).to.equal('body-too-far: the person is too far away');
  });

  it('checkView refuses a body that comes within 0.4 % of the upper or lower border', () => {
    const cropped = 'body-cropped: head or feet are outside of the picture';
    expect(drawn({topPx: 5})).to.equal('ok');
    expect(drawn({topPx: 2})).to.equal(cropped);
    expect(drawn({topPx: 114})).to.equal('ok');
    expect(drawn({topPx: 118})).to.equal(cropped);
  });

  const small = {pxPerCm: 2, axisPx: 135, widthPx: 270, heightPx: 350};

  it('checkView takes soles that end one and a half pixels above the edge of a small picture for whole', () => {
    expect(drawn({...small, view: 'side', topPx: 8.4})).to.equal('ok');
    expect(drawn({...small, view: 'side', topPx: 8.9})).to.contain('body-cropped');
  });

  it('checkView takes feet at the lower edge of a front view for whole if the toes are 1.5 % of the body above it', () => {
    const atEdge = perceive(drawing({...small, topPx: 9.5}));
    const withToes = (abovePx: number): string => {
      const toes = {yPx: 350 - abovePx};
      return checked(atEdge, moved({leftFootIndex: {yPx: 300}, rightFootIndex: toes}, atEdge.keypoints));
    };
    // The body is 340 pixels high.
    expect(withToes(5.2)).to.equal('ok');
    expect(withToes(5)).to.contain('body-cropped');
  });

  for (const name of ['nose', 'leftShoulder', 'rightHip', 'leftHeel', 'rightHeel'] as const)
    it(`checkView refuses a ${name} outside the picture`, () => {
      const isCropped = (point: Partial<Keypoint>): boolean =>
        checked(front, moved({[name]: point})).startsWith('body-cropped');
      for (const xPx of [0, 539]) expect(isCropped({xPx}), String(xPx)).to.equal(false);
      for (const xPx of [-1, 540]) expect(isCropped({xPx}), String(xPx)).to.equal(true);
    });

  it('checkView refuses a nose above and a heel below the picture', () => {
    expect(checked(front, moved({nose: {yPx: 0}, leftHeel: {yPx: 799}}))).to.equal('ok');
    expect(checked(front, moved({nose: {yPx: -1}}))).to.contain('body-cropped');
    expect(checked(front, moved({leftHeel: {yPx: 800}}))).to.contain('body-cropped');
  });

  it('checkView refuses a body whose trunk leans or whose legs are shorter than 0.8 of the trunk', () => {
    const leaning = (upright: number): string => {
      const xPx = AXIS_PX + Math.sqrt(1 - upright ** 2) * TORSO_PX;
      const yPx = SHOULDERS_PX + upright * TORSO_PX;
      return checked(front, moved({leftHip: {xPx, yPx}, rightHip: {xPx, yPx}}), front.mask);
    };
    const standing = (legs: number): string => {
      const yPx = HIPS_PX + legs * TORSO_PX;
      return checked(front, moved({leftAnkle: {yPx}, rightAnkle: {yPx}}));
    };
    const refused = 'wrong-pose: the front view is refused: not-upright';
    expect(leaning(0.89)).to.equal(refused);
    expect(standing(0.81)).to.equal('ok');
    expect(standing(0.79)).to.equal(refused);
  });

  it('checkView refuses a mask of less than 1 % of the picture or less than half the square of the trunk', () => {
    /** A bar from head to feet. */
    const bar = (widthPx: number): SoftMask => {
      const alpha = new Uint8Array(PICTURE.widthPx * PICTURE.heightPx);
      for (let y = 50; y < 750; y++)
        alpha.fill(255, y * PICTURE.widthPx + 300, y * PICTURE.widthPx + 300 + widthPx);
      return {...PICTURE, alpha};
    };
    // 4,320 pixels are 1 % of the picture; 20,000 are half the square of 200 px.
    expect(checked(front, front.keypoints, bar(6))).to.contain('no clear person in the picture');
    expect(checked(front, front.keypoints, bar(7))).to.contain('do not belong together');
    expect(checked(front, front.keypoints, bar(28))).to.contain('do not belong together');
    expect(checked(front, front.keypoints, bar(29))).to.equal('ok');
  });

  it('checkView names the view that it refuses', () => {
    for (const view of ['front', 'side'] satisfies View[]) {
      const result = checkView({...front, view}, [], front.mask);
      expect(!result.ok && result.error.detail).to.deep.equal({view});
    }
  });
});

describe('countOtherPeople', () => {
  const [columns, rows] = [11, 21];
  const mask: SoftMask = {widthPx: 101, heightPx: 201, alpha: new Uint8Array(101 * 201)};
  for (let y = 0; y < 201; y++) mask.alpha.fill(255, y * 101 + 50, y * 101 + 61);
  /** Cells are 10 px apart. The outlined person fills column 5 and 6 and so covers columns 4 to 7. */
  const parts = (cells: readonly (readonly [column: number, row: number, person01?: number])[]): PartGrid => {
    const person = new Float32Array(columns * rows);
    for (const [column, row, person01 = 1] of cells) person[row * columns + column] = person01;
    return {columns, rows, pxPerColumn: 10, pxPerRow: 10, person, arms: person};
  };
  const column = (x: number, from: number, to: number, person01 = 1) =>
    Array.from({length: to - from + 1}, (_, i) => [x, from + i, person01] as const);
  const count = (...cells: Parameters<typeof parts>[0][]): number =>
    countOtherPeople(mask, parts(cells.flat()), {topPx: 0, bottomPx: 200});

  it('countOtherPeople counts figures from 40 % of the height of the outlined person on', () => {
    expect(count(column(1, 3, 10))).to.equal(1);
    expect(count(column(1, 3, 9))).to.equal(0);
    expect(count(column(1, 0, 7), column(9, 13, 20))).to.equal(2);
  });

  it('countOtherPeople counts cells of more than 60 %', () => {
    expect(count(column(1, 3, 10, 0.61))).to.equal(1);
    expect(count(column(1, 3, 10, 0.59))).to.equal(0);
  });

  it('countOtherPeople joins cells that touch by a side, and not by a corner', () => {
    expect(count(column(1, 0, 4), column(2, 4, 8))).to.equal(1);
    expect(count(column(2, 0, 4), column(1, 4, 8))).to.equal(1);
    expect(count(column(1, 0, 4), column(2, 5, 9))).to.equal(0);
    expect(count(column(0, 0, 7), column(10, 8, 15))).to.equal(2);
  });

  it('countOtherPeople leaves out cells within one cell of the outlined person', () => {
    expect(count(column(4, 0, 20), column(7, 0, 20))).to.equal(0);
    expect(count(column(3, 0, 20))).to.equal(1);
    expect(count(column(8, 0, 20))).to.equal(1);
  });

  it('countOtherPeople counts nobody if BodyPix is missing', () =>
    expect(countOtherPeople(mask, null, {topPx: 0, bottomPx: 200})).to.equal(0));
});

describe('isLowLight', () => {
  const [width, height] = [9, 13];
  const mask = (alpha: number): SoftMask => ({
    widthPx: width,
    heightPx: height,
    alpha: new Uint8Array(width * height).fill(alpha),
  });
  const isDark = (red: number, green: number, blue: number, alpha = 255): boolean => {
    const data = Array.from({length: width * height}, () => [red, green, blue, 255]).flat();
    return isLowLight({width, height, data}, mask(alpha));
  };

  it('isLowLight weighs the channels by Rec. 601 and compares with a luma of 28', () => {
    expect([isDark(93, 0, 0), isDark(94, 0, 0)]).to.deep.equal([true, false]);
    expect([isDark(0, 47, 0), isDark(0, 48, 0)]).to.deep.equal([true, false]);
    expect([isDark(0, 0, 245), isDark(0, 0, 246)]).to.deep.equal([true, false]);
    expect([isDark(27, 27, 27), isDark(28, 28, 29)]).to.deep.equal([true, false]);
  });

  it('isLowLight looks only at pixels that are rather person than background', () => {
    expect(isDark(0, 0, 0, 128)).to.equal(true);
    expect(isDark(0, 0, 0, 127)).to.equal(false);
  });

  it('isLowLight looks at every fourth pixel of every fourth row', () => {
    const data = new Uint8Array(4 * width * height);
    for (let y = 0; y < height; y += 4)
      for (let x = 0; x < width; x += 4) data.fill(200, 4 * (y * width + x), 4 * (y * width + x) + 4);
    expect(isLowLight({width, height, data}, mask(255))).to.equal(false);
  });

  it('isLowLight says nothing of a picture of another size than the mask', () => {
    const data = new Uint8Array(4 * width * height);
    expect(isLowLight({width: height, height: width, data}, mask(255))).to.equal(false);
  });
});
