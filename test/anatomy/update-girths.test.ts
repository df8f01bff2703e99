import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {measurementsNow} from '../../src/anatomy/measurements-now.js';
import type {IntervalObservation} from '../../src/core/observation.js';
import {updateGirths, type KnownGirths} from '../../src/anatomy/update-girths.js';
import {GIRTHS, type BodyMeasurements, type Girth} from '../../src/core/domain.js';
import {MEASURED} from '../support/fake-flow.js';
import {SHOPPER} from '../support/flow-samples.js';

const NOTHING: KnownGirths = {tapes: {}, ranges: [], bras: []};
const taped = (tapes: KnownGirths['tapes']): BodyMeasurements => updateGirths(MEASURED, {...NOTHING, tapes});
const worn = (...ranges: IntervalObservation[]): BodyMeasurements =>
  updateGirths(MEASURED, {...NOTHING, ranges});

/** The Kalman update of one reading, written out: an oracle that shares no code with `updateGirths`. */
function kalman(measured: BodyMeasurements, girth: Girth, valueCm: number, sdCm: number): BodyMeasurements {
  const index = GIRTHS.indexOf(girth);
  const P = measured.covarianceCm2;
  const entry = (r: number, c: number): number => P[r]?.[c] ?? NaN;
  const innovation = entry(index, index) + sdCm ** 2;
  const gain = (r: number): number => entry(r, index) / innovation;
  const surprise = valueCm - measured[girth].valueCm;
  const covarianceCm2 = GIRTHS.map((_, r) => GIRTHS.map((_, c) => entry(r, c) - gain(r) * entry(index, c)));
  const moved = (name: Girth) => {
    const r = GIRTHS.indexOf(name);
    const sd = Math.sqrt(covarianceCm2[r]?.[r] ?? NaN);
    return {...measured[name], valueCm: measured[name].valueCm + gain(r) * surprise, sdCm: sd};
  };
  return {...measured, chest: moved('chest'), waist: moved('waist'), hip: moved('hip'), covarianceCm2};
}

/** Measurements with any covariance that three girths can have: A Aᵀ plus a little of its own for each girth. */
const measurements = fc
  .tuple(
    fc.array(fc.double({min: 60, max: 140, noNaN: true}), {minLength: 3, maxLength: 3}),
    fc.array(fc.double({min: -4, max: 4, noNaN: true}), {minLength: 9, maxLength: 9}),
  )
  .map(([valuesCm, factor]): BodyMeasurements => {
    const f = (r: number, k: number): number => factor[3 * r + k] ?? NaN;
    const covarianceCm2 = GIRTHS.map((_, r) =>
      GIRTHS.map((_, c) => f(r, 0) * f(c, 0) + f(r, 1) * f(c, 1) + f(r, 2) * f(c, 2) + (r === c ? 0.5 : 0)),
    );
    const estimateOf = (girth: Girth) => {
      const index = GIRTHS.indexOf(girth);
      const sdCm = Math.sqrt(covarianceCm2[index]?.[index] ?? NaN);
      return {valueCm: valuesCm[index] ?? NaN, sdCm, source: 'photo' as const};
    };
    const [chest, waist, hip] = [estimateOf('chest'), estimateOf('waist'), estimateOf('hip')];
    return {chest, waist, hip, covarianceCm2, notes: []};
  });

const girthCm = fc.double({min: 50, max: 180, noNaN: true});

