import {expect} from '@open-wc/testing';
import {WIDTH_KEYS} from '../../src/anatomy/anatomy-types.js';
import {estimatePosterior} from '../../src/anatomy/estimate-posterior.js';
import {at} from '../../src/core/at.js';
import type {ShopperProfile} from '../../src/core/domain.js';
import {estimateUnderClothes} from '../../src/measure/clothing.js';
import type {LevelModelSet} from '../../src/measure/levels.js';
import type {LinearModel} from '../../src/measure/linear-model.js';
import {perceiveWidths} from '../../src/measure/perceive-widths.js';
import {PERCEPTION} from '../../src/measure/perception-data.js';
import type {PerceptionData, WidthModels} from '../../src/measure/perception-types.js';
import {readBody} from '../../src/measure/read-body.js';
import type {ViewTrace} from '../../src/measure/view-trace.js';
import {STATURE_CM} from './drawn-person.js';
import {AXIS_PX, madeTrace} from './made-trace.js';

const SHOPPER: ShopperProfile = {heightCm: STATURE_CM, sex: 'female'};

/** A model that ignores its features. */
const constant = (...outputs: readonly number[]): LinearModel => {
  const all = (value: number): number[] => Array.from({length: 200}, () => value);
  return {mean: all(0), scale: all(1), intercept: outputs, weights: outputs.map(() => all(0))};
};
/** Bust, waist and hip at 0.25, 0.4 and 0.6 of the way from the eyes to the ankles, and 4 px per cm. */
const LENGTH_PX = 4 * (160 - 11);
const scaleLog = Math.log((4 * STATURE_CM) / LENGTH_PX);
const level = constant(0.25, 0.4, 0.6, scaleLog, scaleLog, scaleLog);
const levels: LevelModelSet = {both: {front: level, side: level}, frontAlone: level};
const noise = {
  coreLog: 0.02,
  distrustLog: 0.01,
  coreUnderHairLog: 0.05,
  gross: {probability01: 0.1, meanCm: 1, sdCm: 2},
  grossUnderHair: {probability01: 0.3, meanCm: 3, sdCm: 4},
};
const models = (count: number): WidthModels => ({
  corrections: Array.from({length: count}, (_, i) => constant(0.01 * i)),
  noise: Array.from({length: count}, () => noise),
  clothing: {
    looseness: constant(Math.log(0.25 / 0.75)),
    excess: constant(...Array.from({length: count}, (_, i) => 0.02 * i)),
    covarianceLog: Array.from({length: count}, (_, i) => Array.from({length: count}, (__, j) => 0.1 * i + j)),
  },
});
const DATA: PerceptionData = {
  levels: {plain: levels, withPitch: levels},
  both: models(6),
  frontAlone: models(3),
  hiddenBack: [
    {model: constant(Math.log(24)), coreLog: 0.07},
    {model: constant(Math.log(21)), coreLog: 0.08},
  ],
  correlation: Array.from({length: 8}, (_, i) =>
    Array.from({length: 8}, (__, j) => (i === j ? 1 : 0.1 * i + 0.01 * j)),
  ),
};

/** A trunk of 30 cm in front and of 20 cm from the side. */
const wide = (widthCm: number, changes: Parameters<typeof madeTrace>[0] = {}): ViewTrace =>
  madeTrace({leftPx: () => AXIS_PX - 2 * widthCm, rightPx: () => AXIS_PX + 2 * widthCm, ...changes});
const front = wide(30);
const side = wide(20, {view: 'side'});
const perceived = (traces: Partial<Parameters<typeof perceiveWidths>[1]> = {}, widening?: number) =>
  perceiveWidths(DATA, {front: [front], side: [side], ...traces}, SHOPPER, {}, widening);

