/**
 * The inverse of the standard normal distribution, Wichura's algorithm AS 241 (PPND16): relative error below
 * 1e-15 for 0 < p < 1.
 */
export function inverseNormal(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const value =
    r <= 5
      ? polynomial(MIDDLE_TOP, r - 1.6) / polynomial(MIDDLE_BOTTOM, r - 1.6)
      : polynomial(TAIL_TOP, r - 5) / polynomial(TAIL_BOTTOM, r - 5);
  return q < 0 ? -value : value;
}

/**
 * The standard normal distribution by a table of 4096 steps between -6 and 6, interpolated linearly: absolute
 * error below 3e-7, an order of magnitude faster than a series.
 */
export function normalCdf(z: number): number {
  const place = (z + TABLE_END) * TABLE_STEPS_PER_UNIT;
  if (!(place > 0)) return 0;
  if (place >= TABLE.length - 1) return 1;
  const index = Math.floor(place);
  const below = TABLE[index] ?? 0;
  return below + (place - index) * ((TABLE[index + 1] ?? 1) - below);
}

const TABLE_END = 6;
const TABLE_STEPS_PER_UNIT = 4096 / (2 * TABLE_END);
const TABLE = makeTable();

/** Integrates the density from the left by Simpson's rule, exact to 1e-13 at this step. */
function makeTable(): Float64Array {
  const step = 1 / TABLE_STEPS_PER_UNIT;
  const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const table = new Float64Array(4097);
  let sum = 0;
  for (let index = 1; index < table.length; index += 1) {
    const right = -TABLE_END + index * step;
    sum += (step / 6) * (density(right - step) + 4 * density(right - step / 2) + density(right));
    table[index] = sum;
  }
  return table;
}

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

// prettier-ignore
const CENTRE_TOP = [
  3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
  45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
];
// prettier-ignore
const CENTRE_BOTTOM = [
  1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077,
  21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610,
];
// prettier-ignore
const MIDDLE_TOP = [
  1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
  1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4,
];
// prettier-ignore
const MIDDLE_BOTTOM = [
  1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
  0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
];
// prettier-ignore
const TAIL_TOP = [
  6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
  0.0265321895265761230930, 0.00124266094738807843860, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
// prettier-ignore
const TAIL_BOTTOM = [
  1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
  7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
];
