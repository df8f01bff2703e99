import {recommendSize} from '../../dist/core.js';
import {doubtfulEnd} from '../../dist/esm/chart/choose/certainty.js';
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
      .flatMap(({person, tape, estimates}, index) => {
        const truth = placeOf(entry, recommendSize(tape, chart));
        // Every second size is sold out: for each person the other half of the one before.
        const inStock = [...places].filter(([, place]) => (place + index) % 2 === 0).map(([label]) => label);
        const fromStock = measurements => {
          const {size, reason} = recommendSize(measurements, chart, {inStock});
          return size ?? reason;
        };
        const stockTruth = fromStock(tape);
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
            reason: answer.reason,
            outside: answer.outside,
            doubted: doubtfulEnd(answer),
            secondOdds: answer.second?.probability ?? 0,
            confidence: answer.confidence,
            mostLikely: Math.max(...answer.sizes.map(({probability}) => probability)),
            stock: {truth: stockTruth, ours: fromStock(measurements)},
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
    inStock: share(rows, ({stock}) => stock.ours === stock.truth),
    toldOutside: share(outside, isToldOutside),
    toldWrongly: share(served, ({isNamed, doubted}) => isNamed && doubted !== null),
    servedButRefused: share(served, ({isNamed}) => !isNamed),
    mostLikelyNamed: share(
      rows.filter(({isNamed}) => isNamed),
      ({confidence, mostLikely}) => confidence >= mostLikely - 1e-6,
    ),
  };
}

/** Whether the shopper reads that the body is, or may be, beyond the end of the chart where it is. */
const isToldOutside = ({truth, doubted}) => doubted === (truth < 0 ? 'below' : 'above');

const sideOf = ({truth}) => (truth < 0 ? 'below' : 'above');

/**
 * What each of the three kinds of answer promises, and how often it holds: the size of `fits`, one of the outcomes that
 * `between-sizes` names, and a body beyond the end that `below-chart` or `above-chart` names.
 */
export function checkReasons(rows) {
  const known = rows.filter(({truth}) => !Number.isNaN(truth));
  const isIn = (row, reasons) => reasons.includes(row.reason);
  const fits = known.filter(row => isIn(row, ['fits']));
  const between = known.filter(row => isIn(row, ['between-sizes']));
  const outside = known.filter(row => isIn(row, ['below-chart', 'above-chart']));
  const mean = (list, valueOf) => list.reduce((sum, row) => sum + valueOf(row), 0) / list.length;
  const isOneOf = row =>
    [row.ours, row.second].includes(row.truth) || (!row.isServed && row.doubted === sideOf(row));
  return {
    fits: {answers: fits.length, stated: mean(fits, row => row.confidence), right: share(fits, isRight)},
    between: {answers: between.length, stated: mean(between, namedOdds), right: share(between, isOneOf)},
    outside: {answers: outside.length, stated: mean(outside, outsideOdds), right: share(outside, isRight)},
    outsideBins: binOutside(known),
  };
}

const isRight = row => row.ours === row.truth;
const outsideOdds = ({outside}) => Math.max(outside.below, outside.above);
/** The odds of all that an answer between sizes names. */
const namedOdds = row =>
  row.confidence + row.secondOdds + (row.doubted === null ? 0 : row.outside[row.doubted]);

/** Compares the odds of the likelier end with the share of people beyond it. */
function binOutside(rows) {
  return Array.from({length: BINS}, (_, bin) => {
    const inBin = rows.filter(row => {
      const odds = outsideOdds(row);
      return odds > 0.01 && Math.min(BINS - 1, Math.floor(BINS * odds)) === bin;
    });
    const end = ({outside}) => (outside.below > outside.above ? 'below' : 'above');
    return {
      from: bin / BINS,
      answers: inBin.length,
      stated: inBin.reduce((sum, row) => sum + outsideOdds(row), 0) / inBin.length,
      right: share(inBin, row => !row.isServed && sideOf(row) === end(row)),
    };
  });
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
