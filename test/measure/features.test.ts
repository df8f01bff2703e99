import {expect} from '@open-wc/testing';
import {at} from '../../src/core/at.js';
import {clothesFeatures, excessFeatures, hemCm} from '../../src/measure/levels/clothes-features.js';
import {edgeFolds} from '../../src/measure/levels/edge-folds.js';
import {frontHalfFeatures} from '../../src/measure/levels/front-half.js';
import {LANDMARK, type Keypoint} from '../../src/measure/pictures/landmarks.js';
import {levelFeatures, rulerOf} from '../../src/measure/levels/level-features.js';
import type {LevelReadings} from '../../src/measure/levels/levels.js';
import {proportionsOf} from '../../src/measure/levels/proportions.js';
import {strangenessOf, stretchOf} from '../../src/measure/models/strangeness.js';
import {drawing, drawnKeypoints} from './drawn-person.js';
import {AXIS_PX, HIPS_PX, madeTrace, SHOULDERS_PX, TORSO_PX} from './made-trace.js';

/** Bust, waist and hip of a person of 4 px per cm: 45, 60 and 80 cm below the crown. */
const LEVELS: LevelReadings = [
  {rowPx: 220, pxPerCm: 4},
  {rowPx: 280, pxPerCm: 4},
  {rowPx: 360, pxPerCm: 4},
];
const closeTo = (actual: readonly number[], expected: readonly number[], to = 1e-9): void => {
  expect(actual).to.have.length(expected.length);
  actual.forEach((value, i) => expect(value, `feature ${i}`).to.be.closeTo(at(expected, i), to));
};
/** The same person looking the other way: about the axis, with left and right of the landmarks exchanged. */
const turned = (keypoints: readonly Keypoint[]): readonly Keypoint[] => {
  const partner = (i: number): number => {
    const [name = ''] = Object.entries(LANDMARK).find(([, index]) => index === i) ?? [];
    const other = name.includes('eft')
      ? name.replace('left', 'right').replace('Left', 'Right')
      : name.replace('right', 'left').replace('Right', 'Left');
    return LANDMARK[other as keyof typeof LANDMARK] ?? i;
  };
  return keypoints.map((_, i) => {
    const point = at(keypoints, partner(i));
    return {...point, xPx: 2 * AXIS_PX - point.xPx};
  });
};

describe('hemCm', () => {
  /** A trunk of 30 cm with a ring of 2 cm in width around it, 1 cm high, at a row. */
  const ringed = (rowPx: number) =>
    madeTrace({rightPx: yPx => AXIS_PX + 60 + (Math.abs(yPx - rowPx) < 3 ? 8 : 0)});

  it('hemCm is twice the width less the widths 1.5 cm above and below, in cm', () =>
    // The ring is wide at its row, and gone 6 px away.
    expect(hemCm(ringed(320), LEVELS)).to.be.closeTo(2 * 2, 0.1));

  it('hemCm is 0 for a straight trunk', () =>
    expect(hemCm(madeTrace({leftPx: yPx => 300 - 0.1 * yPx}), LEVELS)).to.be.closeTo(0, 1e-9));

  it('hemCm looks from 2 cm below the waist to 6 cm below the hip', () => {
    const sees = (rowPx: number): boolean => hemCm(ringed(rowPx), LEVELS) > 1;
    expect([280 + 8, 360 + 22].map(sees)).to.deep.equal([true, true]);
    expect([280 - 2, 360 + 32].map(sees)).to.deep.equal([false, false]);
  });

  it('hemCm is 0 for edges that are no numbers', () =>
    expect(hemCm(madeTrace({leftPx: () => NaN}), LEVELS)).to.equal(0));
});