describe('perceiveWidths', () => {
  it('perceiveWidths corrects breadths and depths by the logs that their models give', () => {
    const {keys, valuesCm, isHairDown} = perceived();
    expect(keys).to.deep.equal(WIDTH_KEYS);
    [30, 30, 30, 20, 20, 20].forEach((cm, i) =>
      expect(valuesCm[i], String(i)).to.be.closeTo(cm * Math.exp(0.01 * i), 1e-6),
    );
    expect(isHairDown).to.equal(false);
  });

  it('perceiveWidths takes the models of a front view alone if there is no side view', () => {
    const {keys, valuesCm, clothes} = perceived({side: []});
    expect(keys).to.deep.equal(WIDTH_KEYS.slice(0, 3));
    expect(at(valuesCm, 2)).to.be.closeTo(30 * Math.exp(0.02), 1e-6);
    expect(clothes.meanLog).to.deep.equal([0, 0.02, 0.04]);
  });

  it('perceiveWidths adds to the core where edges are not trusted, and multiplies it by the widening', () => {
    const half = wide(30, {trust01: [1, 0.5]});
    expect(at(perceived().coreLog, 0)).to.be.closeTo(0.02, 1e-9);
    expect(at(perceived({front: [half]}).coreLog, 0)).to.be.closeTo(0.02 + 0.01 * 0.5, 1e-9);
    expect(at(perceived({front: [half]}, 1.5).coreLog, 0)).to.be.closeTo(1.5 * 0.025, 1e-9);
    expect(at(perceived({front: [half]}).trust01, 0)).to.be.closeTo(0.5, 1e-9);
  });

  it('perceiveWidths adds to the core only the disagreement of frames beyond the core of one', () => {
    const apart = (log: number): number => {
      const frames = [wide(30), wide(30 * Math.exp(log))];
      return at(perceived({front: frames}).coreLog, 0);
    };
    // The standard error of two values is half their distance.
    expect(apart(0.04)).to.be.closeTo(0.02, 1e-6);
    expect(apart(0.1)).to.be.closeTo(Math.hypot(0.02, 0.05 - 0.02), 1e-6);
  });

  it('perceiveWidths reads the depths a second time under hair, with the errors of hair', () => {
    const hairy = wide(20, {view: 'side'});
    const under = (napeShare: number) => perceived({side: [{...hairy, napeShare}]});
    expect(under(0.175).isHairDown).to.equal(false);
    const {keys, valuesCm, coreLog, gross, correlation, trust01, isHairDown} = under(0.176);
    expect(isHairDown).to.equal(true);
    expect(keys.slice(6)).to.deep.equal(['chestDepth', 'waistDepth']);
    expect(at(valuesCm, 6)).to.be.closeTo(24, 1e-9);
    expect(at(valuesCm, 7)).to.be.closeTo(21, 1e-9);
    [0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.07, 0.08].forEach((log, i) =>
      expect(coreLog[i], String(i)).to.be.closeTo(log, 1e-9),
    );
    expect(gross.slice(5)).to.deep.equal([
      noise.grossUnderHair,
      {probability01: 0, meanCm: 0, sdCm: 1},
      {probability01: 0, meanCm: 0, sdCm: 1},
    ]);
    expect(at(at(correlation, 7), 2)).to.be.closeTo(0.72, 1e-9);
    expect(trust01.slice(6)).to.deep.equal([1, 1]);
    expect(perceived().gross[0]).to.deep.equal(noise.gross);
  });

  it('perceiveWidths leaves out a width that is no trunk’s, and keeps the places of the others', () => {
    const kept = (widthCm: number): number => perceived({front: [wide(widthCm)]}).keys.length;
    expect([7.8, 8.1, 87, 90].map(kept)).to.deep.equal([3, 6, 6, 3]);
    const {keys, clothes, correlation} = perceived({front: [wide(89.5)]});
    expect(keys).to.deep.equal(['chestBreadth', ...WIDTH_KEYS.slice(3)]);
    expect(clothes.meanLog).to.deep.equal([0, 0.06, 0.08, 0.1]);
    expect(at(at(clothes.covarianceLog, 1), 2)).to.be.closeTo(0.1 * 3 + 4, 1e-9);
    expect(at(at(correlation, 1), 0)).to.be.closeTo(0.3, 1e-9);
  });

  it('perceiveWidths tells how likely the clothes are loose, between 2 % and 98 %', () => {
    const loose01 = (logOdds: number): number => {
      const clothing = {...DATA.both.clothing, looseness: constant(logOdds)};
      const data = {...DATA, both: {...DATA.both, clothing}};
      return perceiveWidths(data, {front: [front], side: [side]}, SHOPPER).clothes.loose01;
    };
    expect(loose01(Math.log(0.25 / 0.75))).to.be.closeTo(0.25, 1e-9);
    expect([loose01(9), loose01(-9)]).to.deep.equal([0.98, 0.02]);
  });
});

