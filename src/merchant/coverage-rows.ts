import type {SizeChart} from '../chart/size-chart.js';
import type {Coverage} from './coverage.js';

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
export const populationName = ({sexes}: Coverage): string =>
  `US adults (${sexes.map(sex => WHO[sex]).join(' and ')}, NHANES 2017–2020)`;

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
