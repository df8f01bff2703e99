import {leastSquares, weightedMean, weightedSd} from '../anatomy/matrix.mjs';

/** Crotch height (barefoot, crotch to floor) as a straight line in the stature, and what it leaves open. */

/** The line passes near it, so that its offset is a leg and no extrapolation. */
export const MIDDLE_CM = 170;

/** Told stature so far off the measured one that it is a slip of the pen: a shopper would be asked. In no fit. */
export const isSlip = ({toldHeightCm, heightCm}) => Math.abs(toldHeightCm - heightCm) > 12;

export const fitLegs = (people, statureOf) => {
  const weights = sharesOfSexes(people);
  const [line] = leastSquares(
    people.map(person => [1, statureOf(person) - MIDDLE_CM]),
    people.map(person => [person.crotchHeightCm]),
    weights,
  );
  const [atMiddleCm, perCm] = line;
  const legs = {atMiddleCm, perCm};
  return {...legs, sdCm: weightedSd(errorsOf(people, statureOf, legs), weights)};
};

/** Error is estimate minus tape. */
export const errorsOf = (people, statureOf, {atMiddleCm, perCm}) =>
  people.map(person => atMiddleCm + perCm * (statureOf(person) - MIDDLE_CM) - person.crotchHeightCm);

export const summarise = (people, statureOf, legs) => {
  const errors = errorsOf(people, statureOf, legs);
  const weights = sharesOfSexes(people);
  return {
    mae: weightedMean(errors.map(Math.abs), weights),
    bias: weightedMean(errors, weights),
    sd: weightedSd(errors, weights),
    cover90:
      100 *
      weightedMean(
        errors.map(error => Number(Math.abs(error) <= 1.645 * legs.sdCm)),
        weights,
      ),
  };
};

/** Where the sex is not told each is as likely, though the survey has more men. */
function sharesOfSexes(people) {
  const count = sex => people.filter(person => person.sex === sex).length;
  return people.map(({sex}) => people.length / count(sex));
}
