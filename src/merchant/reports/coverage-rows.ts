import type {SizeChart} from '../../chart/model/size-chart.js';
import {cmToInches} from '../../core/units.js';
import type {Coverage} from './coverage.js';
import type {Improvement} from './improve-chart.js';

/** One row of the table and the picture. */
export interface CoverageRow {
  readonly label: string;
  readonly kind: 'size' | 'outside';
  readonly served: number;
  readonly between: number;
  /** The share without a size: below the chart, above it, or in a row that could not be read. */
  readonly none: number;
}

/** The rows of a coverage from small to large, with those outside of the chart at its ends. */
export function coverageRows(coverage: Coverage): readonly CoverageRow[] {
  const {sizes, belowShare, aboveShare, unreadableShare} = coverage;
  const outside = (label: string, none: number): CoverageRow => ({
    label,
    kind: 'outside',
    served: 0,
    between: 0,
    none,
  });
  return [
    outside('smaller than the chart', belowShare),
    ...sizes.map(({label, group, servedShare, betweenShare}): CoverageRow => ({
      label: group === null ? label : `${label} (${group})`,
      kind: 'size',
      served: servedShare,
      between: betweenShare,
      none: 0,
    })),
    outside('larger than the chart', aboveShare),
    ...(unreadableShare > 0 ? [outside('in a row that could not be read', unreadableShare)] : []),
  ];
}

/** The title of a chart: "Acme, tops, women". */
export const chartTitle = ({brand, name, garment, department}: SizeChart): string =>
  [brand, name, name === null ? garment : null, department].filter(Boolean).join(', ') || 'Size chart';

const WHO = {female: 'women', male: 'men'} as const;

/** The population of the shares. */
export function populationName({sexes, people: {population, ages, sold}}: Coverage): string {
  const who = sexes.map(sex => WHO[sex]).join(' and ');
  const aged = ages ? ` of ${ages[0]} to ${ages[1]} years` : '';
  const from =
    population === 'europe'
      ? `adults with the builds of Europe (${who}${aged}; NHANES 2017–2020, weighed by Eurostat)`
      : `US adults (${who}${aged}; NHANES 2017–2020)`;
  return sold ? `${from}, weighed by the pieces sold` : from;
}

/** What would serve more people, one sentence a line. */
export const improvementsText = (
  improvements: readonly Improvement[],
  chart: SizeChart,
): readonly string[] =>
  improvements.length === 0
    ? ['No new size at an end and no column moved as a whole would fit a percentage point more.']
    : improvements.map(improvement => improvementText(improvement, chart));

function improvementText(improvement: Improvement, {writtenIn}: SizeChart): string {
  const length = (cm: number) =>
    `${Number((writtenIn === 'in' ? cmToInches(cm) : cm).toFixed(1))} ${writtenIn}`;
  const gain = percent(improvement.gainShare);
  if (improvement.kind === 'column')
    return `A ${improvement.girth} ${length(Math.abs(improvement.byCm))} ${improvement.byCm > 0 ? 'larger' : 'smaller'} in every size would fit another ${gain} of the people.`;
  const ranges = Object.entries(improvement.rangesCm).map(
    ([girth, {minCm, maxCm}]) =>
      `${girth} ${minCm === maxCm ? '' : `${length(minCm ?? NaN).replace(/ .*/, '')}–`}${length(maxCm ?? NaN)}`,
  );
  return `A size ${improvement.end} ${improvement.nextTo} (${ranges.join(', ')}) would fit another ${gain} of the people.`;
}

/** A share as a merchant reads it. A small share is not displayed as 0. */
export function percent(share: number): string {
  if (share <= 0) return '–';
  return share < 0.005 ? '<1 %' : `${Math.round(share * 100)} %`;
}

/** What a merchant has to know to understand the shares, if anything. */
export function caveat({deciding}: Coverage, {waistLevel}: SizeChart): string | undefined {
  return deciding.includes('waist') && waistLevel !== 'low-rise'
    ? 'The survey measures waists at the hip bone, where most people are wider, so "tight at the waist" is overstated.'
    : undefined;
}
