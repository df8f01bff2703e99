import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import type {BodyObservation} from '../../src/anatomy/observations.js';
import {WIDTH_KEYS} from '../../src/anatomy/anatomy-types.js';
import {GIRTHS, type BodyMeasurements, type ShopperProfile} from '../../src/core/domain.js';
import {SizeFinderError} from '../../src/core/errors.js';
import {independent, REAL_PEOPLE} from './real-people.js';
import {runs} from '../support/property-runs.js';

const MAN: Required<Omit<ShopperProfile, 'insideLegCm' | 'population' | 'isChild' | 'heightSdCm'>> = {
  heightCm: 180,
  weightKg: 80,
  ageYears: 40,
  sex: 'male',
};

function failureOf(work: () => unknown): SizeFinderError {
  try {
    work();
  } catch (error) {
    if (error instanceof SizeFinderError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const within = (min: number, max: number) => fc.double({min, max, noNaN: true});

const anyShopper: fc.Arbitrary<ShopperProfile> = fc.record(
  {
    heightCm: within(100, 230),
    weightKg: within(30, 250),
    ageYears: within(18, 120),
    sex: fc.constantFrom('female' as const, 'male' as const),
  },
  {requiredKeys: ['heightCm']},
);

const anyObservation: fc.Arbitrary<BodyObservation> = fc.oneof(
  fc.record({
    kind: fc.constant('tape' as const),
    girth: fc.constantFrom(...GIRTHS),
    valueCm: within(40, 250),
    sdCm: within(0.1, 5),
  }),
  fc.record({
    kind: fc.constant('interval' as const),
    girth: fc.constantFrom(...GIRTHS),
    lowCm: within(40, 250),
    highCm: within(40, 250),
    softnessCm: within(0, 5),
  }),
  fc
    .record({girth: fc.constantFrom(...GIRTHS), valueCm: within(40, 250), softnessCm: fc.constantFrom(0, 1)})
    .map(({girth, valueCm, softnessCm}) => ({
      kind: 'interval' as const,
      girth,
      lowCm: valueCm,
      highCm: valueCm,
      softnessCm,
    })),
  fc.record({
    kind: fc.constant('widths' as const),
    keys: fc.constant(WIDTH_KEYS),
    valuesCm: fc.array(fc.double({min: -5, max: 90}), {minLength: 6, maxLength: 6}),
    covarianceCm2: fc.array(within(0.05, 5), {minLength: 6, maxLength: 6}).map(independent),
    outlierProbability01: fc.array(within(0, 1), {minLength: 6, maxLength: 6}),
  }),
);

function expectSound(measurements: BodyMeasurements): void {
  const {covarianceCm2: c, notes} = measurements;
  // Answers that no adult gives, such as 100 cm and 245 kg, lead to girths that no adult has, and a note says so.
  const largestCm = notes.includes('implausible-answers') ? Number.MAX_VALUE : 1000;
  const at = (i: number, j: number): number => c[i]?.[j] ?? NaN;
  GIRTHS.forEach((girth, i) => {
    expect(measurements[girth].valueCm).to.be.within(1, largestCm);
    expect(measurements[girth].sdCm).to.be.above(0);
    expect(measurements[girth].sdCm ** 2).to.be.closeTo(at(i, i), 1e-9 * at(i, i));
    GIRTHS.forEach((_, j) => expect(at(i, j)).to.be.closeTo(at(j, i), 1e-9 * Math.sqrt(at(i, i) * at(j, j))));
  });
  // Sylvester: a symmetric matrix is a covariance when its leading minors are not negative.
  const scale = at(0, 0) * at(1, 1) * at(2, 2);
  const minor = at(0, 0) * at(1, 1) - at(0, 1) * at(1, 0);
  const determinant =
    at(0, 0) * (at(1, 1) * at(2, 2) - at(1, 2) * at(2, 1)) -
    at(0, 1) * (at(1, 0) * at(2, 2) - at(1, 2) * at(2, 0)) +
    at(0, 2) * (at(1, 0) * at(2, 1) - at(1, 1) * at(2, 0));
  expect(minor / (at(0, 0) * at(1, 1))).to.be.at.least(-1e-9);
  expect(determinant / scale).to.be.at.least(-1e-9);
}

describe('estimateBody', () => {
  it('estimateBody gives finite girths and a true covariance for every shopper the form accepts', () => {
    fc.assert(
      fc.property(anyShopper, shopper => expectSound(estimateBody(shopper))),
      runs(100),
    );
  });

  it('estimateBody gives finite girths and a true covariance for any observations', () => {
    const anyObservations = fc.array(anyObservation, {maxLength: 4});
    fc.assert(
      fc.property(anyShopper, anyObservations, (shopper, seen) => expectSound(estimateBody(shopper, seen))),
      runs(100),
    );
  });

  it('estimateBody gives a heavier shopper more of every girth', () => {
    const isImplausible = ({notes}: ReturnType<typeof estimateBody>): boolean =>
      notes.includes('implausible-answers');
    const known = fc.record({
      heightCm: within(100, 230),
      ageYears: within(18, 120),
      sex: fc.constantFrom('female' as const, 'male' as const),
    });
    fc.assert(
      fc.property(known, within(30, 245), within(0.5, 5), (shopper, weightKg, moreKg) => {
        const light = estimateBody({...shopper, weightKg});
        const heavy = estimateBody({...shopper, weightKg: weightKg + moreKg});
        // Where answers begin to be implausible the bands widen, and a girth's mean with them: that is no order.
        fc.pre(isImplausible(light) === isImplausible(heavy));
        for (const girth of GIRTHS) expect(heavy[girth].valueCm).to.be.above(light[girth].valueCm);
      }),
      runs(100),
    );
  });

  it('estimateBody has the tape values of real people in its 95 % bands nearly always', () => {
    const outside = REAL_PEOPLE.flatMap(({shopper, girthsCm}) => {
      const measurements = estimateBody(shopper);
      return GIRTHS.filter((girth, i) => {
        const {valueCm, sdCm} = measurements[girth];
        return Math.abs(valueCm - (girthsCm[i] ?? NaN)) > 1.96 * sdCm;
      });
    });
    expect(outside.length).to.be.at.most(3);
  });

  it('estimateBody names the strongest source of each girth', () => {
    const sources = (observations: readonly BodyObservation[]): string[] => {
      const measurements = estimateBody(MAN, observations);
      return GIRTHS.map(girth => measurements[girth].source);
    };
    const widths: BodyObservation = {
      kind: 'widths',
      keys: ['hipBreadth'],
      valuesCm: [34],
      covarianceCm2: [[0.25]],
    };
    const tape: BodyObservation = {kind: 'tape', girth: 'waist', valueCm: 90};
    const worn: BodyObservation = {kind: 'interval', girth: 'chest', lowCm: 98, highCm: 102};
    expect(sources([])).to.deep.equal(['statistics', 'statistics', 'statistics']);
    expect(sources([worn])).to.deep.equal(['garment', 'statistics', 'statistics']);
    expect(sources([worn, tape])).to.deep.equal(['garment', 'tape', 'statistics']);
    expect(sources([worn, tape, widths])).to.deep.equal(['photo', 'tape', 'photo']);
  });

  for (const [field, shopper] of [
    ['heightCm', {heightCm: NaN}],
    ['heightCm', {heightCm: 5.9}],
    ['heightCm', {heightCm: 231}],
    ['weightKg', {heightCm: 170, weightKg: 29}],
    ['weightKg', {heightCm: 170, weightKg: Infinity}],
    ['ageYears', {heightCm: 170, ageYears: 17}],
    ['ageYears', {heightCm: 170, ageYears: NaN}],
  ] as const)
    it(`estimateBody refuses ${JSON.stringify(shopper)} and names the field`, () => {
      const error = failureOf(() => estimateBody(shopper));
      expect(error.code).to.equal('profile-invalid');
      expect(error.detail.field).to.equal(field);
    });

  for (const observation of [
    {kind: 'tape', girth: 'chest', valueCm: NaN},
    {kind: 'tape', girth: 'chest', valueCm: 36},
    {kind: 'tape', girth: 'waist', valueCm: 80, sdCm: 0},
    {kind: 'interval', girth: 'hip', lowCm: 90, softnessCm: NaN},
    {kind: 'interval', girth: 'waist', lowCm: 30, highCm: 32},
    {kind: 'interval', girth: 'waist', lowCm: 780, highCm: 820},
    {kind: 'interval', girth: 'chest', highCm: 1e9},
  ] as const)
    it(`estimateBody refuses ${JSON.stringify(observation)}`, () =>
      expect(failureOf(() => estimateBody(MAN, [observation])).code).to.equal('profile-invalid'));

  it('estimateBody widens the bands of a stature that no survey has, and notes it', () => {
    const usual = estimateBody({...MAN, heightCm: 210});
    const unusual = estimateBody({...MAN, heightCm: 211});
    expect(usual.notes).to.deep.equal([]);
    expect(unusual.notes).to.deep.equal(['implausible-height']);
    expect(unusual.chest.sdCm).to.be.above(1.4 * usual.chest.sdCm);
  });

  it('estimateBody notes a weight that does not go with the stature', () => {
    expect(estimateBody({heightCm: 185, weightKg: 45}).notes).to.deep.equal(['implausible-answers']);
  });

  it('estimateBody refuses a width that it does not know', () => {
    const widths = {kind: 'widths', keys: ['x'], valuesCm: [17], covarianceCm2: [[1e-6]]};
    // Callers in plain JavaScript may pass anything.
    const unknown = widths as unknown as BodyObservation;
    expect(failureOf(() => estimateBody(MAN, [unknown])).code).to.equal('profile-invalid');
  });

  it('estimateBody notes two contradicting tapes of one girth, and its band reaches both', () => {
    const {waist, notes} = estimateBody(MAN, [
      {kind: 'tape', girth: 'waist', valueCm: 70},
      {kind: 'tape', girth: 'waist', valueCm: 110},
    ]);
    expect(notes).to.deep.equal(['implausible-answers']);
    expect(waist.sdCm).to.be.at.least(19.9);
  });

  it('estimateBody notes a tape value outside the range of a worn size', () => {
    const {waist, notes} = estimateBody(MAN, [
      {kind: 'tape', girth: 'waist', valueCm: 85},
      {kind: 'interval', girth: 'waist', lowCm: 110, highCm: 115},
    ]);
    expect(notes).to.deep.equal(['implausible-answers']);
    expect(waist.sdCm).to.be.at.least(12.4);
  });

  it('estimateBody notes tapes of a chest and a waist that no body has together, and widens both', () => {
    const taped = (chestCm: number, waistCm: number) =>
      estimateBody({heightCm: 172}, [
        {kind: 'tape', girth: 'chest', valueCm: chestCm},
        {kind: 'tape', girth: 'waist', valueCm: waistCm},
      ]);
    const usual = taped(100, 86);
    const impossible = taped(130, 60);
    expect(usual.notes).to.deep.equal([]);
    expect(impossible.notes).to.deep.equal(['implausible-answers']);
    for (const girth of ['chest', 'waist'] as const)
      expect(impossible[girth].sdCm).to.be.above(1.3 * usual[girth].sdCm);
  });

  it('estimateBody assumes a European weight where none is told, or an American one where the shop says so', () => {
    const {weightKg: _, ...shopper} = MAN;
    const [europe, us] = [estimateBody(shopper), estimateBody({...shopper, population: 'us'})];
    expect(us.waist.valueCm - europe.waist.valueCm).to.be.within(4, 15);
    expect(estimateBody({...shopper, population: 'europe'})).to.deep.equal(europe);
    expect(estimateBody({...MAN, population: 'us'}).waist.valueCm).to.be.closeTo(
      estimateBody(MAN).waist.valueCm,
      0.01,
    );
  });

  it('estimateBody believes a tape value that contradicts the answers, and notes it', () => {
    const {chest, notes} = estimateBody(MAN, [{kind: 'tape', girth: 'chest', valueCm: 150}]);
    expect(chest.valueCm).to.be.above(144);
    expect(notes).to.deep.equal(['implausible-answers']);
  });

  it('estimateBody takes at most 1000 exponentials, so that it can run on every keystroke', () => {
    // Each kind of person that a stature alone leaves possible costs a few of them. A count is the same on any machine.
    const {exp} = Math;
    let count = 0;
    Math.exp = x => {
      count += 1;
      return exp(x);
    };
    try {
      estimateBody({heightCm: 172}, [{kind: 'tape', girth: 'waist', valueCm: 80}]);
    } finally {
      Math.exp = exp;
    }
    expect(count).to.be.within(1, 1000);
  });
});
