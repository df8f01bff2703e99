import {expect} from '@open-wc/testing';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import type {BodyObservation} from '../../src/anatomy/observations.js';
import {GIRTHS, type BodyMeasurements, type ShopperProfile} from '../../src/core/domain.js';
import {independent} from './real-people.js';

/**
 * What shoppers are told, in cm. A line that differs is a change of that: review it like code. Each line holds judgements
 * that no closed form gives, such as the spread of a told weight or of a bra size.
 */
interface Line {
  readonly who: string;
  readonly shopper: ShopperProfile;
  readonly seen?: readonly BodyObservation[];
  readonly estimate: string;
}

const WOMAN: ShopperProfile = {heightCm: 168, weightKg: 66, ageYears: 34, sex: 'female'};
const MAN: ShopperProfile = {heightCm: 181, weightKg: 84, ageYears: 52, sex: 'male'};
const tape = (girth: 'chest' | 'waist' | 'hip', valueCm: number): BodyObservation => ({
  kind: 'tape',
  girth,
  valueCm,
});
const WIDTHS = {
  kind: 'widths',
  keys: ['chestBreadth', 'waistBreadth', 'hipBreadth', 'chestDepth', 'waistDepth', 'hipDepth'],
  valuesCm: [29.5, 27, 36, 24, 20, 23.5],
  covarianceCm2: independent([0.7, 0.5, 0.6, 0.6, 0.5, 0.6]),
} as const;

