import {expect} from '@open-wc/testing';
import {clamp01} from '../../src/core/clamp01.js';
import {
  LANDMARK,
  LANDMARK_COUNT,
  type Keypoint,
  type LandmarkName,
} from '../../src/measure/pictures/landmarks.js';
import {limbWidthsOf} from '../../src/measure/pictures/limb-widths.js';
import {COVERED_NAPE, napeShareOf} from '../../src/measure/levels/nape.js';
import type {SoftMask} from '../../src/measure/pictures/perceived-view.js';
import {alphaAt, byteAt} from '../../src/measure/pictures/soft-edges.js';

const [WIDTH_PX, HEIGHT_PX] = [400, 300];

/** A silhouette by its signed distance in pixels, positive inside. */
function silhouette(inside: (x: number, y: number) => number): SoftMask {
  const alpha = new Uint8Array(WIDTH_PX * HEIGHT_PX);
  for (let y = 0; y < HEIGHT_PX; y++)
    for (let x = 0; x < WIDTH_PX; x++)
      alpha[y * WIDTH_PX + x] = Math.round(255 * clamp01(0.5 + inside(x, y)));
  return {widthPx: WIDTH_PX, heightPx: HEIGHT_PX, alpha};
}
const pointsAt = (
  places: Partial<Record<LandmarkName, readonly [xPx: number, yPx: number]>>,
): readonly Keypoint[] => {
  const points = Array.from({length: LANDMARK_COUNT}, () => ({xPx: 0, yPx: 0, visibility01: 1}));
  for (const [name, [xPx, yPx]] of Object.entries(places))
    points[LANDMARK[name as LandmarkName]] = {xPx, yPx, visibility01: 1};
  return points;
};

describe('limbWidthsOf', () => {
  const points = pointsAt({
    leftShoulder: [100, 0],
    rightShoulder: [300, 0],
    leftElbow: [100, 40],
    leftWrist: [100, 140],
    leftKnee: [100, 150],
    leftAnkle: [100, 250],
    rightElbow: [300, 40],
    rightWrist: [300, 140],
    rightKnee: [300, 150],
    rightAnkle: [300, 250],
  });
  /** Limbs around x = 100 and x = 300 that taper downwards: 60 px wide at the top, a tenth of the row less below. */
  const widthAt = (y: number): number => 60 - 0.1 * y;
  const tapering = silhouette((x, y) => widthAt(y) / 2 - Math.min(Math.abs(x - 100), Math.abs(x - 300)));

  it('limbWidthsOf reads the forearm at its middle, the calf at 30 % and the ankle at 85 % of the shin', () => {
    const {forearmPx, calfPx, anklePx} = limbWidthsOf(tapering, points);
    expect(forearmPx).to.be.closeTo(widthAt(90), 1);
    expect(calfPx).to.be.closeTo(widthAt(180), 1);
    expect(anklePx).to.be.closeTo(widthAt(235), 1);
  });

  it('limbWidthsOf reads the sleeve at four places of the upper arm and two of the forearm', () => {
    const rows = [18, 24, 30, 36, 50, 130];
    limbWidthsOf(tapering, points).sleevePx.forEach((px, i) =>
      // A step is half a pixel, and there is one at each end.
      expect(px, String(i)).to.be.closeTo(widthAt(rows[i] ?? NaN), 1.2),
    );
    expect(limbWidthsOf(tapering, points).sleevePx).to.have.length(6);
  });

  it('limbWidthsOf reads the limb of one side alone if the other is outside the silhouette', () => {
    const oneSided = silhouette(x => 12 - Math.abs(x - 300));
    expect(limbWidthsOf(oneSided, points).forearmPx).to.be.closeTo(24, 1);
  });

  it('limbWidthsOf measures across a limb that is not upright', () => {
    const slanted = pointsAt({
      leftElbow: [60, 60],
      leftWrist: [140, 120],
      leftKnee: [60, 60],
      leftAnkle: [140, 120],
      rightElbow: [60, 60],
      rightWrist: [140, 120],
      rightKnee: [60, 60],
      rightAnkle: [140, 120],
    });
    // A bar of 30 px along the line from (60, 60) to (140, 120), whose normal is (−0.6, 0.8).
    const bar = silhouette((x, y) => 15 - Math.abs(-0.6 * (x - 60) + 0.8 * (y - 60)));
    const {forearmPx, calfPx, anklePx} = limbWidthsOf(bar, slanted);
    for (const px of [forearmPx, calfPx, anklePx]) expect(px).to.be.closeTo(30, 1.5);
  });

  it('limbWidthsOf averages left and right', () => {
    const unequal = silhouette((x, y) => Math.max(10 - Math.abs(x - 100), 20 - Math.abs(x - 300), y - 1e6));
    expect(limbWidthsOf(unequal, points).forearmPx).to.be.closeTo(30, 1);
  });

  it('limbWidthsOf looks no further than the length of the limb to either side', () =>
    expect(
      limbWidthsOf(
        silhouette(() => 9),
        points,
      ).forearmPx,
    ).to.be.closeTo(2 * 100, 1));

  it('limbWidthsOf gives NaN for a limb outside the silhouette or without a length', () => {
    const empty = limbWidthsOf(
      silhouette(() => -9),
      points,
    );
    expect([empty.forearmPx, empty.calfPx, empty.anklePx]).to.deep.equal([NaN, NaN, NaN]);
    const onPoint = points.map(point => ({...point, xPx: 100, yPx: 100}));
    expect(limbWidthsOf(tapering, onPoint).forearmPx).to.deep.equal(NaN);
    const outside = points.map(point => ({...point, xPx: point.xPx + 300}));
    expect(
      limbWidthsOf(
        silhouette(() => 9),
        outside,
      ).forearmPx,
    ).to.deep.equal(NaN);
  });
});

