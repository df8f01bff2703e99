import {expect} from '@open-wc/testing';
import {ANATOMY} from '../../src/anatomy/anatomy-data.js';
import {estimatePosterior} from '../../src/anatomy/estimate-posterior.js';
import type {BodyObservation} from '../../src/anatomy/observations.js';
import type {ShopperProfile} from '../../src/core/domain.js';
import {CHEST, expectedWidths, HIP, mean, sd, WAIST, WOMAN} from './posterior-helpers.js';

describe('posterior without observations', () => {
  it('estimatePosterior is the fitted regression when every answer is told', () => {
    const {waistHip} = ANATOMY.female;
    const s = Math.log(168 / 170);
    const b = Math.log(66 / 1.68 ** 2 / 26);
    const a = (34 - 45) / 20;
    const log = (coefficients: readonly number[]): number =>
      waistHip.terms.reduce(
        (sum, [i, j, k], t) => sum + (coefficients[t] ?? NaN) * s ** i * b ** j * a ** k,
        0,
      );
    const posterior = estimatePosterior(WOMAN);
    // The mean of a log-normal lies half a log variance above its median: 0.1 % here.
    expect(mean(posterior, WAIST)).to.be.closeTo(Math.exp(log(waistHip.waist)), 0.25);
    expect(mean(posterior, HIP)).to.be.closeTo(Math.exp(log(waistHip.hip)), 0.25);
    const [constant = NaN, onB = NaN, onA = NaN] = waistHip.waistLogSd;
    const told = mean(posterior, WAIST) * Math.exp(constant + onB * b + onA * a);
    expect(sd(posterior, WAIST)).to.be.within(told, 1.1 * told);
  });

  it('estimatePosterior narrows with every answer', () => {
    const sds = [
      estimatePosterior({heightCm: 168, sex: 'female'}),
      estimatePosterior({heightCm: 168, sex: 'female', weightKg: 66}),
      estimatePosterior(WOMAN),
    ].map(posterior => sd(posterior, WAIST));
    expect(sds).to.deep.equal([...sds].sort((x, y) => y - x));
  });

  it('estimatePosterior lies between the sexes when the sex is not told, and is wider than either', () => {
    const untold = {heightCm: 170, weightKg: 66, ageYears: 34};
    const woman = estimatePosterior({...untold, sex: 'female'});
    const man = estimatePosterior({...untold, sex: 'male'});
    const either = estimatePosterior(untold);
    for (const girth of [CHEST, WAIST, HIP]) {
      const [low = NaN, high = NaN] = [mean(woman, girth), mean(man, girth)].sort((x, y) => x - y);
      expect(mean(either, girth)).to.be.within(low, high);
    }
    expect(sd(either, HIP)).to.be.above(Math.max(sd(woman, HIP), sd(man, HIP)));
  });

  it('estimatePosterior takes a very tall shopper of untold sex for a man', () => {
    const tall = {heightCm: 196, weightKg: 92, ageYears: 30};
    const man = estimatePosterior({...tall, sex: 'male'});
    expect(mean(estimatePosterior(tall), HIP)).to.be.closeTo(mean(man, HIP), 0.3);
  });
});

describe('posterior with a tape', () => {
  it('estimatePosterior equals the tape value when the tape is exact', () => {
    const posterior = estimatePosterior(WOMAN, [{kind: 'tape', girth: 'chest', valueCm: 101, sdCm: 0.01}]);
    expect(mean(posterior)).to.be.closeTo(101, 0.001);
    expect(sd(posterior)).to.be.closeTo(0.01, 0.001);
  });

  it('estimatePosterior moves the other girths by their correlation with the taped one', () => {
    const before = estimatePosterior(WOMAN);
    const after = estimatePosterior(WOMAN, [{kind: 'tape', girth: 'chest', valueCm: 101, sdCm: 0.01}]);
    for (const girth of [WAIST, HIP]) {
      const slope =
        (before.covarianceCm2[CHEST]?.[girth] ?? NaN) / (before.covarianceCm2[CHEST]?.[CHEST] ?? NaN);
      expect(mean(after, girth)).to.be.closeTo(mean(before, girth) + slope * (101 - mean(before)), 0.15);
      expect(sd(after, girth)).to.be.below(sd(before, girth));
    }
  });

  it('estimatePosterior learns from a taped waist whether a shopper of untold weight is heavy', () => {
    const wide = estimatePosterior({heightCm: 168}, [{kind: 'tape', girth: 'waist', valueCm: 110}]);
    const narrow = estimatePosterior({heightCm: 168}, [{kind: 'tape', girth: 'waist', valueCm: 70}]);
    expect(mean(wide, HIP) - mean(narrow, HIP)).to.be.above(20);
    expect(sd(wide, HIP)).to.be.below(0.75 * sd(estimatePosterior({heightCm: 168}), HIP));
  });

  it('estimatePosterior averages two tapes of the same girth', () => {
    const tape = (valueCm: number): BodyObservation => ({kind: 'tape', girth: 'hip', valueCm, sdCm: 0.2});
    const posterior = estimatePosterior(WOMAN, [tape(100), tape(101)]);
    expect(mean(posterior, HIP)).to.be.closeTo(100.5, 0.05);
    expect(sd(posterior, HIP)).to.be.closeTo(0.2 / Math.SQRT2, 0.01);
  });
});

