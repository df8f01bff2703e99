import {covarianceOf, dot, leastSquares, quantile, weightedMean, weightedSd} from './matrix.mjs';

/**
 * The anatomy model for each sex. Every relation is linear in logs, given polynomial terms of s = log(stature/170 cm),
 * b = log(BMI/26) and a = (age − 45 years)/20.
 */

export const REFERENCE = {statureCm: 170, bmi: 26, ageYears: 45, ageScaleYears: 20};
export const GIRTHS = ['chest', 'waist', 'hip'];
export const WIDTHS = ['chestBreadth', 'waistBreadth', 'hipBreadth', 'chestDepth', 'waistDepth', 'hipDepth'];

/** Exponents of (s, b, a) that each order adds to the orders before it. */
export const TERMS = {
  1: [
    [0, 0, 0],
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  2: [
    [0, 2, 0],
    [0, 0, 2],
  ],
  3: [
    [0, 1, 1],
    [1, 1, 0],
  ],
  4: [
    [2, 0, 0],
    [1, 0, 1],
  ],
  5: [
    [0, 3, 0],
    [0, 0, 3],
    [0, 2, 1],
    [0, 1, 2],
  ],
};
export const termsUpTo = order => Object.values(TERMS).slice(0, order).flat();

/** The orders, chosen by cross-validation. The report gives the table. */
export const ORDERS = {waistHip: 5, chest: 2, widths: 1};

export const coordinates = person => ({
  s: Math.log(person.heightCm / REFERENCE.statureCm),
  b: Math.log(person.weightKg / (person.heightCm / 100) ** 2 / REFERENCE.bmi),
  a: (person.ageYears - REFERENCE.ageYears) / REFERENCE.ageScaleYears,
});

export const features = (person, terms) => {
  const {s, b, a} = coordinates(person);
  return terms.map(([i, j, k]) => s ** i * b ** j * a ** k);
};

const logs = (person, group, names) => names.map(name => Math.log(person[group][name]));

/** The range in which a source has people. Outside it the polynomials continue as straight lines (for age, as a constant). */
function domainOf(people) {
  const all = people.map(coordinates);
  const range = key => {
    const values = all.map(point => point[key]);
    return [quantile(values, 0.003), quantile(values, 0.997)];
  };
  return {s: range('s'), b: range('b'), a: range('a')};
}

/** Fits log σ as a line in (1, b, a) by maximum likelihood (Fisher scoring of a gamma model of r²). */
export function fitLogSd(people, residuals) {
  const rows = people.map(person => {
    const {b, a} = coordinates(person);
    return [1, b, a];
  });
  const weights = people.map(person => person.weight ?? 1);
  const start = Math.log(
    weightedMean(
      residuals.map(r => r * r),
      weights,
    ),
  );
  let gamma = [start, 0, 0];
  for (let round = 0; round < 50; round++) {
    const score = rows.map((row, i) => [residuals[i] ** 2 / Math.exp(dot(row, gamma)) - 1]);
    const [step] = leastSquares(rows, score, weights);
    gamma = gamma.map((value, i) => value + step[i]);
  }
  return gamma.map(value => value / 2);
}

export const sdAt = (logSd, person) => {
  const {b, a} = coordinates(person);
  return Math.exp(dot(logSd, [1, b, a]));
};

export function fitWaistHip(people, order = ORDERS.waistHip) {
  const terms = termsUpTo(order);
  const X = people.map(person => features(person, terms));
  const Y = people.map(person => logs(person, 'girthsCm', ['waist', 'hip']));
  const weights = people.map(person => person.weight);
  const [waist, hip] = leastSquares(X, Y, weights);
  const residuals = X.map((row, i) => [Y[i][0] - dot(row, waist), Y[i][1] - dot(row, hip)]);
  const waistLogSd = fitLogSd(
    people,
    residuals.map(r => r[0]),
  );
  const hipLogSd = fitLogSd(
    people,
    residuals.map(r => r[1]),
  );
  const standard = residuals.map((r, i) => [
    r[0] / sdAt(waistLogSd, people[i]),
    r[1] / sdAt(hipLogSd, people[i]),
  ]);
  const C = covarianceOf(standard, weights);
  const correlation = C[0][1] / Math.sqrt(C[0][0] * C[1][1]);
  return {terms, domain: domainOf(people), waist, hip, waistLogSd, hipLogSd, correlation};
}

export function fitChest(people, order = ORDERS.chest) {
  const terms = termsUpTo(order);
  const X = people.map(person => [...features(person, terms), ...logs(person, 'girthsCm', ['waist', 'hip'])]);
  const Y = people.map(person => logs(person, 'girthsCm', ['chest']));
  const [all] = leastSquares(X, Y);
  const logSd = fitLogSd(
    people,
    X.map((row, i) => Y[i][0] - dot(row, all)),
  );
  return {terms, domain: domainOf(people), chest: all.slice(0, -2), onWaistHip: all.slice(-2), logSd};
}

/**
 * How much more the girths of real people scatter about breadth and depth than those of rendered people, averaged over waist
 * and hip. MakeHuman is one parametric family, so a relation that only it shows is less certain than its scatter says.
 */
export function scatterRatio(people, bodies) {
  const scatter = (group, level) => {
    const X = group.map(one => [1, ...logs(one, 'widthsCm', [`${level}Breadth`, `${level}Depth`])]);
    const y = group.map(one => logs(one, 'girthsCm', [level]));
    const [fit] = leastSquares(X, y);
    return weightedSd(X.map((row, i) => y[i][0] - dot(row, fit)));
  };
  const ratios = ['waist', 'hip'].map(level => scatter(people, level) / scatter(bodies, level));
  return weightedMean(ratios);
}

/** Fits five widths on the callipers of real people, and the breadth of the chest given them on rendered people. */
export function fitWidths(people, bodies, order = ORDERS.widths) {
  const terms = termsUpTo(order);
  const measured = WIDTHS.slice(1);
  const X = people.map(person => [...features(person, terms), ...logs(person, 'girthsCm', GIRTHS)]);
  const Y = people.map(person => logs(person, 'widthsCm', measured));
  const coefficients = leastSquares(X, Y);
  const residuals = X.map((row, i) => coefficients.map((c, w) => Y[i][w] - dot(row, c)));
  const inner = covarianceOf(residuals);

  const breadthOn = ['waistBreadth', 'chestDepth'];
  const XB = bodies.map(body => [1, Math.log(body.girthsCm.chest), ...logs(body, 'widthsCm', breadthOn)]);
  const YB = bodies.map(body => logs(body, 'widthsCm', ['chestBreadth']));
  const [beta] = leastSquares(XB, YB);
  const sd = weightedSd(XB.map((row, i) => YB[i][0] - dot(row, beta)));

  // Puts the breadth of the chest, given the other widths, into the same form: a line in terms and girths plus noise.
  const load = measured.map(name => (breadthOn.includes(name) ? beta[2 + breadthOn.indexOf(name)] : 0));
  const breadthRow = coefficients[0].map((_, i) =>
    coefficients.reduce((sum, c, w) => sum + load[w] * c[i], 0),
  );
  breadthRow[0] += beta[0];
  breadthRow[terms.length] += beta[1];
  const cross = inner.map(row => dot(row, load));
  const variance = dot(cross, load) + (scatterRatio(people, bodies) * sd) ** 2;
  return {
    terms,
    domain: domainOf(people),
    mean: [breadthRow, ...coefficients].map(row => row.slice(0, terms.length)),
    onGirths: [breadthRow, ...coefficients].map(row => row.slice(terms.length)),
    covariance: [[variance, ...cross], ...inner.map((row, i) => [cross[i], ...row])],
  };
}
