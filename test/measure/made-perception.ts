import type {ShopperProfile} from '../../src/core/domain.js';
import type {LevelModelSet} from '../../src/measure/levels/levels.js';
import type {LikenessModel} from '../../src/measure/models/likeness-model.js';
import type {LinearModel} from '../../src/measure/models/linear-model.js';
import {perceiveWidths} from '../../src/measure/perceive-widths.js';
import type {PerceptionData, StrangePictures, WidthModels} from '../../src/measure/perception-types.js';
import type {ViewTrace} from '../../src/measure/edges/view-trace.js';
import {STATURE_CM} from './drawn-person.js';
import {AXIS_PX, madeTrace} from './made-trace.js';

export const SHOPPER: ShopperProfile = {heightCm: STATURE_CM, sex: 'female'};

/** A model that ignores its features. */
export const constant = (...outputs: readonly number[]): LinearModel => {
  const all = (value: number): number[] => Array.from({length: 200}, () => value);
  return {mean: all(0), scale: all(1), intercept: outputs, weights: outputs.map(() => all(0))};
};
/** The same as a model that likens its features to nobody. */
const nobody = (...outputs: readonly number[]): LikenessModel => ({
  ...constant(...outputs),
  people: [],
  likenessWeights: outputs.map(() => []),
});
/** Bust, waist and hip at 0.25, 0.4 and 0.6 of the way from the eyes to the ankles, and 4 px per cm. */
export const LENGTH_PX = 4 * (160 - 11);
const scaleLog = Math.log((4 * STATURE_CM) / LENGTH_PX);
const level = constant(0.25, 0.4, 0.6, scaleLog, scaleLog, scaleLog);
const levels: LevelModelSet = {both: {front: level, side: level}, frontAlone: level};
export const noise = {
  coreLog: 0.02,
  distrustLog: 0.01,
  coreUnderHairLog: 0.05,
  coreUnderArmLog: 0.04,
  gross: {probability01: 0.1, meanCm: 1, sdCm: 2},
  grossUnderHair: {probability01: 0.3, meanCm: 3, sdCm: 4},
  grossUnderArm: {probability01: 0.4, meanCm: 2, sdCm: 3},
};
/** Pictures of a strangeness: the first of the proportions, the height of the ears, is 1/149 for a drawn person. */
export const strange = (strangeness: number): StrangePictures => ({
  familiar: {mean: Array<number>(20).fill(0), whitening: [[149 * strangeness]]},
  usual: 0.5,
  sharedLog: 0.1,
  growth: 2,
});
export const models = (count: number): WidthModels => ({
  corrections: Array.from({length: count}, (_, i) => constant(0.01 * i)),
  noise: Array.from({length: count}, () => noise),
  clothing: {
    looseness: constant(Math.log(0.25 / 0.75)),
    excess: nobody(...Array.from({length: count}, (_, i) => 0.02 * i)),
    covarianceLog: Array.from({length: count}, (_, i) => Array.from({length: count}, (__, j) => 0.1 * i + j)),
    spread: constant(0),
  },
  strange: strange(0),
});
export const DATA: PerceptionData = {
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

/** An error of 0.7 px, at 4 px per cm, as a share of a width. */
export const pixelLog = (widthCm: number): number => 0.7 / 4 / widthCm;

/** A trunk of 30 cm in front and of 20 cm from the side. */
export const wide = (widthCm: number, changes: Parameters<typeof madeTrace>[0] = {}): ViewTrace =>
  madeTrace({leftPx: () => AXIS_PX - 2 * widthCm, rightPx: () => AXIS_PX + 2 * widthCm, ...changes});
export const front = wide(30);
export const side = wide(20, {view: 'side'});
export const perceived = (traces: Partial<Parameters<typeof perceiveWidths>[1]> = {}, widening?: number) =>
  perceiveWidths(DATA, {front: [front], side: [side], ...traces}, SHOPPER, {}, widening);
