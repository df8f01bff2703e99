import {leastSquares, weightedMean, weightedSd} from '../anatomy/matrix.mjs';

/** Fits the crotch height (barefoot, crotch to floor) as a straight line in the stature, with the SD about the line. */

/** The stature at which the line's offset is taken, so that the offset is a leg and no extrapolation. */
export const MIDDLE_CM = 170;

/** Whether the stated stature is so far from the measured one that it is a slip of the pen. Such people are in no fit. */
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

/** Weights that make both sexes equally likely, although the survey has more men. */
function sharesOfSexes(people) {
  const count = sex => people.filter(person => person.sex === sex).length;
  return people.map(({sex}) => people.length / count(sex));
}
