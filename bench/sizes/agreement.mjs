import {recommendSize} from '../../dist/core.js';
import {heightWeightTable, lookup, nearestCentre} from './baselines.mjs';
import {placeOf} from './charts.mjs';
import {SOURCES} from './people.mjs';

/**
 * One row per held-out person, chart and source: the place by tape (`truth`), the place that the finder names, with its
 * confidence and second size, and the places of the baselines.
 */
export function compareSizes({held, fitted}, charts) {
  return charts.flatMap(entry => {
    const {chart, sexes, places} = entry;
    const isFor = ({sex}) => sexes.includes(sex);
    const byTape = person => placeOf(entry, recommendSize(tapeOf(person), chart));
    const fromTable = heightWeightTable(fitted.filter(isFor), byTape);
    return held
      .filter(({person}) => isFor(person))
      .flatMap(({person, tape, estimates}) => {
        const truth = placeOf(entry, recommendSize(tape, chart));
        return SOURCES.map(source => {
          const measurements = estimates[source];
          const answer = recommendSize(measurements, chart);
          return {
            chart: entry.file,
            garment: chart.garment,
            sex: person.sex,
            source,
            truth,
            isServed: truth >= 0 && truth < places.size,
            ours: placeOf(entry, answer),
            second: answer.runnerUp === null ? NaN : places.get(answer.runnerUp),
            isNamed: answer.size !== null,
            confidence: answer.confidence,
            mostLikely: Math.max(...answer.sizes.map(({probability}) => probability)),
            centre: nearestCentre(entry, measurements),
            lookup: lookup(entry, measurements),
            table: fromTable(person),
          };
        });
      });
  });
}

const tapeOf = ({girthsCm}) => ({
  ...Object.fromEntries(
    Object.entries(girthsCm).map(([girth, valueCm]) => [girth, {valueCm, sdCm: 0.1, source: 'tape'}]),
  ),
  covarianceCm2: [
    [0.01, 0, 0],
    [0, 0.01, 0],
    [0, 0, 0.01],
  ],
  notes: [],
});

const share = (rows, holds) => (rows.length === 0 ? NaN : rows.filter(holds).length / rows.length);

/** Shares of agreement among the people whom the chart serves, and the mistakes at its edges. */
export function summariseAgreement(rows) {
  const served = rows.filter(({isServed}) => isServed);
  const outside = rows.filter(({isServed, truth}) => !isServed && !Number.isNaN(truth));
  const same = key => share(served, row => row[key] === row.truth);
  return {
    answers: served.length,
    ours: same('ours'),
    oneOfTwo: share(served, row => row.ours === row.truth || row.second === row.truth),
    withinOne: share(served, row => Math.abs(row.ours - row.truth) <= 1),
    nearestCentre: same('centre'),
    lookup: same('lookup'),
    heightWeightTable: same('table'),
    outside: outside.length,
    saidOutside: share(outside, ({isNamed}) => !isNamed),
    servedButRefused: share(served, ({isNamed}) => !isNamed),
    mostLikelyNamed: share(
      rows.filter(({isNamed}) => isNamed),
      ({confidence, mostLikely}) => confidence >= mostLikely - 1e-6,
    ),
  };
}

const BINS = 10;
const SURE = 0.8;

/** Compares `confidence` with the share of right sizes in ten bins, and gives the expected calibration error. */
export function calibrate(rows) {
  const named = rows.filter(({isNamed}) => isNamed);
  const bins = Array.from({length: BINS}, (_, bin) => {
    const inBin = named.filter(({confidence}) => Math.min(BINS - 1, Math.floor(BINS * confidence)) === bin);
    return {
      from: bin / BINS,
      answers: inBin.length,
      stated: inBin.reduce((sum, {confidence}) => sum + confidence, 0) / inBin.length,
      right: share(inBin, row => row.ours === row.truth),
    };
  });
  const filled = bins.filter(({answers}) => answers > 0);
  const sure = named.filter(({confidence}) => confidence >= SURE);
  return {
    bins,
    answers: named.length,
    expectedError: filled.reduce(
      (sum, {answers, stated, right}) => sum + (answers / named.length) * Math.abs(stated - right),
      0,
    ),
    sureAnswers: sure.length,
    sureAndFarOff: sure.filter(({ours, truth}) => Math.abs(ours - truth) > 1).length,
  };
}
