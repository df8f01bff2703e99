import {WIDTH_KEYS, type WidthKey} from '../anatomy/anatomy-types.js';
import {at} from '../core/at.js';
import type {CameraPoses, ShopperProfile} from '../core/domain.js';
import {loosenessFeatures, sexFeature} from './levels/clothes-features.js';
import {spreadOf} from './models/clothes-spread.js';
import {applyLikenessModel} from './models/likeness-model.js';
import {applyLinearModel} from './models/linear-model.js';
import {COVERED_NAPE} from './levels/nape.js';
import type {GrossError, HiddenBackModel, PerceptionData, WidthNoise} from './perception-types.js';
import {readBody, type Traces} from './read-body.js';
import {SPANS} from './levels/proportions.js';
import {strangenessOf, stretchOf} from './models/strangeness.js';
import type {ViewTrace} from './edges/view-trace.js';
import {widthFeatures, type WidthReading} from './levels/width-readings.js';

/** The widths of the body in its clothes, as the pictures show them, with their errors. */
export interface PerceivedWidths {
  /** A key occurs twice if its width was read in two ways. */
  readonly keys: readonly WidthKey[];
  readonly valuesCm: readonly number[];
  /** SD of the narrow core of each error, as a share of the width. The other fields run parallel to `keys` too. */
  readonly coreLog: readonly number[];
  readonly correlation: readonly (readonly number[])[];
  readonly gross: readonly GrossError[];
  /** SD of an error that all widths share, as a share of each width: the scale of a strange picture is uncertain. */
  readonly sharedLog: number;
  /** How far `strangenessOf` the pictures' proportions exceeds what is usual; 0 for usual pictures. */
  readonly strangeness: number;
  /** Whether the picture seems to be stretched: a body has other proportions. */
  readonly isStretched: boolean;
  /** Whether hair seems to fall over the back. */
  readonly isHairDown: boolean;
  readonly clothes: PerceivedClothes;
  /** Trust in the worse edge of each width, 0..1. */
  readonly trust01: readonly number[];
}

/** What limbs and hems show of the clothes. */
export interface PerceivedClothes {
  /** Probability that the clothes are loose. */
  readonly loose01: number;
  /** If they are loose: what they add to the log of each width on average, in the order of `PerceivedWidths.keys`. */
  readonly meanLog: readonly number[];
  /** If they are loose: the covariance of what they add to the logs, beyond `meanLog`. */
  readonly covarianceLog: readonly (readonly number[])[];
}

/** The depths that hair can hide; the front half of a side view gives a second reading of them. */
const HIDDEN_KEYS: readonly WidthKey[] = ['chestDepth', 'waistDepth'];
/** The keys of all readings, in the order of `PerceptionData.correlation`. */
const READ_KEYS: readonly WidthKey[] = [...WIDTH_KEYS, ...HIDDEN_KEYS];

/** The looks of clothes alone never make them certainly loose or certainly close-fitting. */
const LOOSE_RANGE = {least: 0.003, most: 0.997};

/**
 * A body that seems so much wider or narrower, as a share, stands in a stretched picture. All 287 rendered pairs of true
 * proportions stay within 0.113.
 */
const STRETCH_LIMIT = 0.12;

/**
 * Reads the widths off the traces, corrects them, and attaches their noise. A width that is no trunk's is left out.
 *
 * @param widening factor on the SDs, for faults of the pictures that are known
 */
