import {expect} from '@open-wc/testing';
import type {FitPreference} from '../../src/core/domain.js';
import {MEASURE_NAMES, plausibleCm, type MeasureName} from '../../src/chart/model/measures.js';
import type {Garment, SizeChart, Stretch} from '../../src/chart/model/size-chart.js';
import {
  easeCm,
  fitLimitsCm,
  fitShiftCm,
  isLooseFree,
  misfitPower,
  weightsOf,
} from '../../src/chart/model/tailoring.js';
import {chartOf} from './chart-samples.js';

/**
 * Numbers of judgement, written out a second time. A change of one of them changes sizes that shops sell by, so it
 * has to show in a review. The reasons and sources are beside the constants.
 */

const chart = (fields: object): SizeChart =>
  chartOf({units: 'cm', sizes: [{label: 'M', chest: 96}], ...fields});

const written = (numbers: Readonly<Record<string, number>>): string =>
  Object.entries(numbers)
    .filter(([, number]) => number !== 0)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');

/** How much each measurement counts, and the usual ease of a garment in cm. */
const GARMENTS: readonly (readonly [garment: Garment | null, weights: string, ease: string])[] = [
  [
    'top',
    'height 0.05, chest 1, waist 0.35, hip 0.15, neck 3, shoulder 1, sleeve 0.1',
    'chest 7.5, waist 5, hip 6, shoulder 1',
  ],
  [
    'outerwear',
    'height 0.05, chest 1, waist 0.25, hip 0.25, shoulder 1, sleeve 0.1',
    'chest 10, waist 8, hip 10, shoulder 2',
  ],
  ['bottom', 'height 0.05, waist 1, hip 1, thigh 1, insideLeg 0.1', 'waist 2.5, hip 5, thigh 4'],
  ['dress', 'height 0.05, chest 1, waist 1, hip 1', 'chest 6, waist 2.5, hip 6'],
  ['one-piece', 'height 0.05, chest 1, waist 1, hip 1, insideLeg 0.1', 'chest 6, waist 2.5, hip 6'],
  ['swim', 'height 0.05, chest 1, waist 1, hip 1', ''],
  ['underwear', 'height 0.05, chest 1, waist 1, hip 1, underbust 1.2', ''],
  [null, 'height 0.05, chest 1, waist 1, hip 1, insideLeg 0.1', 'chest 7.5, waist 2.5, hip 5'],
];

/** The smallest and largest bodies that a chart can be for, in cm: a number outside is in the wrong unit. */
const PLAUSIBLE: Readonly<
  Record<MeasureName, readonly [adults: string, children: string, garments: string]>
> = {
  chest: ['60–200', '35–130', '40–240'],
  underbust: ['50–170', '35–110', '30–210'],
  waist: ['48–180', '33–125', '28–220'],
  hip: ['60–200', '35–135', '40–240'],
  thigh: ['35–110', '18–80', '15–150'],
  neck: ['25–65', '18–42', '10–105'],
  height: ['130–230', '40–200', '130–230'],
  insideLeg: ['45–110', '12–100', '45–110'],
  outsideLeg: ['65–140', '20–130', '65–140'],
  sleeve: ['10–110', '5–100', '10–110'],
  shoulder: ['25–80', '15–60', '25–80'],
  length: ['15–180', '10–150', '15–180'],
};

describe('what a tailor knows', () => {
  for (const [garment, weights, ease] of GARMENTS) {
    const name = garment ?? 'a garment that the chart does not name';
    const named = garment === null ? {} : {garment};

    it(`sizes of ${name} are decided by: ${weights}`, () => {
      expect(written(weightsOf(chart(named)))).to.equal(weights);
    });

    it(`the usual ease of ${name} is: ${ease || 'none'}`, () => {
      // The sleeve's has to do with where it is measured from.
      const order: readonly MeasureName[] = ['chest', 'waist', 'hip', 'thigh', 'shoulder'];
      const others = MEASURE_NAMES.filter(measure => measure !== 'sleeve' && !order.includes(measure));
      const garmentChart = chart({...named, basis: 'garment'});
      const eases = [...order, ...others].map(measure => [measure, easeCm(garmentChart, measure)] as const);
      expect(written(Object.fromEntries(eases))).to.equal(ease);
    });
  }

  it('the height counts five times as much for children as for adults', () => {
    expect(weightsOf(chart({department: 'kids'})).height).to.equal(0.25);
  });

  it('a chart that names its weights keeps the others of its garment', () => {
    const {chest, waist, hip} = weightsOf(chart({garment: 'top', weights: {waist: 2}}));
    expect([chest, waist, hip]).to.deep.equal([1, 2, 0.15]);
  });

  it('the worst misfit decides what covers the trunk in one piece, and the sum of misfits everything else', () => {
    const powers = GARMENTS.map(([garment]) => [
      garment,
      misfitPower(chart(garment === null ? {} : {garment})),
    ]);
    expect(Object.fromEntries(powers)).to.deep.equal({
      top: 2,
      outerwear: 2,
      bottom: 2,
      dress: 6,
      'one-piece': 6,
      swim: 6,
      underwear: 2,
      null: 2,
    });
  });

  it('a body is snug up to half a step above its size, and more in cloth that stretches', () => {
    const limits = (['none', 'some', 'high'] satisfies Stretch[]).map(stretch => fitLimitsCm(stretch));
    expect(limits).to.deep.equal([
      {tight: -2, loose: 4},
      {tight: -3, loose: 4},
      {tight: -5, loose: 4},
    ]);
  });

  it('a third of a step counts at a collar and at the shoulders, and three fifths at a thigh', () => {
    const parts = (['chest', 'neck', 'shoulder', 'thigh'] satisfies MeasureName[]).map(
      measure => fitLimitsCm('none', measure).loose / 4,
    );
    expect(parts).to.deep.equal([1, 1 / 3, 1 / 3, 0.6]);
  });

  it('a shopper who likes it snug or relaxed moves by 2.5 cm, or by what the chart says', () => {
    const fits = ['snug', 'regular', 'relaxed'] satisfies FitPreference[];
    const own = chart({garment: 'top', basis: 'garment', ease: {chest: {snug: 4, regular: 8, relaxed: 14}}});
    expect(fits.map(fit => fitShiftCm(chart({}), 'chest', fit))).to.deep.equal([-2.5, 0, 2.5]);
    expect(fits.map(fit => fitShiftCm(own, 'chest', fit))).to.deep.equal([-4, 0, 6]);
  });

  it('room at the waist costs nothing in garments that hang from the chest, as far as garments are measured', () => {
    const free = GARMENTS.map(([garment]) => garment).filter(
      garment => garment !== null && isLooseFree(chart({garment, basis: 'garment'}), 'waist'),
    );
    expect(free).to.deep.equal(['top', 'outerwear']);
    expect(isLooseFree(chart({garment: 'top'}), 'waist')).to.equal(false);
    expect(isLooseFree(chart({garment: 'top', basis: 'garment'}), 'chest')).to.equal(false);
  });
});

describe('plausible numbers', () => {
  for (const [name, [adults, children, garments]] of Object.entries(PLAUSIBLE))
    it(`plausible at ${name} are ${adults} cm for adults, ${children} for children, ${garments} for garments`, () => {
      const measure = name as MeasureName; // the keys of the table are measures
      const shown = ([isForChildren, onBody]: readonly [boolean, boolean]): string => {
        const {min, max} = plausibleCm(measure, isForChildren, onBody);
        return `${min}–${max}`;
      };
      expect([shown([false, true]), shown([true, true]), shown([false, false])]).to.deep.equal([
        adults,
        children,
        garments,
      ]);
    });
});