describe('updateGirths', () => {
  it('updateGirths agrees with the Kalman update of each tape and bra size in turn', () => {
    fc.assert(
      fc.property(measurements, girthCm, girthCm, girthCm, (measured, bustCm, waistCm, hipCm) => {
        const bra = {kind: 'bra', girth: 'chest', valueCm: bustCm, sdCm: 5} as const;
        const now = updateGirths(measured, {tapes: {waist: waistCm, hip: hipCm}, ranges: [], bras: [bra]});
        const bust = kalman(measured, 'chest', bustCm, 5);
        const expected = kalman(kalman(bust, 'waist', waistCm, 1), 'hip', hipCm, 1);
        const tapes = {chest: measured.chest.valueCm, waist: waistCm, hip: hipCm};
        // A tape that contradicts the photos widens the band of its girth by half.
        const isSlip = (girth: Girth) =>
          Math.abs(tapes[girth] - measured[girth].valueCm) > 5 * Math.hypot(1, measured[girth].sdCm);
        const factor = (r: number) => (GIRTHS.filter(isSlip).includes(GIRTHS[r] ?? 'chest') ? 1.5 : 1);
        for (const [r, girth] of GIRTHS.entries()) {
          expect(now[girth].valueCm).to.be.closeTo(expected[girth].valueCm, 1e-9);
          expect(now[girth].sdCm).to.be.closeTo(factor(r) * expected[girth].sdCm, 1e-9);
          for (const [c, covariance] of (expected.covarianceCm2[r] ?? []).entries())
            expect(now.covarianceCm2[r]?.[c]).to.be.closeTo(factor(r) * factor(c) * covariance, 1e-9);
        }
        expect(now.notes).to.deep.equal(GIRTHS.some(isSlip) ? ['implausible-answers'] : []);
      }),
    );
  });

  it('updateGirths weighs photo and tape by their variances', () => {
    const {waist} = taped({waist: 80});
    expect(waist.valueCm).to.be.closeTo(84 + (4.84 / 5.84) * (80 - 84), 1e-9);
    expect(waist.sdCm ** 2).to.be.closeTo(1 / (1 / 4.84 + 1), 1e-9);
  });

  it('updateGirths moves the other girths by their covariance with the taped one', () => {
    const {chest, hip} = taped({waist: 80});
    expect(chest.valueCm).to.be.closeTo(98 + (2 / 5.84) * -4, 1e-9);
    expect(hip.valueCm).to.be.closeTo(100 + (1.5 / 5.84) * -4, 1e-9);
  });

  it('updateGirths names the tape as the source of the taped girth alone', () => {
    const now = taped({waist: 80});
    expect(GIRTHS.map(girth => now[girth].source)).to.deep.equal(['photo', 'tape', 'photo']);
  });

  it('updateGirths leaves a symmetric covariance that no tape has enlarged', () => {
    const {covarianceCm2} = taped({chest: 101, waist: 80, hip: 97});
    covarianceCm2.forEach((row, i) =>
      row.forEach((value, j) => {
        expect(value).to.be.closeTo(covarianceCm2[j]?.[i] ?? NaN, 1e-9);
        if (i === j) expect(value).to.be.below(MEASURED.covarianceCm2[i]?.[j] ?? NaN);
      }),
    );
  });

  it('updateGirths notes a range of a worn size that contradicts the photos', () => {
    const now = worn({kind: 'interval', girth: 'waist', lowCm: 112, highCm: 116, softnessCm: 1});
    expect(now.notes).to.include('implausible-answers');
    expect(
      worn({kind: 'interval', girth: 'waist', lowCm: 86, highCm: 90, softnessCm: 1}).notes,
    ).to.deep.equal(MEASURED.notes);
  });

  it('updateGirths narrows a girth to the range of a worn size and moves the others with it', () => {
    const now = worn({kind: 'interval', girth: 'waist', lowCm: 76, highCm: 80, softnessCm: 1});
    expect(now.waist.valueCm).to.be.within(79, 83);
    expect(now.waist.sdCm).to.be.below(MEASURED.waist.sdCm);
    expect(now.chest.valueCm).to.be.below(MEASURED.chest.valueCm);
    expect(now.waist.source).to.equal('photo');
  });

  it('updateGirths leaves the girths as they are where a worn size excludes no girth', () => {
    const now = worn({kind: 'interval', girth: 'hip', lowCm: 1, highCm: 900});
    for (const girth of GIRTHS) expect(now[girth].valueCm).to.be.closeTo(MEASURED[girth].valueCm, 1e-6);
  });

  it('updateGirths returns the same girths where the shopper knows nothing', () =>
    expect(updateGirths(MEASURED, NOTHING)).to.deep.equal(MEASURED));
});

describe('measurementsNow', () => {
  const fromPhotos = {shopper: SHOPPER, measured: MEASURED};

  it('measurementsNow adds only the lengths of the answers and the secondary dimensions where nothing else is known', () => {
    const {height, insideLeg, neck, thigh, underbust, shoulder, sleeve, ...rest} = measurementsNow(
      fromPhotos,
      {},
    );
    expect(rest).to.deep.equal(MEASURED);
    for (const estimate of [thigh, underbust, shoulder, sleeve])
      expect(estimate?.source).to.equal('statistics');
    expect([height?.valueCm, insideLeg?.source, neck?.source]).to.deep.equal([
      SHOPPER.heightCm,
      'statistics',
      'statistics',
    ]);
  });

  it('measurementsNow takes the lengths from the answers with and without photos and tapes', () => {
    const shopper = {...SHOPPER, insideLegCm: 84};
    for (const measured of [MEASURED, estimateBody(SHOPPER)])
      for (const tapes of [{}, {waist: 80}]) {
        const {insideLeg} = measurementsNow({shopper, measured}, tapes);
        expect(insideLeg).to.deep.equal({valueCm: 84, sdCm: 2, source: 'told'});
      }
  });

  it('measurementsNow estimates again from the answers and the tape where there is no photo', () => {
    const shopper = {heightCm: 172};
    const now = measurementsNow({shopper, measured: estimateBody(shopper)}, {waist: 70});
    expect(now).to.deep.equal(estimateBody(shopper, [{kind: 'tape', girth: 'waist', valueCm: 70}]));
  });

  it('measurementsNow narrows an estimated bust by a bra size, which becomes its source', () => {
    const measured = estimateBody(SHOPPER);
    const {chest} = measurementsNow({shopper: SHOPPER, measured}, {}, null, {system: 'eu', label: '75C'});
    expect(chest.source).to.equal('bra');
    expect(chest.sdCm).to.be.below(measured.chest.sdCm);
  });

  it('measurementsNow narrows a bust from photos a little by a bra size, and the photos stay its source', () => {
    const {chest, covarianceCm2} = measurementsNow(fromPhotos, {}, null, {system: 'eu', label: '75C'});
    expect(chest.source).to.equal('photo');
    expect(chest.sdCm).to.be.within(MEASURED.chest.sdCm * 0.8, MEASURED.chest.sdCm);
    expect(covarianceCm2[0]?.[0]).to.be.closeTo(chest.sdCm ** 2, 1e-9);
  });

  it('measurementsNow leaves out a kept bra size that cannot be read', () => {
    const unreadable = measurementsNow(fromPhotos, {}, null, {system: 'eu', label: '??'});
    expect(unreadable).to.deep.equal(measurementsNow(fromPhotos, {}));
  });
});
