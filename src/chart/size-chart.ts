import type {ChartIssue} from '../core/errors.js';
import type {FitPreference} from '../core/domain.js';
import type {LengthUnit} from '../core/units.js';
import type {MeasureName} from './measures.js';

/** What the chart is for. It sets which measurements decide: see `tailoring.ts`. */
export const GARMENTS = ['top', 'bottom', 'dress', 'outerwear', 'underwear', 'swim', 'one-piece'] as const;
export type Garment = (typeof GARMENTS)[number];

/** Whom the chart is for. `kids` changes which numbers are plausible, and lets the height count. */
export const DEPARTMENTS = ['women', 'men', 'unisex', 'kids'] as const;
export type Department = (typeof DEPARTMENTS)[number];

/**
 * What the numbers were measured on. `garment` is the girth of the garment itself; `garment-flat` is the
 * garment laid flat, half of its girth.
 */
export const BASES = ['body', 'garment', 'garment-flat'] as const;
export type Basis = (typeof BASES)[number];

/** Where the brand puts the tape for the waist. `iso-midpoint` is ISO 8559-1, 5.3.10. */
export const WAIST_LEVELS = ['natural', 'narrowest', 'iso-midpoint', 'low-rise'] as const;
export type WaistLevel = (typeof WAIST_LEVELS)[number];

/** How much the fabric gives. Stretch forgives what is too tight, never what is too loose. */
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

/** What the brand tells a body between two sizes to take. */
export const BETWEEN_RULES = ['nearest', 'larger', 'smaller'] as const;
export type BetweenRule = (typeof BETWEEN_RULES)[number];

/** One rule for all, or one per measurement, or one per wished fit. */
export type BetweenSizes = BetweenRule | {readonly [key in MeasureName | FitPreference]?: BetweenRule};

/** Room in cm that the garment has over the body it is cut for, per wished fit. */
export type EaseCm = {readonly [fit in FitPreference]?: number};

/** A range of one measurement, inclusive below. Null is an open end; equal ends are one nominal point. */
export interface CmRange {
  readonly minCm: number | null;
  readonly maxCm: number | null;
}

/** What a size is for, per measurement that its row has. */
export type SizeRanges = {readonly [measure in MeasureName]?: CmRange};

/** One row. `label` with `group` is its key: labels repeat across groups, and in messy charts within one. */
export interface ChartSize {
  readonly label: string;
  /** Figure group in lower case ("regular", "plus", "long"), null when the chart has none. */
  readonly group: string | null;
  /** The same size in other systems: `{us: '8', eu: '38'}`. Names for people, never used as measurements. */
  readonly equivalents: Readonly<Record<string, string>>;
  /** As printed, in cm, on the chart's `basis`; flat widths are doubled already. */
  readonly ranges: SizeRanges;
}

/** A row without any usable number: nobody gets its neighbours' sizes for it without being told. */
export interface LostSize {
  readonly label: string;
  /** Index in `sizes` of the row that stood before it, -1 when it was the first. */
  readonly afterIndex: number;
}

export interface Provenance {
  readonly source: string | null;
  /** ISO date on which somebody compared the chart with its source. */
  readonly checkedOn: string | null;
  readonly version: string | null;
  readonly notes: readonly string[];
}

/** A size chart as every other part uses it: checked, complete, in cm. Made by `parseSizeChart` alone. */
export interface SizeChart {
  /** Tells a parsed chart from a merchant's file, also after a trip through JSON or a worker. */
  readonly kind: 'parsed-size-chart';
  readonly schemaVersion: 1;
  readonly brand: string | null;
  readonly name: string | null;
  readonly garment: Garment | null;
  readonly department: Department | null;
  /** The unit the brand wrote; the numbers here are cm whatever it is. */
  readonly writtenIn: LengthUnit;
  readonly basis: Basis;
  readonly waistLevel: WaistLevel | null;
  readonly sizeSystem: SizeSystem | null;
  readonly sizeGroup: string | null;
  readonly stretch: Stretch;
  readonly easeCm: {readonly [measure in MeasureName]?: EaseCm};
  readonly betweenSizes: BetweenSizes;
  /** 0 is unused, 1 primary. Empty when the garment's usual weights apply. */
  readonly weights: {readonly [measure in MeasureName]?: number};
  readonly provenance: Provenance;
  readonly sizes: readonly ChartSize[];
  readonly lost: readonly LostSize[];
  /** What was repaired or left out. The chart is usable; its owner should look. */
  readonly warnings: readonly ChartIssue[];
}

/**
 * Whether this is a chart that `parseSizeChart` has made, perhaps cloned or sent through JSON since. Checks the
 * marker and what reading the rows relies on.
 */
export function isParsedChart(value: unknown): value is SizeChart {
  if (typeof value !== 'object' || value === null) return false;
  if (parsed.has(value)) return true;
  const isParsed = looksParsed(value);
  if (isParsed) parsed.add(value);
  return isParsed;
}

/** Charts that passed the check once: it would cost a tenth of every recommendation. */
const parsed = new WeakSet();

function looksParsed(value: object): boolean {
  try {
    // Only the listed fields are read, each with its own check.
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