describe('clothesFeatures and excessFeatures', () => {
  it('clothesFeatures are the hem, the folds, and the logs of legs and sleeves to the forearm and of ankle to calf', () => {
    const limbs = {forearmPx: 32, calfPx: 48, anklePx: 24, sleevePx: [40, 16]};
    const ratios = [1.5, 0.75, 0.5, 1.25, 0.5];
    const trace = madeTrace({limbs});
    closeTo(clothesFeatures(trace, LEVELS), [0, ...edgeFolds(trace), ...ratios.map(Math.log)]);
  });

  it('clothesFeatures of a side view are the hem and the folds alone', () => {
    const trace = madeTrace({view: 'side'});
    closeTo(clothesFeatures(trace, LEVELS), [0, ...edgeFolds(trace)]);
  });

  it('excessFeatures are hems, how bust and hip compare with the waist, the rest of clothesFeatures, and widths over stature', () => {
    const sizes = (...widthsCm: readonly number[]): readonly number[] =>
      widthsCm.map(cm => Math.log(cm / 170));
    const [first, second] = [
      [Math.log(30 / 25), Math.log(35 / 25)],
      [Math.log(22 / 20), Math.log(24 / 20)],
    ];
    closeTo(excessFeatures([[0.5, 7, 8]], [30, 25, 35], 170), [0.5, ...first, 7, 8, ...sizes(30, 25, 35)]);
    closeTo(excessFeatures([[0.5, 7, 8], [0.25]], [30, 25, 35, 22, 20, 24], 170), [
      0.5,
      0.25,
      ...first,
      ...second,
      7,
      8,
      ...sizes(30, 25, 35, 22, 20, 24),
    ]);
  });
});

describe('frontHalfFeatures', () => {
  const base = drawnKeypoints(drawing({view: 'side'}));
  const shift = (names: readonly (keyof typeof LANDMARK)[], dx: number, points: readonly Keypoint[]) =>
    points.map((point, i) =>
      names.some(name => LANDMARK[name] === i) ? {...point, xPx: point.xPx + dx} : point,
    );
  // The shoulders are 10 px before the hips, the left one a further 8 px; the ears 20 px before the shoulders.
  const keypoints = shift(
    ['leftEar', 'rightEar'],
    30,
    shift(['leftShoulder'], 14, shift(['rightShoulder'], 6, base)),
  );
  const axisPx = (yPx: number): number => AXIS_PX + (10 * (HIPS_PX - yPx)) / TORSO_PX;
  const trace = madeTrace({
    view: 'side',
    keypoints: shift(['nose'], 20, keypoints),
    leftPx: yPx => 250 - 0.05 * yPx,
    rightPx: yPx => 300 + 0.2 * yPx,
  });
  const expected = [
    ...[220 - 6 * 4, 220, 280, 360].map(yPx => Math.log((300 + 0.2 * yPx - axisPx(yPx)) / 4)),
    Math.log((axisPx(360) - (250 - 0.05 * 360)) / 4),
    ...[10, 20, 8].map(px => px / Math.hypot(TORSO_PX, 10)),
  ];

  it('frontHalfFeatures are the reach to the front at four heights, that of the hip to the back, and the lean', () =>
    closeTo(frontHalfFeatures(trace, LEVELS), expected));

  it('frontHalfFeatures of the mirror image differ only in which shoulder is nearer', () => {
    const mirrored = madeTrace({
      view: 'side',
      keypoints: turned(trace.keypoints),
      leftPx: yPx => 2 * AXIS_PX - (300 + 0.2 * yPx),
      rightPx: yPx => 2 * AXIS_PX - (250 - 0.05 * yPx),
    });
    closeTo(frontHalfFeatures(mirrored, LEVELS), [...expected.slice(0, 7), -at(expected, 7)]);
  });

  it('frontHalfFeatures take a reach of less than 1 cm for 1 cm', () => {
    const flat = madeTrace({view: 'side', keypoints: base, leftPx: () => 297, rightPx: () => AXIS_PX});
    closeTo(frontHalfFeatures(flat, LEVELS).slice(0, 5), [0, 0, 0, 0, 0]);
  });

  it('frontHalfFeatures are 0 where a number is missing', () =>
    closeTo(
      frontHalfFeatures(madeTrace({view: 'side', rightPx: () => NaN}), LEVELS).slice(0, 4),
      [0, 0, 0, 0],
    ));
});

