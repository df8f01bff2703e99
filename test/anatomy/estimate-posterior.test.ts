import {expect} from '@open-wc/testing';
import {ANATOMY} from '../../src/anatomy/anatomy-data.js';
import {estimatePosterior, type GirthPosterior} from '../../src/anatomy/estimate-posterior.js';
import type {BodyObservation, WidthObservations} from '../../src/anatomy/observations.js';
import {predictWidths} from '../../src/anatomy/predict-widths.js';
import type {ShopperProfile} from '../../src/core/domain.js';
import {independent, REAL_PEOPLE} from './real-people.js';

const [CHEST, WAIST, HIP] = [0, 1, 2];
const WOMAN: Required<ShopperProfile> = {heightCm: 168, weightKg: 66, ageYears: 34, sex: 'female'};

const mean = (posterior: GirthPosterior, girth = CHEST): number => posterior.meanCm[girth] ?? NaN;
const sd = (posterior: GirthPosterior, girth = CHEST): number =>
  Math.sqrt(posterior.covarianceCm2[girth]?.[girth] ?? NaN);

/** All six widths as the statistics expect them, `shiftCm` added to one of them. */
function expectedWidths(shopper: ShopperProfile, at = 0, shiftCm = 0): WidthObservations {
  const {keys, meanLog} = predictWidths(shopper);
  return {
    kind: 'widths',
    keys,
    valuesCm: meanLog.map((value, i) => Math.exp(value) + (i === at ? shiftCm : 0)),
    covarianceCm2: independent(keys.map(() => 0.5)),
  };
}

