import {at} from '../../core/at.js';
import {cmToInches} from '../../core/units.js';
import {compileChart} from '../choose/compile-chart.js';
import {MEASURES} from '../model/measures.js';
import type {ChartSize, SizeChart} from '../model/size-chart.js';
import type {Finding} from './finding.js';
import {listSome, middleCm, written} from './lint-view.js';

/** Finds labels that mislead, and sizes that the girths do not tell apart. */
export function lintLabels(chart: SizeChart): readonly Finding[] {
  return [
    ...lintInches(chart),
    ...lintLetters(chart),
    ...lintEquivalents(chart),
    ...lintTwins(chart),
    ...lintGroups(chart),
  ];
}

/** A quarter of an inch, with what its conversion to centimetres and back loses. */
const ROUNDING_IN = 0.2501;

/** Finds labels such as "32" whose waist is not 32 in. Shoppers take them for inches. */
function lintInches(chart: SizeChart): readonly Finding[] {
  if (chart.writtenIn !== 'in' || (chart.garment !== 'bottom' && chart.garment !== null)) return [];
  const off = chart.sizes.flatMap(({label, ranges}, index) => {
    const inches = /^\d{2}(?!\d)/.exec(label)?.[0];
    const waist = ranges.waist;
    if (inches === undefined || !waist || Number(inches) < 24) return [];
    const [lo, hi] = [cmToInches(waist.minCm ?? 0), cmToInches(waist.maxCm ?? Infinity)];
    const isInside = Number(inches) >= lo - ROUNDING_IN && Number(inches) <= hi + ROUNDING_IN;
    return isInside ? [] : [{index, text: `${label} is a waist of ${written(chart, middleCm(waist))} in`}];
  });
  const [first] = off;
  if (!first) return [];
  return [
    {
      code: 'label-is-not-inches',
      severity: 'info',
      path: `sizes.${first.index}.label`,
      message: `The labels look like waists in inches but are not: ${listSome(
        off.map(({text}) => text),
        3,
      )}. Labels are never read as measurements.`,
    },
  ];
}

/** Finds letters that stand for several numbers, as rows with one label or as a list of equivalents. */
function lintLetters(chart: SizeChart): readonly Finding[] {
  const repeated = compileChart(chart, 'regular').sizes.filter(({rows}) => rows.length > 1);
  const listed = chart.sizes.filter(({equivalents}) => equivalents['numeric']?.includes('/'));
  const labels = [...new Set([...repeated, ...listed].map(({label}) => label))];
  if (labels.length === 0) return [];
  return [
    {
      code: 'letter-over-numbers',
      severity: 'info',
      path: 'sizes',
      message: `One label stands for several numbers: ${listSome(labels)}. Its rows are read as one size.`,
    },
  ];
}

/** Finds equivalents such as EU 38 that several sizes share, so that they do not name one size. */
function lintEquivalents(chart: SizeChart): readonly Finding[] {
  const owners = new Map<string, Set<string>>();
  for (const {label, equivalents} of chart.sizes)
    for (const [system, text] of Object.entries(equivalents))
      for (const part of text.split(/\s*[-–/,]\s*/)) {
        const key = `${system.toUpperCase()} ${part}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(label));
      }
  const shared = [...owners].filter(([key, labels]) => labels.size > 1 && !key.startsWith('AGE '));
  if (shared.length === 0) return [];
  return [
    {
      code: 'shared-equivalent',
      severity: 'info',
      path: 'sizes',
      message: `Several sizes share an equivalent: ${listSome(
        shared.map(([key, labels]) => `${key} is ${[...labels].join(' and ')}`),
        4,
      )}.`,
    },
  ];
}

/** Finds sizes with equal girths. Only an inside leg or a height can tell them apart. */
function lintTwins(chart: SizeChart): readonly Finding[] {
  const byGirths = new Map<string, {size: ChartSize; index: number}[]>();
  const {groups} = compileChart(chart, 'regular');
  for (const {measures, weights, contenders} of groups)
    for (const {index, printed} of contenders) {
      const size = chart.sizes[index];
      if (!size) continue;
      const deciding = measures.map((measure, column) =>
        MEASURES[measure].kind === 'girth' && at(weights, column) > 0
          ? `${measure} ${printed[column]?.loCm} ${printed[column]?.hiCm}`
          : '',
      );
      const key = deciding.join(' ');
      byGirths.set(key, [...(byGirths.get(key) ?? []), {size, index}]);
    }
  const findings: Finding[] = [];
  for (const twins of byGirths.values()) {
    const labels = [...new Set(twins.map(({size}) => size.label))];
    const [first] = twins;
    if (labels.length < 2 || !first) continue;
    const lengths = new Set(
      twins.map(({size}) => JSON.stringify([size.ranges.insideLeg, size.ranges.height])),
    );
    const isTold = lengths.size > 1;
    findings.push({
      code: 'same-girths',
      severity: isTold ? 'info' : 'warning',
      path: `sizes.${first.index}`,
      message: isTold
        ? `${listSome(labels)} have the same girths. Only the shopper's inside leg or height tells them apart.`
        : `${listSome(labels)} have the same measurements, so nothing tells them apart.`,
    });
  }
  return findings;
}

/** Finds figure groups for the same bodies, such as regular 2XL and plus 1X. The shopper has to choose the group. */
function lintGroups(chart: SizeChart): readonly Finding[] {
  const {groups} = compileChart(chart, 'regular');
  const spans = groups.map(({name, measures, contenders}) => {
    const column = measures.findIndex(measure => MEASURES[measure].kind === 'girth');
    const bands = contenders.flatMap(({kind, printed}) => (kind === 'size' ? (printed[column] ?? []) : []));
    return {name, lo: Math.min(...bands.map(({loCm}) => loCm)), hi: Math.max(...bands.map(({hiCm}) => hiCm))};
  });
  const pairs = spans.flatMap((a, place) =>
    spans
      .slice(place + 1)
      .flatMap(b =>
        a.lo < b.hi && b.lo < a.hi ? [`${a.name ?? 'ungrouped'} and ${b.name ?? 'ungrouped'}`] : [],
      ),
  );
  if (pairs.length === 0) return [];
  return [
    {
      code: 'group-overlap',
      severity: 'info',
      path: 'sizes',
      message: `Figure groups fit the same girths: ${listSome(pairs)}. They are kept apart, and the usual group is recommended first.`,
    },
  ];
}
