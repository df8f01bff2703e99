const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
const LOG_SQRT_TWO_PI = Math.log(SQRT_TWO_PI);

const density = (x: number): number => Math.exp(-0.5 * x * x) / SQRT_TWO_PI;

/**
 * Mills' ratio (1 − Φ(x)) / φ(x) for x ≥ 0, to about 1e-12: by the power series of Φ up to 3, by Laplace's continued
 * fraction beyond. It never underflows, so that intervals far from the mean are safe.
 */
export function millsRatio(x: number): number {
  if (x > 3) {
    let fraction = 0;
    for (let k = 60; k >= 1; k--) fraction = k / (x + fraction);
    return 1 / (x + fraction);
  }
  let term = x;
  let sum = x;
  for (let k = 1; k < 80; k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return 0.5 / density(x) - sum;
}

/** The distribution of a normal quantity, given that it lies in a soft interval. */
export interface IntervalMoments {
  /** Log of the probability of the interval. */
  readonly logMass: number;
  /** Mean and variance of the quantity, given that it lies in the interval. */
  readonly mean: number;
  readonly variance: number;
}

/** Narrower intervals are widened to this: the difference of two ends that coincide has no digits left. */
const NARROWEST = 1e-5;

/**
 * Moments of N(mean, variance) times Φ((x − low)/softness) − Φ((x − high)/softness), in closed form.
 * With softness 0 it is the truncated normal; with equal ends it is an observation with the softness as its SD.
 * Stable however far the interval lies from the mean and however narrow it is.
 */
export function momentsInInterval(
  mean: number,
  variance: number,
  interval: {readonly low: number; readonly high: number; readonly softness: number},
): IntervalMoments {
  if (interval.low === -Infinity && interval.high === Infinity) return {logMass: 0, mean, variance};
  const scale = Math.sqrt(variance + interval.softness ** 2);
  const lack = Math.max(0, NARROWEST - (interval.high - interval.low)) / 2;
  const toLow = (mean - interval.low + lack) / scale;
  const toHigh = (mean - interval.high - lack) / scale;
  // The mass is Φ(toLow) − Φ(toHigh). It is mirrored if needed, so that its nearer end is in the lower tail.
  const mirrored = toLow + toHigh > 0;
  const near = mirrored ? -toHigh : toLow;
  const far = mirrored ? -toLow : toHigh;
  // Everything is relative to φ(near): ratios of densities stay finite where the densities themselves underflow.
  const farDensity = Number.isFinite(far) ? Math.exp(0.5 * (near * near - far * far)) : 0;
  const upperTail = (x: number): number => (x >= 0 ? millsRatio(x) : 1 / density(x) - millsRatio(-x));
  const farMass = Number.isFinite(far) ? farDensity * millsRatio(-far) : 0;
  const mass = Math.max(upperTail(-near) - farMass, Number.MIN_VALUE);
  const first = (1 - farDensity) / mass;
  const second = (near - (Number.isFinite(far) ? far * farDensity : 0)) / mass;
  const sign = mirrored ? -1 : 1;
  return {
    logMass: Math.log(mass) - 0.5 * near * near - LOG_SQRT_TWO_PI,
    mean: mean + (sign * first * variance) / scale,
    variance: Math.max(variance - (variance / scale) ** 2 * (first * first + second), 1e-9 * variance),
  };
}
