const POINTS = 9;
const OFFSETS = 20;

/**
 * How often the step nearest to the estimate is the step of the person, and how often it is a neighbour, in per cent.
 * @param {(person: object) => number} errorOf estimate minus crotch height
 */
export function stepsHit(people, errorOf, {hemSdCm, stepCm}) {
  const shares = {hit: 0, next: 0, count: 0};
  for (const person of people) {
    const error = errorOf(person);
    for (const hem of HEMS)
      for (let offset = 0; offset < OFFSETS; offset++) {
        const truth = person.crotchHeightCm + hem * hemSdCm + (offset / OFFSETS) * stepCm;
        const estimate = person.crotchHeightCm + error + (offset / OFFSETS) * stepCm;
        const steps = Math.abs(Math.round(truth / stepCm) - Math.round(estimate / stepCm));
        shares.count++;
        if (steps === 0) shares.hit++;
        if (steps === 1) shares.next++;
      }
  }
  const percent = count => (100 * count) / shares.count;
  return {hit: percent(shares.hit), next: percent(shares.next)};
}

/** Equally likely points of the standard normal distribution, by bisection of its integral. */
function normalPoints(count) {
  const cdf = z => {
    let sum = 0;
    for (let t = -6; t < z; t += 0.001) sum += Math.exp((-t * t) / 2) * 0.001;
    return sum / Math.sqrt(2 * Math.PI);
  };
  return Array.from({length: count}, (_, i) => {
    let [low, high] = [-6, 6];
    while (high - low > 1e-3) {
      const middle = (low + high) / 2;
      if (cdf(middle) < (i + 0.5) / count) low = middle;
      else high = middle;
    }
    return low;
  });
}

const HEMS = normalPoints(POINTS);
