import {existsSync} from 'node:fs';
import {leastSquares} from '../anatomy/matrix.mjs';
import {
  bodyOf,
  cacheDir,
  corpusDir,
  corpusIds,
  isCached,
  readPerceived,
  readTruth,
} from '../perceived-cache.mjs';

/**
 * Compares the error of the crotch height with and without what the models see in the front picture of a rendered person, by
 * five folds over the bodies. Gives null when the models have not seen the pictures yet.
 */

const FOLDS = 5;
/** BlazePose's landmarks, left and right. */
const PAIRS = {shoulder: [11, 12], hip: [23, 24], knee: [25, 26], ankle: [27, 28], heel: [29, 30]};

export function comparePose() {
  if (!existsSync(corpusDir) || !existsSync(cacheDir)) return null;
  const ids = corpusIds().filter(id => isCached(id, 'front'));
  if (ids.length === 0) return null;
  const people = ids.flatMap(id => {
    const truth = readTruth(id);
    const seen = readFront(readPerceived(id, 'front'));
    return seen === null ? [] : [{id, ...truth, ...seen, isTight: truth.clothing === 'tight'}];
  });
  const statureOnly = ({heightCm, sex}) => [1, heightCm - 170, Number(sex === 'female')];
  const withHips = person => [...statureOnly(person), person.heightCm * (person.hipShare - 0.5)];
  const withGap = person => [...withHips(person), person.heightCm * (person.gapShare - 0.45)];
  return {
    people: people.length,
    tight: people.filter(({isTight}) => isTight).length,
    rows: [
      ['stature and sex', statureOnly],
      ['+ hip landmarks above the heels', withHips],
      ['+ where the outline parts', withGap],
    ].map(([name, features]) => {
      const errors = crossValidate(people, features);
      const maeOf = wanted => mean(errors.filter((_, i) => wanted(people[i])).map(Math.abs));
      return {name, tight: maeOf(({isTight}) => isTight), loose: maeOf(({isTight}) => !isTight)};
    }),
  };
}

function crossValidate(people, features) {
  const errors = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = ({id}) => bodyOf(id) % FOLDS === fold;
    const fitted = people.filter(person => !isOut(person));
    const [line] = leastSquares(
      fitted.map(features),
      fitted.map(({inseamCm}) => [inseamCm]),
    );
    people.forEach((person, i) => {
      if (!isOut(person)) return;
      errors[i] = features(person).reduce((sum, x, k) => sum + x * line[k], 0) - person.inseamCm;
    });
  }
  return errors;
}

/** The heights of the hip landmarks and of the point where the legs part, as shares of the outline's height. */
function readFront({keypoints, mirroredKeypoints, mask}) {
  const rowOf = pair =>
    mean([...pair, ...pair].map((i, n) => (n < 2 ? keypoints : mirroredKeypoints)[i].yPx));
  const {widthPx, heightPx, alpha} = mask;
  const isPerson = (x, y) => alpha[y * widthPx + x] > 127;
  const rows = [...Array(heightPx).keys()].filter(y => countIn(widthPx, x => isPerson(x, y)) > 3);
  if (rows.length === 0) return null;
  const [top, floor] = [rows[0], rows.at(-1)];
  const middleX = Math.round(mean(PAIRS.hip.map(i => keypoints[i].xPx)));
  const reach = Math.round(0.06 * (floor - top));
  const isParted = y => countIn(2 * reach, x => !isPerson(middleX - reach + x, y)) > 1;
  let gap = Math.round(rowOf(PAIRS.knee));
  while (gap > rowOf(PAIRS.hip) && isParted(gap)) gap--;
  const share = y => (floor - y) / (floor - top);
  return {hipShare: share(rowOf(PAIRS.hip)), gapShare: share(gap)};
}

const countIn = (count, test) => [...Array(count).keys()].filter(test).length;
const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;