describe('levelFeatures', () => {
  const front = drawnKeypoints(drawing());
  const {startPx, lengthPx} = rulerOf({...madeTrace(), keypoints: front});
  const onRuler = (yPx: number): number => (yPx - startPx) / lengthPx;
  const cm = (yCm: number): number => 40 + 4 * yCm;

  it('rulerOf runs from the eyes to the ankles', () =>
    expect([startPx, lengthPx]).to.deep.equal([cm(11), 4 * (160 - 11)]));

  it('levelFeatures of a front view begin with heights on the ruler and the spread of the pose', () => {
    const features = levelFeatures(madeTrace({keypoints: front}));
    closeTo(features.slice(0, 10), [40, ...[14, 12, 17, 32, 82, 122, 166, 168].map(cm), 720].map(onRuler));
    closeTo(features.slice(10, 15), [
      ...[36, 18, 18].map(apartCm => (4 * apartCm) / lengthPx),
      onRuler(cm(58)),
      onRuler(cm(80)),
    ]);
  });

  it('levelFeatures of a side view have leans and steps in the direction of the face', () => {
    const side = drawnKeypoints(drawing({view: 'side'})).map((point, i) => {
      const dx = i === LANDMARK.leftHip || i === LANDMARK.rightHip ? -12 : 0;
      const dy =
        i === LANDMARK.leftFootIndex ? 9 : i === LANDMARK.leftHeel ? 6 : i === LANDMARK.leftAnkle ? 3 : 0;
      return {...point, xPx: point.xPx + dx, yPx: point.yPx + dy};
    });
    const length = lengthPx + 1.5;
    const expected = [40, 4 * 14, 12, 9, 6, 3].map(px => px / length);
    closeTo(levelFeatures(madeTrace({view: 'side', keypoints: side})).slice(10, 16), expected);
    // From the other side the near foot is the far one.
    const [nose, feet, lean, ...steps] = expected;
    closeTo(levelFeatures(madeTrace({view: 'side', keypoints: turned(side)})).slice(10, 16), [
      nose ?? NaN,
      feet ?? NaN,
      lean ?? NaN,
      ...steps.map(step => -step),
    ]);
  });

  it('levelFeatures have six widths of the trunk from 0.3 to 1.1 of its length', () => {
    const trace = madeTrace({keypoints: front, rightPx: yPx => AXIS_PX + 0.2 * yPx});
    const widths = [0.3, 0.46, 0.62, 0.78, 0.94, 1.1].map(
      share => 60 + 0.2 * (SHOULDERS_PX + share * TORSO_PX),
    );
    closeTo(
      levelFeatures(trace).slice(15, 21),
      widths.map(px => px / lengthPx),
    );
  });

  /** The rows at which the outline is looked at: 60 from 0.25 to 1.35 of the trunk. */
  const lookedAt = (index: number): number => SHOULDERS_PX + TORSO_PX * (0.25 + (1.1 * index) / 59);
  const valley = (index: number) => (yPx: number) => AXIS_PX + 60 + 0.5 * Math.abs(yPx - lookedAt(index));
  const hill = (index: number) => (yPx: number) => AXIS_PX + 120 - 0.5 * Math.abs(yPx - lookedAt(index));

  it('levelFeatures of a front view end with the narrowest row among 5 to 34 and the widest among 30 to 59', () => {
    const ends = (rightPx: (yPx: number) => number): readonly number[] =>
      levelFeatures(madeTrace({keypoints: front, rightPx})).slice(21);
    closeTo(ends(valley(20)), [onRuler(lookedAt(20)), onRuler(lookedAt(59))], 0.002);
    closeTo(ends(valley(2)), [onRuler(lookedAt(5)), onRuler(lookedAt(59))], 0.002);
    closeTo(ends(valley(45)), [onRuler(lookedAt(34)), onRuler(lookedAt(30))], 0.002);
    closeTo(ends(hill(45)), [onRuler(lookedAt(5)), onRuler(lookedAt(45))], 0.002);
  });

  for (const facing of ['right', 'left'] as const)
    it(`levelFeatures of a person who looks to the ${facing} end with the rows of chest, back, hollow and depth`, () => {
      const keypoints = drawnKeypoints(drawing({view: 'side'}));
      const ruler = (index: number): number => onRuler(lookedAt(index));
      const ends = (chestPx: (yPx: number) => number, backPx: (yPx: number) => number): readonly number[] => {
        const mirrored = (edge: (yPx: number) => number) => (yPx: number) => 2 * AXIS_PX - edge(yPx);
        const trace =
          facing === 'right'
            ? madeTrace({view: 'side', keypoints, leftPx: mirrored(backPx), rightPx: chestPx})
            : madeTrace({
                view: 'side',
                keypoints: turned(keypoints),
                leftPx: mirrored(chestPx),
                rightPx: backPx,
              });
        return levelFeatures(trace).slice(22);
      };
      const flat = () => AXIS_PX + 60;
      closeTo(ends(hill(12), flat), [ruler(12), ruler(30), ruler(10), ruler(30)], 0.002);
      closeTo(ends(hill(40), flat), [ruler(24), ruler(30), ruler(10), ruler(40)], 0.002);
      closeTo(ends(flat, hill(45)), [ruler(0), ruler(45), ruler(10), ruler(45)], 0.002);
      closeTo(ends(flat, valley(25)), [ruler(0), ruler(59), ruler(25), ruler(59)], 0.002);
      closeTo(ends(flat, valley(50)), [ruler(0), ruler(30), ruler(39), ruler(30)], 0.002);
    });
});