const LINES: readonly Line[] = [
  {
    who: 'a woman who answers everything',
    shopper: WOMAN,
    estimate: 'chest 92.97 ± 4.06, waist 83.86 ± 4.44, hip 99.98 ± 3.42, leg 76.4 ± 2.9',
  },
  {
    who: 'a man who answers everything',
    shopper: MAN,
    estimate: 'chest 105.22 ± 3.20, waist 96.02 ± 4.26, hip 100.40 ± 3.01, leg 82.3 ± 2.9',
  },
  {
    who: 'a stature alone',
    shopper: {heightCm: 172},
    estimate: 'chest 101.58 ± 10.88, waist 92.72 ± 14.39, hip 100.50 ± 10.22, leg 78.0 ± 2.9',
  },
  {
    who: 'a woman whose weight is not told',
    shopper: {heightCm: 160, sex: 'female', ageYears: 60},
    estimate: 'chest 99.49 ± 11.81, waist 93.60 ± 14.20, hip 103.31 ± 12.82, leg 72.1 ± 2.9',
  },
  {
    who: 'a man whose age is not told',
    shopper: {heightCm: 190, weightKg: 100, sex: 'male'},
    estimate: 'chest 111.35 ± 3.47, waist 102.65 ± 5.77, hip 108.23 ± 3.40, leg 87.2 ± 2.9',
  },
  {
    who: 'a shopper whose sex is not told',
    shopper: {heightCm: 175, weightKg: 70, ageYears: 25},
    estimate: 'chest 95.24 ± 3.17, waist 82.24 ± 4.14, hip 95.80 ± 3.72, leg 79.5 ± 2.9',
  },
  {
    who: 'a child, whose answers are unusual',
    shopper: {heightCm: 130, weightKg: 31},
    estimate: 'chest 76.06 ± 5.15, waist 67.84 ± 5.68, hip 75.62 ± 3.77, no leg, implausible-height',
  },
  {
    who: 'a weight that does not go with the stature',
    shopper: {heightCm: 185, weightKg: 45, sex: 'male'},
    estimate: 'chest 76.14 ± 3.19, waist 62.46 ± 4.86, hip 75.63 ± 2.47, leg 84.5 ± 2.9, implausible-answers',
  },
  {
    who: 'a heavy woman of great age',
    shopper: {heightCm: 150, weightKg: 140, ageYears: 110, sex: 'female'},
    estimate:
      'chest 143.16 ± 10.31, waist 140.58 ± 14.31, hip 173.93 ± 13.29, leg 66.7 ± 2.9, implausible-answers',
  },
  {
    who: 'a woman with a taped waist',
    shopper: WOMAN,
    seen: [tape('waist', 70)],
    estimate: 'chest 89.07 ± 3.71, waist 70.86 ± 0.98, hip 99.76 ± 3.42, leg 76.4 ± 2.9',
  },
  {
    who: 'a man with a tape on every girth',
    shopper: MAN,
    seen: [tape('chest', 104), tape('waist', 95), tape('hip', 102)],
    estimate: 'chest 104.07 ± 0.95, waist 95.06 ± 0.97, hip 101.84 ± 0.94, leg 82.3 ± 2.9',
  },
  {
    who: 'a stature and a taped waist',
    shopper: {heightCm: 172},
    seen: [tape('waist', 104)],
    estimate: 'chest 108.88 ± 4.88, waist 103.93 ± 1.00, hip 105.15 ± 5.89, leg 78.0 ± 2.9',
  },
  {
    who: 'a tape that contradicts the answers',
    shopper: MAN,
    seen: [tape('waist', 140)],
    estimate:
      'chest 110.00 ± 3.30, waist 138.67 ± 1.47, hip 104.68 ± 3.10, leg 82.3 ± 2.9, implausible-answers',
  },
  {
    who: 'a woman who wears a size',
    shopper: WOMAN,
    seen: [
      {kind: 'interval', girth: 'chest', lowCm: 92, highCm: 96},
      {kind: 'interval', girth: 'hip', lowCm: 100},
    ],
    estimate: 'chest 93.55 ± 2.00, waist 84.40 ± 4.30, hip 102.21 ± 2.47, leg 76.4 ± 2.9',
  },
  {
    who: 'a man whose worn size has hard ends',
    shopper: MAN,
    seen: [{kind: 'interval', girth: 'waist', highCm: 88, softnessCm: 0.5}],
    estimate: 'chest 103.93 ± 3.12, waist 86.67 ± 1.40, hip 99.25 ± 2.94, leg 82.3 ± 2.9',
  },
  {
    who: 'a woman with a bra size',
    shopper: WOMAN,
    seen: [{kind: 'bra', girth: 'chest', valueCm: 99, sdCm: 5}],
    estimate: 'chest 95.50 ± 3.16, waist 84.72 ± 4.39, hip 99.45 ± 3.36, leg 76.4 ± 2.9',
  },
  {
    who: 'a woman in pictures',
    shopper: WOMAN,
    seen: [WIDTHS],
    estimate: 'chest 91.46 ± 2.16, waist 78.68 ± 1.98, hip 102.64 ± 1.71, leg 76.4 ± 2.9',
  },
  {
    who: 'pictures and a stature alone',
    shopper: {heightCm: 168},
    seen: [WIDTHS],
    estimate: 'chest 91.98 ± 2.31, waist 78.95 ± 2.01, hip 103.34 ± 2.05, leg 76.0 ± 2.9',
  },
  {
    who: 'pictures with a waist depth that is probably wrong',
    shopper: WOMAN,
    seen: [
      {...WIDTHS, valuesCm: [29.5, 27, 36, 24, 27, 23.5], outlierProbability01: WIDTHS.keys.map(() => 0.05)},
    ],
    estimate: 'chest 91.45 ± 2.20, waist 79.53 ± 3.68, hip 102.51 ± 1.83, leg 76.4 ± 2.9',
  },
  {
    who: 'pictures with a wrong depth whose gross errors are told',
    shopper: WOMAN,
    seen: [
      {
        ...WIDTHS,
        valuesCm: [29.5, 27, 36, 24, 27, 23.5],
        outlierProbability01: WIDTHS.keys.map(() => 0.05),
        outlierMeanCm: WIDTHS.keys.map(() => 3),
        outlierSdCm: WIDTHS.keys.map(() => 2),
      },
    ],
    estimate: 'chest 91.32 ± 2.21, waist 80.45 ± 2.48, hip 102.20 ± 2.05, leg 76.4 ± 2.9',
  },
  {
    who: 'a front view alone',
    shopper: WOMAN,
    seen: [{...WIDTHS, keys: WIDTHS.keys.slice(0, 3)}],
    estimate: 'chest 90.98 ± 3.37, waist 76.72 ± 2.69, hip 102.06 ± 1.96, leg 76.4 ± 2.9',
  },
  {
    who: 'a hip in a picture, and nothing else',
    shopper: MAN,
    seen: [{kind: 'widths', keys: ['hipBreadth'], valuesCm: [34], covarianceCm2: [[0.25]]}],
    estimate: 'chest 105.32 ± 3.19, waist 95.63 ± 4.11, hip 99.56 ± 1.94, leg 82.3 ± 2.9',
  },
  {
    who: 'everything at once',
    shopper: WOMAN,
    seen: [
      WIDTHS,
      tape('hip', 101),
      {kind: 'interval', girth: 'waist', lowCm: 72, highCm: 76},
      {kind: 'bra', girth: 'chest', valueCm: 93, sdCm: 5},
    ],
    estimate: 'chest 91.67 ± 1.98, waist 76.76 ± 1.49, hip 101.40 ± 0.86, leg 76.4 ± 2.9',
  },
  {
    who: 'a told inside leg',
    shopper: {...MAN, insideLegCm: 84},
    estimate: 'chest 105.22 ± 3.20, waist 96.02 ± 4.26, hip 100.40 ± 3.01, leg 84.0 ± 2.0',
  },
];

const spell = (body: BodyMeasurements): string =>
  [
    ...GIRTHS.map(girth => `${girth} ${body[girth].valueCm.toFixed(2)} ± ${body[girth].sdCm.toFixed(2)}`),
    body.insideLeg
      ? `leg ${body.insideLeg.valueCm.toFixed(1)} ± ${body.insideLeg.sdCm.toFixed(1)}`
      : 'no leg',
    ...body.notes,
  ].join(', ');

describe('the table of estimates', () => {
  for (const {who, shopper, seen, estimate} of LINES)
    it(`the table of estimates holds for ${who}`, () =>
      expect(spell(estimateBody(shopper, seen))).to.equal(estimate));
});