describe('posterior with a worn size', () => {
  it('estimatePosterior stays within the range of a worn size and keeps its width', () => {
    const posterior = estimatePosterior(WOMAN, [
      {kind: 'interval', girth: 'chest', lowCm: 100, highCm: 104, softnessCm: 0.1},
    ]);
    expect(mean(posterior)).to.be.within(100, 104);
    expect(sd(posterior)).to.be.within(0.7, 1.3);
  });

  it('estimatePosterior leaves the open end of a worn size open', () => {
    const before = estimatePosterior(WOMAN);
    const above = estimatePosterior(WOMAN, [{kind: 'interval', girth: 'waist', lowCm: 70}]);
    expect(mean(above, WAIST)).to.be.above(mean(before, WAIST) - 0.05);
    const nothing = estimatePosterior(WOMAN, [{kind: 'interval', girth: 'waist'}]);
    expect(nothing.meanCm).to.deep.equal(before.meanCm);
  });

  it('estimatePosterior takes an interval with equal ends for a tape whose SD is the softness', () => {
    const [interval, tape] = [
      estimatePosterior(WOMAN, [{kind: 'interval', girth: 'waist', lowCm: 80, highCm: 80, softnessCm: 1.5}]),
      estimatePosterior(WOMAN, [{kind: 'tape', girth: 'waist', valueCm: 80, sdCm: 1.5}]),
    ];
    for (const girth of [CHEST, WAIST, HIP]) {
      expect(mean(interval, girth)).to.be.closeTo(mean(tape, girth), 1e-6);
      expect(sd(interval, girth)).to.be.closeTo(sd(tape, girth), 1e-6);
    }
  });

  it('estimatePosterior honours an exact interval', () => {
    const exact: BodyObservation = {kind: 'interval', girth: 'waist', lowCm: 80, highCm: 80, softnessCm: 0};
    const posterior = estimatePosterior(WOMAN, [exact]);
    expect(mean(posterior, WAIST)).to.be.closeTo(80, 0.001);
    expect(sd(posterior, WAIST)).to.be.within(0, 0.01);
    expect(sd(posterior, HIP)).to.be.below(sd(estimatePosterior(WOMAN), HIP));
  });

  it('estimatePosterior swaps the ends of a worn size that are in the wrong order', () => {
    const range = (lowCm: number, highCm: number) =>
      estimatePosterior(WOMAN, [{kind: 'interval', girth: 'hip', lowCm, highCm}]).meanCm;
    expect(range(102, 98)).to.deep.equal(range(98, 102));
  });
});

describe('posterior with everything', () => {
  const everything: readonly BodyObservation[] = [
    {kind: 'tape', girth: 'hip', valueCm: 99},
    {kind: 'interval', girth: 'chest', lowCm: 90, highCm: 94},
    {...expectedWidths(WOMAN), outlierProbability01: Array<number>(6).fill(0.05)},
    {kind: 'interval', girth: 'waist', lowCm: 72, highCm: 76},
    {kind: 'tape', girth: 'waist', valueCm: 75, sdCm: 2},
  ];

  for (const shopper of [WOMAN, {heightCm: 168}] satisfies readonly ShopperProfile[])
    it(`estimatePosterior does not depend on the order of observations for ${JSON.stringify(shopper)}`, () => {
      const one = estimatePosterior(shopper, everything);
      const other = estimatePosterior(shopper, [...everything].reverse());
      one.meanCm.forEach((value, i) => expect(value).to.be.closeTo(other.meanCm[i] ?? NaN, 1e-6));
      expect(one.logEvidence).to.be.closeTo(other.logEvidence, 1e-6);
    });

  it('estimatePosterior gives a likely observation more evidence than an unlikely one', () => {
    const fits = estimatePosterior(WOMAN, [{kind: 'tape', girth: 'waist', valueCm: 80}]);
    const not = estimatePosterior(WOMAN, [{kind: 'tape', girth: 'waist', valueCm: 120}]);
    expect(fits.logEvidence).to.be.above(not.logEvidence + 10);
  });
});
