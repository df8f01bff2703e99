import {mean, sd} from '../../calibration/statistics.mjs';

/** Two-sided normal quantiles of the bands that are checked. */
export const BANDS = {50: 0.6745, 80: 1.2816, 90: 1.6449, 95: 1.96};

/** Errors of one girth over measured rows. `maeError` is the standard error of the MAE. */
export function summarise(rows, girth) {
  const seen = rows.filter(row => row.girths).map(row => row.girths[girth]);
  const errors = seen.map(({truth, value}) => value - truth);
  return {
    n: seen.length,
    mae: mean(errors.map(Math.abs)),
    maeError: sd(errors.map(Math.abs)) / Math.sqrt(seen.length),
    bias: mean(errors),
    sd: sd(errors),
    bandCm: mean(seen.map(({sd}) => BANDS[90] * sd)),
    cover: Object.fromEntries(
      Object.entries(BANDS).map(([percent, k]) => [
        percent,
        100 * mean(seen.map(({sd}, i) => Number(Math.abs(errors[i]) < k * sd))),
      ]),
    ),
  };
}

const thirds = (rows, label, key) => {
  const sorted = [...rows].sort((a, b) => key(a) - key(b));
  const cut = i => Math.round((i * sorted.length) / 3);
  return [0, 1, 2].map(i => {
    const part = sorted.slice(cut(i), cut(i + 1));
    return [`${label} ${key(part[0]).toFixed(0)}–${key(part.at(-1)).toFixed(0)}`, part];
  });
};

const HAIR = {long: /^(long|braid)/, ponytail: /^pony/, bob: /^bob/, 'short or none': /^(short|null)/};

/** Groups of rendered people. All groups except those of other clothes hold close-fitting clothes only. */
export function groupsOf(rows) {
  const truth = row => row.person.truth;
  const tight = rows.filter(row => truth(row).clothing === 'tight');
  const by = (label, test) => [label, tight.filter(test)];
  return [
    ['all, close-fitting clothes', tight],
    ['test bodies alone', tight.filter(row => row.person.isTest)],
    by('women', row => truth(row).sex === 'female'),
    by('men', row => truth(row).sex === 'male'),
    ...thirds(tight, 'BMI', row => truth(row).bmi),
    ...thirds(tight, 'age', row => truth(row).ageYears),
    by('lighter skin', row => truth(row).skin.includes('lightskinned')),
    by('darker skin', row => truth(row).skin.includes('darkskinned')),
    ...Object.entries(HAIR).map(([label, test]) =>
      by(`hair: ${label}`, row => test.test(String(truth(row).hair))),
    ),
    by('no note on the pictures', row => row.notes?.length === 0),
    by('with a note', row => row.notes?.length > 0),
    ['regular clothes (jeans, T-shirt)', rows.filter(row => truth(row).clothing === 'regular')],
    ['loose clothes', rows.filter(row => truth(row).clothing === 'loose')],
  ].filter(([, part]) => part.length > 0);
}
