import type {ChartIssue} from '../../core/errors.js';
import type {FitPreference} from '../../core/domain.js';
import type {Department, Garment} from '../../core/garment.js';
import type {LengthUnit} from '../../core/units.js';
import type {MeasureName} from './measures.js';

export {DEPARTMENTS, GARMENTS, type Department, type Garment} from '../../core/garment.js';

/**
 * What the numbers are measured on. `garment` is the girth of the garment, `garment-flat` the width of the garment
 * laid flat, which is half of its girth.
 */
export const BASES = ['body', 'garment', 'garment-flat'] as const;
export type Basis = (typeof BASES)[number];

/** Where the brand measures the waist. `iso-midpoint` is ISO 8559-1, 5.3.10. */
export const WAIST_LEVELS = ['natural', 'narrowest', 'iso-midpoint', 'low-rise'] as const;
export type WaistLevel = (typeof WAIST_LEVELS)[number];

/** How much the fabric stretches. Stretch makes a tight size acceptable, never a loose one. */
export const STRETCHES = ['none', 'some', 'high'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** schema.org `WearableSizeSystemEnumeration`, without its prefix. */
export const SIZE_SYSTEMS = [
  'AU',
  'BR',
  'CN',
  'Continental',
  'DE',
  'EN13402',
  'Europe',
  'FR',
  'GS1',
  'IT',
  'JP',
  'MX',
  'UK',
  'US',
] as const;
export type SizeSystem = (typeof SIZE_SYSTEMS)[number];

/** The size that the brand recommends to a body between two sizes. */
export const BETWEEN_RULES = ['nearest', 'larger', 'smaller'] as const;
export type BetweenRule = (typeof BETWEEN_RULES)[number];

/** One rule for all, or one for each measurement or each wished fit. */
export type BetweenSizes = BetweenRule | {readonly [key in MeasureName | FitPreference]?: BetweenRule};

/** How much larger than the body the garment is meant to be, in cm, for each wished fit. */
export type EaseCm = {readonly [fit in FitPreference]?: number};

/** A range of one measurement, which includes its low end. Null is an open end. Equal ends are a nominal point. */
export interface CmRange {
  readonly minCm: number | null;
  readonly maxCm: number | null;
}

/** The range of each measurement that a row has. */
export type SizeRanges = {readonly [measure in MeasureName]?: CmRange};

/**
 * One row. Its key is `label` with `group`, because several groups may share labels. A messy chart may repeat a
 * label within a group.
 */
export interface ChartSize {
  readonly label: string;
  /** The figure group in lower case ("regular", "plus", "long"). Null when the chart has none. */
  readonly group: string | null;
  /** The labels of the size in other systems: `{us: '8', eu: '38'}`. They are never used as measurements. */
  readonly equivalents: Readonly<Record<string, string>>;
  /** As printed, in cm, on the chart's `basis`. Flat widths are doubled already. */
  readonly ranges: SizeRanges;
}

/** A row without any usable number. It is kept so that nobody gets a neighbouring size for it without being told. */
export interface LostSize {
  readonly label: string;
  /** Index in `sizes` of the row before it, -1 when it is the first. */
  readonly afterIndex: number;
}

export interface Provenance {
  readonly source: string | null;
  /** The day on which somebody compared the chart with its source, as an ISO date. */
  readonly checkedOn: string | null;
  readonly version: string | null;
  readonly notes: readonly string[];
}

/** A size chart as all other code uses it: checked, complete and in cm. Only `parseSizeChart` makes one. */
export interface SizeChart {
  /** Tells a parsed chart from a merchant's file, even after a trip through JSON or a worker. */
  readonly kind: 'parsed-size-chart';
  readonly schemaVersion: 1;
  readonly brand: string | null;
  readonly name: string | null;
  readonly garment: Garment | null;
  readonly department: Department | null;
  /** The unit of the brand's file. The numbers here are in cm. */
  readonly writtenIn: LengthUnit;
  readonly basis: Basis;
  readonly waistLevel: WaistLevel | null;
  readonly sizeSystem: SizeSystem | null;
  readonly sizeGroup: string | null;
  readonly stretch: Stretch;
  readonly easeCm: {readonly [measure in MeasureName]?: EaseCm};
  readonly betweenSizes: BetweenSizes;
  /** 0 is unused and 1 primary. Empty when the usual weights of the garment apply. */
  readonly weights: {readonly [measure in MeasureName]?: number};
  readonly provenance: Provenance;
  readonly sizes: readonly ChartSize[];
  readonly lost: readonly LostSize[];
  /** What was repaired or left out. The chart is usable, but its owner should look at these. */
  readonly warnings: readonly ChartIssue[];
}

/**
 * Whether a value is a chart that `parseSizeChart` has made, even if it was cloned or sent through JSON since.
 * Checks the marker and what later code relies on.
 */
export function isParsedChart(value: unknown): value is SizeChart {
  if (typeof value !== 'object' || value === null) return false;
  if (parsed.has(value)) return true;
  const isParsed = looksParsed(value);
  if (isParsed) parsed.add(value);
  return isParsed;
}

/** Charts that have passed the check. Checking each time would cost a tenth of every recommendation. */
const parsed = new WeakSet();

function looksParsed(value: object): boolean {
  try {
    // Only the listed fields are read, and each is checked.
    const {kind, sizes, lost, weights, easeCm} = value as Partial<Record<keyof SizeChart, unknown>>;
    return (
      kind === 'parsed-size-chart' &&
      isObject(weights) &&
      isObject(easeCm) &&
      Array.isArray(lost) &&
      Array.isArray(sizes) &&
      sizes.every(
        (size: unknown) => isObject(size) && isObject(size['ranges']) && typeof size['label'] === 'string',
      )
    );
  } catch {
    return false;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