describe('proportionsOf', () => {
  const ruler = (yCm: number): number => (yCm - 11) / (160 - 11);
  const heights = [12, 17, 32, 82, 122, 168, 0, 170].map(ruler);

  it('proportionsOf a front view are heights on the ruler, and the spans of shoulders and hips', () =>
    closeTo(proportionsOf(madeTrace()), [...heights, 36 / 149, 18 / 149]));

  it('proportionsOf a side view are heights on the ruler alone', () =>
    closeTo(proportionsOf(madeTrace({view: 'side'})), heights));
});

describe('strangenessOf', () => {
  it('strangenessOf is the root mean square of the whitened distances', () => {
    const familiar = {mean: [1, 2, 3], whitening: [[2], [0, 0.5], [1, 1, 1]]};
    closeTo([strangenessOf(familiar, [1, 2, 3])], [0]);
    closeTo([strangenessOf(familiar, [4, 6, 1])], [Math.sqrt((6 ** 2 + 2 ** 2 + (3 + 4 - 2) ** 2) / 3)]);
  });
});

describe('stretchOf', () => {
  const independent = {mean: [1, 2, 5], whitening: [[1], [0, 1], [0, 0, 1]]};

  it('stretchOf is the share by which the spans are wider than usual', () => {
    closeTo([stretchOf(independent, [1, 2, 5], [0, 1])], [0]);
    closeTo([stretchOf(independent, [1.3, 2.6, 5], [0, 1])], [0.3]);
    closeTo([stretchOf(independent, [0.8, 1.6, 5], [0, 1])], [-0.2]);
  });

  it('stretchOf weighs each span by how little it varies, and other features by what they say about it', () => {
    // The first span varies half as much as the second: 4 parts of information against 4, as its mean is half as large.
    const unequal = {mean: [1, 2, 5], whitening: [[2], [0, 1], [0, 0, 1]]};
    closeTo([stretchOf(unequal, [1.3, 2, 5], [0, 1])], [0.15]);
    closeTo([stretchOf(independent, [1, 2, 9], [0, 1])], [0]);
  });

  it('stretchOf is 0 if no span is known to vary', () =>
    closeTo([stretchOf({mean: [0, 2], whitening: [[1]]}, [3, 4], [0])], [0]));
});
