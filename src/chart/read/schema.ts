import * as z from 'zod/mini';
import {MEASURE_NAMES, type MeasureName} from '../model/measures.js';
import {
  BASES,
  BETWEEN_RULES,
  DEPARTMENTS,
  GARMENTS,
  SIZE_SYSTEMS,
  STRETCHES,
  WAIST_LEVELS,
} from '../model/size-chart.js';

/** The version of the chart file format that this code reads and writes. */
export const SCHEMA_VERSION = 1;

/** The longest label that is read. The longest one in the charts collected has 19 characters. */
export const MAX_LABEL_LENGTH = 60;
/** The longest text of any other field. */
const MAX_TEXT_LENGTH = 2000;
/** The most rows of one chart. The longest chart collected has 24. */
export const MAX_SIZES = 500;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT_LENGTH));
const label = z.string().check(z.minLength(1), z.maxLength(MAX_LABEL_LENGTH));
const bound = z.nullable(z.number());

/** One nominal point, `[low, high]` or `{min, max}`. A null or missing bound is an open end. */
const range = z.union([
  z.number(),
  z.tuple([bound, bound]),
  z.strictObject({min: z.exactOptional(bound), max: z.exactOptional(bound)}),
]);

const forEachMeasure = <T extends z.ZodMiniType>(
  value: T,
): Record<MeasureName, z.ZodMiniExactOptional<T>> => {
  const entries = MEASURE_NAMES.map(name => [name, z.exactOptional(value)] as const);
  // `Object.fromEntries` widens the keys, which come from MEASURE_NAMES.
  return Object.fromEntries(entries) as Record<MeasureName, z.ZodMiniExactOptional<T>>;
};

const forEachFit = <T extends z.ZodMiniType>(value: T) => ({
  snug: z.exactOptional(value),
  regular: z.exactOptional(value),
  relaxed: z.exactOptional(value),
});

const betweenRule = z.enum(BETWEEN_RULES);

/** One row of a chart file. */
export const sizeSchema = z.strictObject({
  label,
  group: z.exactOptional(label),
  equivalents: z.exactOptional(z.record(z.string(), label)),
  ...forEachMeasure(range),
});

/** A chart file without its rows. */
export const headerSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  schemaVersion: z.exactOptional(z.literal(SCHEMA_VERSION)),
  brand: z.exactOptional(text),
  name: z.exactOptional(text),
  garment: z.exactOptional(z.enum(GARMENTS)),
  department: z.exactOptional(z.enum(DEPARTMENTS)),
  units: z.enum(['cm', 'in']),
  basis: z.exactOptional(z.enum(BASES)),
  waistLevel: z.exactOptional(z.enum(WAIST_LEVELS)),
  sizeSystem: z.exactOptional(z.enum(SIZE_SYSTEMS)),
  sizeGroup: z.exactOptional(label),
  stretch: z.exactOptional(z.enum(STRETCHES)),
  ease: z.exactOptional(
    z.strictObject(forEachMeasure(z.union([z.number(), z.strictObject(forEachFit(z.number()))]))),
  ),
  betweenSizes: z.exactOptional(
    z.union([
      betweenRule,
      z.strictObject({...forEachMeasure(betweenRule)}),
      z.strictObject(forEachFit(betweenRule)),
    ]),
  ),
  weights: z.exactOptional(
    z.strictObject(
      forEachMeasure(
        z.union([z.enum(['primary', 'secondary', 'unused']), z.number().check(z.gte(0), z.lte(10))]),
      ),
    ),
  ),
  provenance: z.exactOptional(
    z.strictObject({
      source: z.exactOptional(text),
      checkedOn: z.exactOptional(z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/))),
      version: z.exactOptional(text),
      notes: z.exactOptional(z.array(text)),
    }),
  ),
});

/** One chart file, as an editor validates it. `parseSizeChart` also reads the spellings of `field-names.ts`. */
export const chartSchema = z.extend(headerSchema, {
  sizes: z.array(sizeSchema).check(z.minLength(1), z.maxLength(MAX_SIZES)),
});

/** A file with several charts of one brand. `garment` and `department` tell them apart. */
export const chartSetSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  brand: z.exactOptional(text),
  charts: z.array(chartSchema).check(z.minLength(1)),
});

export type ChartHeader = z.infer<typeof headerSchema>;
export type ChartRow = z.infer<typeof sizeSchema>;
/** A chart file in its canonical spelling. */
export type ChartFile = z.infer<typeof chartSchema>;