export function perceiveWidths(
  data: PerceptionData,
  traces: Traces,
  {heightCm, sex}: ShopperProfile,
  camera: CameraPoses = {},
  widening = 1,
): PerceivedWidths {
  const {corrections, noise, clothing, strange} = traces.side.length === 0 ? data.frontAlone : data.both;
  const isHairDown = traces.side.some(({napeShare}) => napeShare > COVERED_NAPE);
  const body = readBody(data, traces, heightCm, camera);
  const strangeness = Math.max(0, strangenessOf(strange.familiar, body.proportions) - strange.usual);
  const stretch = Math.abs(stretchOf(strange.familiar, body.proportions, SPANS));
  const isStretched = stretch > STRETCH_LIMIT;
  const read = body.widths.map((reading, i) => {
    const errors = at(noise, i);
    const [core, gross] = coverOf(errors, isHairDown && HIDDEN_KEYS.includes(at(WIDTH_KEYS, i)), reading);
    const correction = at(applyLinearModel(at(corrections, i), widthFeatures(body.widths, i)), 0);
    const coreLog = Math.hypot(
      pixelErrorLog(i < 3 ? traces.front : traces.side, reading.widthCm, heightCm),
      (1 + strange.growth * strangeness) * (core + errors.distrustLog * (1 - reading.trust01)),
      // Frames differ by the known error of a single frame anyway; only a larger disagreement adds to it.
      Math.max(0, reading.spreadLog - errors.coreLog),
    );
    return {i, valueCm: reading.widthCm * Math.exp(correction), coreLog, gross, trust01: reading.trust01};
  });
  const hidden = isHairDown ? data.hiddenBack.map((model, i) => behindHair(model, i, body.frontHalf)) : [];
  const seen = [...read, ...hidden]
    .filter(({valueCm}) => valueCm > SMALLEST_CM && valueCm < LARGEST_CM)
    .map(one => ({...one, key: at(READ_KEYS, one.i)}));
  const looks = loosenessFeatures(body.clothes, clothing.looseness.mean);
  const logOdds = at(applyLinearModel(clothing.looseness, looks), 0);
  const shape = [...body.excess, sexFeature(sex)];
  const excessLog = applyLikenessModel(clothing.excess, shape);
  const excessSpread = spreadOf(clothing.spread, shape) ** 2;
  const widthOf = seen.map(({key}) => WIDTH_KEYS.indexOf(key));
  return {
    keys: seen.map(({key}) => key),
    valuesCm: seen.map(({valueCm}) => valueCm),
    coreLog: seen.map(({coreLog}) => widening * coreLog),
    correlation: seen.map(a => seen.map(b => at(at(data.correlation, a.i), b.i))),
    gross: seen.map(({gross}) => gross),
    sharedLog: widening * Math.hypot(strange.sharedLog * strangeness, isStretched ? stretch : 0),
    strangeness,
    isStretched,
    isHairDown,
    clothes: {
      loose01: Math.min(LOOSE_RANGE.most, Math.max(LOOSE_RANGE.least, 1 / (1 + Math.exp(-logOdds)))),
      meanLog: widthOf.map(w => at(excessLog, w)),
      covarianceLog: widthOf.map(a => widthOf.map(b => excessSpread * at(at(clothing.covarianceLog, a), b))),
    },
    trust01: seen.map(({trust01}) => trust01),
  };
}

/** An arm makes the edge if its likelihood exceeds this. */
const ARM_AT_EDGE = 0.5;

/** The SD of the core and the gross error, given what covers the edges. */
function coverOf(errors: WidthNoise, isUnderHair: boolean, {arm01}: WidthReading): [number, GrossError] {
  if (isUnderHair) return [errors.coreUnderHairLog, errors.grossUnderHair];
  if (arm01 > ARM_AT_EDGE) return [errors.coreUnderArmLog, errors.grossUnderArm];
  return [errors.coreLog, errors.gross];
}

/** Error of the distance of two edges, in pixels. It matters if the body is only a few pixels high. */
const PIXEL_ERROR = 0.7;

/** The error in pixels as a share of the width; 0 for a view that is missing. */
function pixelErrorLog(traces: readonly ViewTrace[], widthCm: number, statureCm: number): number {
  const heightPx = traces.reduce((sum, {topPx, bottomPx}) => sum + bottomPx - topPx, 0) / traces.length;
  return traces.length === 0 ? 0 : PIXEL_ERROR / ((heightPx / statureCm) * widthCm);
}

/** Every trunk of an adult is wider than the first and narrower than the second, at any level and in any view. */
const SMALLEST_CM = 8;
const LARGEST_CM = 90;

const NO_GROSS_ERROR: GrossError = {probability01: 0, meanCm: 0, sdCm: 1};

function behindHair({model, coreLog}: HiddenBackModel, i: number, frontHalf: readonly number[]) {
  const depthLog = at(applyLinearModel(model, frontHalf), 0);
  return {i: WIDTH_KEYS.length + i, valueCm: Math.exp(depthLog), coreLog, gross: NO_GROSS_ERROR, trust01: 1};
}
