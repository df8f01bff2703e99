import type {BodyMeasurements, Estimate} from '../../src/core/domain.js';
import {parseSizeChart, recommendSize, type RecommendOptions, type SizeChart} from '../../src/chart/index.js';

/** Parses a chart. A fault in a test's own chart fails the test with its issues. */
export function chartOf(input: unknown): SizeChart {
  const result = parseSizeChart(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error.issues));
  return result.value;
}

/** The sizes of EN 13402-3 for men with a waist 12 cm below the chest. The ranges share their edges. */
export const TOP = {
  brand: 'Acme',
  garment: 'top',
  units: 'cm',
  sizes: [
    {label: 'S', chest: [86, 94], waist: [74, 82], hip: [88, 96]},
    {label: 'M', chest: [94, 102], waist: [82, 90], hip: [96, 104]},
    {label: 'L', chest: [102, 110], waist: [90, 98], hip: [104, 112]},
    {label: 'XL', chest: [110, 118], waist: [98, 106], hip: [112, 120]},
  ],
} as const;

/** Chest, waist and hip in the middle of the size M of `TOP`. */
export const MIDDLE_OF_M = [98, 86, 100] as const;

/** Chest, waist and hip girth in cm. */
export type Three = readonly [number, number, number];

/** Measurements with one correlation between all girths. */
export function bodyOf(
  [chest, waist, hip]: Three,
  sdCm: number | Three = 2,
  correlation = 0.5,
): BodyMeasurements {
  const sds: Three = typeof sdCm === 'number' ? [sdCm, sdCm, sdCm] : sdCm;
  const estimate = (valueCm: number, index: 0 | 1 | 2): Estimate => ({
    valueCm,
    sdCm: sds[index],
    source: 'photo',
  });
  return {
    chest: estimate(chest, 0),
    waist: estimate(waist, 1),
    hip: estimate(hip, 2),
    covarianceCm2: sds.map((a, row) => sds.map((b, column) => a * b * (row === column ? 1 : correlation))),
    notes: [],
  };
}

const TOP_CHART = chartOf(TOP);

/** "M", or "M or L" when a second size is named, or the reason without a size. */
export function answer(girths: Three, sdCm = 1, options: RecommendOptions = {}, chart = TOP_CHART): string {
  const {size, runnerUp, reason} = recommendSize(bodyOf(girths, sdCm), chart, options);
  return size === null ? reason : runnerUp === null ? size : `${size} or ${runnerUp}`;
}

/** The probability of each label. */
export const sharesOf = (sizes: readonly {readonly label: string; readonly probability: number}[]) =>
  Object.fromEntries(sizes.map(({label, probability}) => [label, probability]));

/** The paths of the issues of an unusable chart. Throws when the chart is usable or an issue has no message. */
export function issuePaths(input: unknown): readonly string[] {
  const result = parseSizeChart(input);
  if (result.ok) throw new Error('the chart was accepted');
  const {code, issues} = result.error;
  if (code !== 'chart-invalid') throw new Error(`the chart failed with ${code}`);
  return issues.map(({path, message}) => {
    if (message.trim() === '') throw new Error(`the issue at "${path}" has no message`);
    return path;
  });
}
