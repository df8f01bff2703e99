import {expect} from '@open-wc/testing';
import {WIDTH_KEYS} from '../../src/anatomy/anatomy-types.js';
import {bodyPriorOf} from '../../src/anatomy/body-prior.js';
import {componentsOf, STATURE_LOG_SD} from '../../src/anatomy/components.js';
import {estimatePosterior} from '../../src/anatomy/estimate-posterior.js';
import {cholesky, Matrix} from '../../src/anatomy/matrix.js';
import {GIRTHS, type ShopperProfile} from '../../src/core/domain.js';
import {independent} from './real-people.js';

/** Deterministic normal numbers: mulberry32 through Box and Muller. */
function makeNormal(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/**
 * Checks the estimator against its own assumptions by simulation: a true stature that differs from the told one, a body
 * given that stature, pictures that are scaled by the told one, and noise. It catches a wrong sign or index that the
 * closed forms miss.
 */
describe('bands', () => {
  const shopper: ShopperProfile = {heightCm: 176, weightKg: 82, ageYears: 45, sex: 'male'};
  const NOISE_CM = 0.6;
  const DRAWS = 600;

  it('estimatePosterior has 90 % of the bodies drawn from its own model in its 90 % bands', () => {
    const [component] = componentsOf(shopper);
    if (!component) throw new Error('no component');
    const prior = bodyPriorOf(component, 1, {chest: 1, waist: 1});
    const size = prior.mean.length;
    const joint = Matrix.build(size + 1, size + 1, (r, c) => {
      if (r < size && c < size) return prior.covariance.at(r, c);
      if (r === size && c === size) return STATURE_LOG_SD ** 2;
      return prior.withStature[Math.min(r, c)] ?? NaN;
    });
    const lower = cholesky(joint);
    const draw = makeNormal(1);
    const inside = [0, 0, 0];
    const errors = [0, 0, 0];
    for (let n = 0; n < DRAWS; n++) {
      const white = Array.from({length: size + 1}, draw);
      const offsets = Array.from({length: size + 1}, (_, r) =>
        white.reduce((sum, value, c) => sum + (c <= r ? lower.at(r, c) * value : 0), 0),
      );
      const log = (i: number): number => (prior.mean[i] ?? NaN) + (offsets[i] ?? NaN);
      const tooTall = offsets[size] ?? NaN;
      const valuesCm = WIDTH_KEYS.map((_, w) => Math.exp(log(3 + w) - tooTall) + NOISE_CM * draw());
      const {meanCm, covarianceCm2} = estimatePosterior(shopper, [
        {
          kind: 'widths',
          keys: WIDTH_KEYS,
          valuesCm,
          covarianceCm2: independent(Array<number>(6).fill(NOISE_CM)),
        },
      ]);
      GIRTHS.forEach((_, g) => {
        const error = (meanCm[g] ?? NaN) - Math.exp(log(g));
        const sd = Math.sqrt(covarianceCm2[g]?.[g] ?? NaN);
        inside[g] = (inside[g] ?? NaN) + (Math.abs(error) < 1.645 * sd ? 1 : 0);
        errors[g] = (errors[g] ?? NaN) + error;
      });
    }
    GIRTHS.forEach((girth, g) => {
      expect((inside[g] ?? NaN) / DRAWS, `${girth}, 90 % band`).to.be.within(0.865, 0.935);
      expect((errors[g] ?? NaN) / DRAWS, `${girth}, bias in cm`).to.be.within(-0.3, 0.3);
    });
  });
});