describe('napeShareOf', () => {
  const TORSO_PX = 200;
  /** Looks to the right: the nose is before the ears. The line from ear to shoulder runs from (200, 50) to (180, 150). */
  const points = pointsAt({
    nose: [240, 60],
    leftEar: [200, 50],
    rightEar: [200, 50],
    leftShoulder: [180, 150],
    rightShoulder: [180, 150],
  });
  const axisPx = (yPx: number): number => 200 - 0.2 * (yPx - 50);
  /** A silhouette that reaches so far behind the line, per row, and 60 px before it. */
  const reaching = (behindPx: (yPx: number) => number): SoftMask =>
    silhouette((x, y) => Math.min(x - (axisPx(y) - behindPx(y)), axisPx(y) + 60 - x));
  const shareOf = (behindPx: (yPx: number) => number): number =>
    napeShareOf(reaching(behindPx), points, TORSO_PX);

  it('napeShareOf is the smallest reach behind the line from ear to shoulder, as a share of the trunk', () => {
    expect(shareOf(() => 40)).to.be.closeTo(0.2, 0.003);
    expect(shareOf(yPx => 20 + Math.abs(yPx - 100))).to.be.closeTo(0.1, 0.01);
  });

  it('napeShareOf looks from 25 % to 95 % of the way from ear to shoulder', () => {
    const notchAt = (yPx: number): number => shareOf(y => (Math.abs(y - yPx) < 1 ? 20 : 60));
    for (const yPx of [75, 145]) expect(notchAt(yPx), String(yPx)).to.be.below(0.2);
    for (const yPx of [70, 150]) expect(notchAt(yPx), String(yPx)).to.be.closeTo(0.3, 0.003);
  });

  it('napeShareOf looks behind a person who looks to the left', () => {
    const mirror = points.map(point => ({...point, xPx: WIDTH_PX - 1 - point.xPx}));
    const {alpha, ...size} = reaching(() => 40);
    const flipped = alpha.map((_, i) => byteAt(alpha, i - (i % WIDTH_PX) + WIDTH_PX - 1 - (i % WIDTH_PX)));
    expect(napeShareOf({...size, alpha: flipped}, mirror, TORSO_PX)).to.be.closeTo(0.2, 0.003);
  });

  it('napeShareOf is 0 if the line lies outside the silhouette', () =>
    expect(
      napeShareOf(
        silhouette(() => -9),
        points,
        TORSO_PX,
      ),
    ).to.equal(0));

  it('COVERED_NAPE lies just below the thinnest nape that long hair covers in the fits', () =>
    expect(COVERED_NAPE).to.equal(0.1725));
});

describe('reading a mask', () => {
  it('alphaAt reads a pixel, and refuses a row that the mask does not have', () => {
    const mask = silhouette(x => (x === 7 ? 9 : -9));
    expect([alphaAt(mask, 7, 299), alphaAt(mask, 8, 299)]).to.deep.equal([255, 0]);
    expect(() => alphaAt(mask, 0, 300)).to.throw(RangeError);
    expect(() => byteAt(mask.alpha, -1)).to.throw(RangeError);
  });
});
