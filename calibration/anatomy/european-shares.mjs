/**
 * Body mass index of adults in Europe, in per cent of each sex and age: under 18.5, under 25, under 30, over. As told in
 * the European Health Interview Survey of 2020 in Spain (INE, "Encuesta Europea de Salud en España 2020", open data). Its
 * totals (2, 44, 38, 16 %) are those of the European Union in the survey before (Eurostat hlth_ehis_bm1e, 2019: 3, 45, 36,
 * 17 %), which publishes no such table by sex and age.
 */
const SHARES = {
  male: [
    [18, [3.26, 68.85, 23.32, 4.57]],
    [25, [1.22, 53.8, 35.51, 9.47]],
    [35, [0.38, 39.12, 44.7, 15.8]],
    [45, [0.16, 31.65, 49.3, 18.89]],
    [55, [0.62, 26.16, 49.99, 23.22]],
    [65, [0.49, 25.14, 51.93, 22.44]],
    [75, [0.7, 26.38, 55.46, 17.46]],
  ],
  female: [
    [18, [8.87, 69.52, 16.96, 4.65]],
    [25, [6.4, 63.44, 19.9, 10.25]],
    [35, [3.34, 57.79, 25.73, 13.14]],
    [45, [1.58, 52.42, 30.74, 15.26]],
    [55, [2.43, 42.21, 36.76, 18.6]],
    [65, [0.98, 35.82, 41.34, 21.86]],
    [75, [1.59, 33.5, 41.44, 23.47]],
  ],
};
/**
 * Of a hundred people of an age in the European Union, those who bought online within a year (Eurostat isoc_ec_ibuy, 2019;
 * news of 20 April 2020). Nothing is published for people over 74.
 */
const ONLINE = [
  [16, 73],
  [25, 79],
  [35, 71],
  [45, 61],
  [55, 45],
  [65, 28],
];
const CLASSES = [18.5, 25, 30];

const classOf = ({weightKg, heightCm}) =>
  CLASSES.filter(limit => weightKg / (heightCm / 100) ** 2 >= limit).length;
const bandOf = ({sex, ageYears}) => SHARES[sex].findLastIndex(([from]) => ageYears >= from);

/** Sum of the survey weights by a name of the person's. */
function weightBy(people, nameOf) {
  const sums = {};
  for (const person of people) sums[nameOf(person)] = (sums[nameOf(person)] ?? 0) + person.weight;
  return person => sums[nameOf(person)];
}

/**
 * The same people with weights under which each sex and age has Europe's shares of the four classes of body mass index, and
 * each age counts as often as it buys online (post-stratification).
 */
export function asInEurope(people) {
  const bandWeight = weightBy(people, person => `${person.sex} ${bandOf(person)}`);
  const cellWeight = weightBy(people, person => `${person.sex} ${bandOf(person)} ${classOf(person)}`);
  return people.map(person => {
    const [, shares] = SHARES[person.sex][bandOf(person)];
    const wanted = (shares[classOf(person)] / 100) * bandWeight(person);
    const [, buyers] = ONLINE.findLast(([from]) => person.ageYears >= from);
    return {...person, weight: (person.weight * (buyers / 100) * wanted) / cellWeight(person)};
  });
}
