import {dot, leastSquares, weightedMean, weightedSd} from './matrix.mjs';
import {coordinates} from './fit-model.mjs';

/** The people that a missing answer leaves possible: age, then stature given age, then BMI given both. */

const AGE_BANDS = [
  [18, 30],
  [30, 45],
  [45, 60],
  [60, 120],
];
const BMI_COMPONENTS = 5;

/** Fits a mixture of normals with one common SD by expectation maximisation from evenly spread starts. */
function fitMixture(values, weights, count) {
  const mean = weightedMean(values, weights);
  const spread = weightedSd(values, weights);
  let sd = spread / 2;
  let parts = Array.from({length: count}, (_, i) => ({
    weight: 1 / count,
    mean: mean + spread * (-1.5 + (3.5 * i) / (count - 1)),
  }));
  for (let round = 0; round < 200; round++) {
    const sums = parts.map(() => ({n: 0, x: 0, xx: 0}));
    values.forEach((value, i) => {
      const density = parts.map(part => part.weight * Math.exp(-0.5 * ((value - part.mean) / sd) ** 2));
      const total = density.reduce((sum, d) => sum + d, 0);
      density.forEach((d, k) => {
        const share = (weights[i] * d) / total;
        sums[k].n += share;
        sums[k].x += share * value;
        sums[k].xx += share * value * value;
      });
    });
    const n = sums.reduce((sum, part) => sum + part.n, 0);
    parts = sums.map(part => ({weight: part.n / n, mean: part.x / part.n}));
    sd = Math.sqrt(sums.reduce((sum, part) => sum + part.xx - part.x ** 2 / part.n, 0) / n);
  }
  return {parts, sd};
}

export function fitPopulation(people, everyone) {
  const weights = people.map(person => person.weight);
  const points = people.map(coordinates);
  const total = everyone.reduce((sum, person) => sum + person.weight, 0);
  const own = weights.reduce((sum, w) => sum + w, 0);

  const ages = AGE_BANDS.map(([from, to]) => {
    const inside = people.filter(person => person.ageYears >= from && person.ageYears < to);
    const w = inside.map(person => person.weight);
    const a = inside.map(person => coordinates(person).a);
    return {weight: w.reduce((sum, x) => sum + x, 0) / own, mean: weightedMean(a, w), sd: weightedSd(a, w)};
  });

  const SX = points.map(({a}) => [1, a, a * a]);
  const [stature] = leastSquares(
    SX,
    points.map(({s}) => [s]),
    weights,
  );
  const statureSd = weightedSd(
    points.map(({s}, i) => s - dot(SX[i], stature)),
    weights,
  );

  const BX = points.map(({s, a}) => [1, s, a, a * a]);
  const [bmi] = leastSquares(
    BX,
    points.map(({b}) => [b]),
    weights,
  );
  const mixture = fitMixture(
    points.map(({b}, i) => b - dot(BX[i], bmi)),
    weights,
    BMI_COMPONENTS,
  );
  return {share: own / total, ages, stature, statureSd, bmi, bmiParts: mixture.parts, bmiSd: mixture.sd};
}