describe('readBody', () => {
  it('readBody averages the frames of a view and puts the front view first', () => {
    const {widths, clothes, excess, frontHalf} = readBody(
      DATA,
      {front: [wide(30), wide(32)], side: [side]},
      STATURE_CM,
    );
    expect(widths.map(({widthCm}) => Number(widthCm.toFixed(6)))).to.deep.equal(
      [...Array<number>(3).fill(Math.sqrt(30 * 32)), 20, 20, 20].map(cm => Number(cm.toFixed(6))),
    );
    // The limbs of a made trace are missing, so each view has only its hem.
    expect(clothes).to.have.length(2);
    expect(excess).to.have.length(6);
    expect(frontHalf.slice(8)).to.deep.equal(widths.slice(0, 3).map(({widthCm}) => Math.log(widthCm)));
    expect(frontHalf).to.have.length(11);
  });

  it('readBody reads no front half without a side view', () => {
    const {widths, frontHalf, clothes} = readBody(DATA, {front: [front], side: []}, STATURE_CM);
    expect([widths.length, frontHalf.length, clothes.length]).to.deep.equal([3, 0, 1]);
  });
});

describe('estimateUnderClothes', () => {
  const widths = perceived();

  it('estimateUnderClothes mixes the girths under close-fitting and loose clothes by their evidence', () => {
    const observed = (added: readonly number[], covarianceLog: readonly (readonly number[])[]) => {
      const valuesCm = widths.valuesCm.map((cm, i) => cm / Math.exp(at(added, i)));
      const core = (i: number, j: number): number =>
        at(at(widths.correlation, i), j) * at(widths.coreLog, i) * at(widths.coreLog, j);
      return estimatePosterior(SHOPPER, [
        {
          kind: 'widths',
          keys: widths.keys,
          valuesCm,
          covarianceCm2: valuesCm.map((a, i) =>
            valuesCm.map((b, j) => a * b * (core(i, j) + at(at(covarianceLog, i), j))),
          ),
          outlierProbability01: widths.keys.map(() => 0.1),
          outlierMeanCm: widths.keys.map(() => 1),
          outlierSdCm: widths.keys.map(() => 2),
        },
      ]);
    };
    const added = {
      loose01: 0.25,
      meanLog: widths.keys.map((_, i) => 0.03 + 0.01 * i),
      covarianceLog: widths.keys.map((_, i) => widths.keys.map((__, j) => (i === j ? 0.03 ** 2 : 0.0001))),
    };
    const none = widths.keys.map(() => 0);
    const close = observed(
      none,
      widths.keys.map(() => none),
    );
    const loose = observed(added.meanLog, added.covarianceLog);
    const odds = (0.25 / 0.75) * Math.exp(loose.logEvidence - close.logEvidence);
    const share = odds / (1 + odds);
    const body = estimateUnderClothes(SHOPPER, {...widths, clothes: added});
    expect(body.loose01).to.be.closeTo(share, 1e-9);
    for (const i of [0, 1, 2]) {
      const [a, b] = [at(close.meanCm, i), at(loose.meanCm, i)];
      expect(at(body.meanCm, i)).to.be.closeTo((1 - share) * a + share * b, 1e-9);
      for (const j of [0, 1, 2]) {
        const within =
          (1 - share) * at(at(close.covarianceCm2, i), j) + share * at(at(loose.covarianceCm2, i), j);
        const between = share * (1 - share) * (a - b) * (at(close.meanCm, j) - at(loose.meanCm, j));
        expect(at(at(body.covarianceCm2, i), j)).to.be.closeTo(within + between, 1e-9);
      }
    }
    body.outliers01.forEach((value, i) =>
      expect(value).to.be.closeTo(
        (1 - share) * at(close.outliers01, i) + share * at(loose.outliers01, i),
        1e-9,
      ),
    );
  });

  it('PERCEPTION has a model, a noise and an addition of clothes for each width that a view shows', () => {
    for (const [{corrections, noise: noises, clothing}, count] of [
      [PERCEPTION.both, 6],
      [PERCEPTION.frontAlone, 3],
    ] as const) {
      expect([corrections.length, noises.length, clothing.covarianceLog.length]).to.deep.equal([
        count,
        count,
        count,
      ]);
      expect(clothing.excess.intercept).to.have.length(count);
    }
    expect(PERCEPTION.correlation.map(row => row.length)).to.deep.equal(Array(8).fill(8));
    expect(PERCEPTION.hiddenBack).to.have.length(2);
  });
});