describe('posterior without observations', () => {
  it('is the regression, when everything is told', () => {
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

  it('narrows with every answer', () => {
    const sds = [
      estimatePosterior({heightCm: 168, sex: 'female'}),
      estimatePosterior({heightCm: 168, sex: 'female', weightKg: 66}),
      estimatePosterior(WOMAN),
    ].map(posterior => sd(posterior, WAIST));
    expect(sds).to.deep.equal([...sds].sort((x, y) => y - x));
  });

  it('lies between the sexes when the sex is not told, and is wider than either', () => {
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

  it('takes a very tall shopper of untold sex for a man', () => {
    const tall = {heightCm: 196, weightKg: 92, ageYears: 30};
    const man = estimatePosterior({...tall, sex: 'male'});
    expect(mean(estimatePosterior(tall), HIP)).to.be.closeTo(mean(man, HIP), 0.3);
  });
});

describe('posterior with a tape', () => {
  it('is the tape value when the tape is exact', () => {
    const posterior = estimatePosterior(WOMAN, [{kind: 'tape', girth: 'chest', valueCm: 101, sdCm: 0.01}]);
    expect(mean(posterior)).to.be.closeTo(101, 0.001);
    expect(sd(posterior)).to.be.closeTo(0.01, 0.001);
  });

  it('moves the others as their correlation says', () => {
    const before = estimatePosterior(WOMAN);
    const after = estimatePosterior(WOMAN, [{kind: 'tape', girth: 'chest', valueCm: 101, sdCm: 0.01}]);
    for (const girth of [WAIST, HIP]) {
      const slope =
        (before.covarianceCm2[CHEST]?.[girth] ?? NaN) / (before.covarianceCm2[CHEST]?.[CHEST] ?? NaN);
      expect(mean(after, girth)).to.be.closeTo(mean(before, girth) + slope * (101 - mean(before)), 0.15);
      expect(sd(after, girth)).to.be.below(sd(before, girth));
    }
  });

  it('tells a heavy shopper from a light one when the weight is not told', () => {
    const wide = estimatePosterior({heightCm: 168}, [{kind: 'tape', girth: 'waist', valueCm: 110}]);
    const narrow = estimatePosterior({heightCm: 168}, [{kind: 'tape', girth: 'waist', valueCm: 70}]);
    expect(mean(wide, HIP) - mean(narrow, HIP)).to.be.above(20);
    expect(sd(wide, HIP)).to.be.below(0.75 * sd(estimatePosterior({heightCm: 168}), HIP));
  });

  it('averages a second tape in', () => {
    const tape = (valueCm: number): BodyObservation => ({kind: 'tape', girth: 'hip', valueCm, sdCm: 0.2});
    const posterior = estimatePosterior(WOMAN, [tape(100), tape(101)]);
    expect(mean(posterior, HIP)).to.be.closeTo(100.5, 0.05);
    expect(sd(posterior, HIP)).to.be.closeTo(0.2 / Math.SQRT2, 0.01);
  });
});

describe('posterior with a worn size', () => {
  it('stays in the range and keeps its width', () => {
    const posterior = estimatePosterior(WOMAN, [
      {kind: 'interval', girth: 'chest', lowCm: 100, highCm: 104, softnessCm: 0.1},
    ]);
    expect(mean(posterior)).to.be.within(100, 104);
    expect(sd(posterior)).to.be.within(0.7, 1.3);
  });

  it('reads an open end as such', () => {
    const before = estimatePosterior(WOMAN);
    const above = estimatePosterior(WOMAN, [{kind: 'interval', girth: 'waist', lowCm: 70}]);
    expect(mean(above, WAIST)).to.be.above(mean(before, WAIST) - 0.05);
    const nothing = estimatePosterior(WOMAN, [{kind: 'interval', girth: 'waist'}]);
    expect(nothing.meanCm).to.deep.equal(before.meanCm);
  });

  it('reads swapped ends as meant', () => {
    const range = (lowCm: number, highCm: number) =>
      estimatePosterior(WOMAN, [{kind: 'interval', girth: 'hip', lowCm, highCm}]).meanCm;
    expect(range(102, 98)).to.deep.equal(range(98, 102));
  });
});

describe('posterior with widths', () => {
  it('keeps its means when the widths are what the statistics expect, and narrows', () => {
    const before = estimatePosterior(WOMAN);
    const after = estimatePosterior(WOMAN, [expectedWidths(WOMAN)]);
    for (const girth of [CHEST, WAIST, HIP]) {
      expect(mean(after, girth)).to.be.closeTo(mean(before, girth), 0.3);
      expect(sd(after, girth)).to.be.below(0.75 * sd(before, girth));
    }
  });

  it('comes within 2 cm of the tape on real people, on average', () => {
    const errors = REAL_PEOPLE.flatMap(({shopper, girthsCm, widths}) => {
      const {meanCm} = estimatePosterior(shopper, [widths]);
      return meanCm.map((value, i) => Math.abs(value - (girthsCm[i] ?? NaN)));
    });
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).to.be.below(2);
  });

  it('beats answers alone on real people', () => {
    const total = (estimate: (person: (typeof REAL_PEOPLE)[number]) => GirthPosterior) =>
      REAL_PEOPLE.reduce((sum, person) => {
        const {meanCm} = estimate(person);
        return sum + meanCm.reduce((s, value, i) => s + Math.abs(value - (person.girthsCm[i] ?? NaN)), 0);
      }, 0);
    const withWidths = total(({shopper, widths}) => estimatePosterior(shopper, [widths]));
    expect(withWidths).to.be.below(0.75 * total(({shopper}) => estimatePosterior(shopper)));
  });

  it('does not blur the waist when only the hip was seen', () => {
    const hip: BodyObservation = {
      kind: 'widths',
      keys: ['hipBreadth'],
      valuesCm: [36],
      covarianceCm2: [[0.25]],
    };
    expect(sd(estimatePosterior(WOMAN, [hip]), WAIST)).to.be.below(
      sd(estimatePosterior(WOMAN), WAIST) + 0.05,
    );
  });

  it('grows with every width', () => {
    const {keys} = predictWidths(WOMAN);
    keys.forEach((key, i) => {
      const girth = key.startsWith('chest') ? CHEST : key.startsWith('waist') ? WAIST : HIP;
      const wider = estimatePosterior(WOMAN, [expectedWidths(WOMAN, i, 1)]);
      expect(mean(wider, girth), key).to.be.above(
        mean(estimatePosterior(WOMAN, [expectedWidths(WOMAN)]), girth),
      );
    });
  });

  it('damps an edge that is grossly wrong, names it and widens the band', () => {
    const sane = estimatePosterior(WOMAN, [expectedWidths(WOMAN)]);
    const believed = estimatePosterior(WOMAN, [expectedWidths(WOMAN, 4, 8)]);
    const doubted = estimatePosterior(WOMAN, [
      {...expectedWidths(WOMAN, 4, 8), outlierProbability01: Array<number>(6).fill(0.05)},
    ]);
    const shift = mean(believed, WAIST) - mean(sane, WAIST);
    expect(shift).to.be.above(5);
    expect(mean(doubted, WAIST) - mean(sane, WAIST)).to.be.within(0, 0.4 * shift);
    expect(doubted.outliers01[4]).to.be.above(0.9);
    expect(Math.max(...doubted.outliers01.filter((_, i) => i !== 4))).to.be.below(0.2);
    expect(sd(doubted, WAIST)).to.be.above(sd(sane, WAIST));
  });

  it('learns less from two widths whose errors go together', () => {
    const seen = (covarianceCm2: number[][]) =>
      estimatePosterior(WOMAN, [
        {kind: 'widths', keys: ['waistBreadth', 'waistDepth'], valuesCm: [28, 21], covarianceCm2},
      ]);
    const together = seen([
      [1, 0.9],
      [0.9, 1],
    ]);
    expect(sd(together, WAIST)).to.be.above(1.05 * sd(seen(independent([1, 1])), WAIST));
  });

  it('uses the diagonal of a covariance that contradicts itself', () => {
    const alone = expectedWidths(WOMAN);
    const broken = alone.covarianceCm2.map((row, i) => row.map((value, j) => (i === j ? value : -5)));
    expect(estimatePosterior(WOMAN, [{...alone, covarianceCm2: broken}]).meanCm).to.deep.equal(
      estimatePosterior(WOMAN, [alone]).meanCm,
    );
  });

  it('takes a width that is not a number for one not seen', () => {
    const {keys, valuesCm, covarianceCm2} = expectedWidths(WOMAN);
    const blinded = estimatePosterior(WOMAN, [
      {kind: 'widths', keys, valuesCm: valuesCm.map((value, i) => (i < 3 ? value : NaN)), covarianceCm2},
    ]);
    const front = estimatePosterior(WOMAN, [
      {
        kind: 'widths',
        keys: keys.slice(0, 3),
        valuesCm: valuesCm.slice(0, 3),
        covarianceCm2: independent([0.5, 0.5, 0.5]),
      },
    ]);
    expect(blinded.meanCm).to.deep.equal(front.meanCm);
  });

  it('finds the sex in the silhouette when it is not told', () => {
    const {heightCm, weightKg, ageYears} = WOMAN;
    const untold = {heightCm, weightKg, ageYears};
    const seen = estimatePosterior(untold, [expectedWidths(WOMAN)]);
    const told = estimatePosterior(WOMAN, [expectedWidths(WOMAN)]);
    expect(mean(seen, HIP)).to.be.closeTo(mean(told, HIP), 0.7);
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
    it(`does not depend on the order of ${Object.keys(shopper).length === 1 ? 'anything' : 'the observations'}`, () => {
      const one = estimatePosterior(shopper, everything);
      const other = estimatePosterior(shopper, [...everything].reverse());
      one.meanCm.forEach((value, i) => expect(value).to.be.closeTo(other.meanCm[i] ?? NaN, 1e-6));
      expect(one.logEvidence).to.be.closeTo(other.logEvidence, 1e-6);
    });

  it('explains what fits better than what does not', () => {
    const fits = estimatePosterior(WOMAN, [{kind: 'tape', girth: 'waist', valueCm: 80}]);
    const not = estimatePosterior(WOMAN, [{kind: 'tape', girth: 'waist', valueCm: 120}]);
    expect(fits.logEvidence).to.be.above(not.logEvidence + 10);
  });
});
