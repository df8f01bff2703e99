import {compileChart} from '../choose/compile-chart.js';
import {columnsOf, type LintColumn, listSome, middleCm, written} from './lint-view.js';
import type {Finding} from './finding.js';
import type {MeasureName} from '../model/measures.js';
import {lintPlaces} from './lint-places.js';
import {NOTE_OF_IMPORT} from '../read/import-note.js';
import type {SizeChart} from '../model/size-chart.js';
import {staturesOfAges} from '../read/statures-of-ages.js';
import {garmentEaseOf} from '../model/suit-ease.js';
import {easeCm, weightsOf} from '../model/tailoring.js';

/** Finds numbers that are possible but probably do not mean what the chart says. */
export function lintMeaning(chart: SizeChart): readonly Finding[] {
  const columns = columnsOf(chart);
  return [
    ...lintHeader(chart, columns),
    ...lintMissing(chart, columns),
    ...lintBasis(chart, columns),
    ...lintStart(chart),
    ...lintPlaces(chart),
    ...lintImport(chart),
  ];
}

/** What an import has left out of the table that the chart was made from, which nothing else tells any more. */
function lintImport({provenance}: SizeChart): readonly Finding[] {
  return provenance.notes.flatMap((note, index): readonly Finding[] => {
    const severity = note.startsWith(NOTE_OF_IMPORT.info)
      ? 'info'
      : note.startsWith(NOTE_OF_IMPORT.warning)
        ? 'warning'
        : undefined;
    return severity
      ? [{code: 'import-note', severity, path: `provenance.notes.${index}`, message: note}]
      : [];
  });
}

function lintHeader(chart: SizeChart, columns: readonly LintColumn[]): readonly Finding[] {
  const findings: Finding[] = [];
  if (chart.garment === null)
    findings.push({
      code: 'garment-unknown',
      severity: 'warning',
      path: 'garment',
      message:
        'The chart does not name its garment, so chest, waist and hip count equally. Brands often have different charts for different garments: write "garment".',
    });
  const usesWaist = (weightsOf(chart).waist ?? 0) >= 1 && columns.some(({measure}) => measure === 'waist');
  if (usesWaist && chart.waistLevel === null && chart.basis === 'body')
    findings.push({
      code: 'waist-level-unknown',
      severity: 'info',
      path: 'waistLevel',
      message:
        'The chart does not say where the waist is measured: natural, narrowest, iso-midpoint or low-rise. The levels differ by centimetres.',
    });
  if (staturesOfAges(chart))
    findings.push({
      code: 'statures-of-ages',
      severity: 'info',
      path: 'sizes',
      message:
        'The chart has ages and no statures. Where no girth is known, sizes follow from the median stature of each age. Statures of your own are better: write "height".',
    });
  if (chart.provenance.source === null)
    findings.push({
      code: 'no-source',
      severity: 'info',
      path: 'provenance.source',
      message:
        'The chart does not say where its numbers come from. Write "provenance": {"source": …, "checkedOn": …}.',
    });
  return findings;
}

/** Finds missing cells that other sizes of the group have, and missing columns that decide for the garment. */
function lintMissing(chart: SizeChart, columns: readonly LintColumn[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const {measure, group, cells, rowCount} of columns) {
    if (cells.length === rowCount) continue;
    const without = chart.sizes.flatMap(({label, ranges, group: own}) =>
      own === group && !ranges[measure] ? [label] : [],
    );
    const index = chart.sizes.findIndex(size => size.group === group && !size.ranges[measure]);
    findings.push({
      code: 'missing-measure',
      severity: 'warning',
      path: `sizes.${index}.${measure}`,
      message: `No ${measure} for ${listSome(without)}, although other sizes have one. It is assumed to lie between those of the neighbouring sizes.`,
    });
  }
  const weights = weightsOf(chart);
  const girths: readonly MeasureName[] = ['chest', 'waist', 'hip'];
  for (const measure of girths) {
    const weight = weights[measure] ?? 0;
    if (chart.garment === null || weight < 0.3 || columns.some(column => column.measure === measure))
      continue;
    findings.push({
      code: 'missing-measure',
      severity: weight >= 1 && !isAlternative(chart, measure) ? 'warning' : 'info',
      path: 'sizes',
      message: `The chart has no ${measure}, which counts for this garment (${chart.garment}). The other measurements decide alone.`,
    });
  }
  return findings;
}

/** Underwear and swimwear come as tops, bottoms or both, and trousers may go by the waist alone. */
const isAlternative = (chart: SizeChart, measure: MeasureName): boolean =>
  chart.garment === 'underwear' ||
  chart.garment === 'swim' ||
  (chart.garment === 'bottom' && measure === 'hip');

/**
 * A smallest size with a greater ratio of waist to chest is cut straight. In the smallest quarter of ANSUR II the
 * ratio is 0.86 in men and 0.90 in women, even at the navel. Charts of bodies that were collected have at most
 * 0.90.
 */
const STRAIGHT_RATIO = 0.94;
/** No adult has a smaller chest girth, so the garment was measured flat. */
const FLAT_CHEST_CM = 68;

/** No chart for adults ends at a smaller chest: the smallest women's sizes that were collected begin at 74 cm. */
const LARGEST_CHEST_FROM_CM = 80;

function lintBasis(chart: SizeChart, columns: readonly LintColumn[]): readonly Finding[] {
  const has = (measure: MeasureName) => columns.some(column => column.measure === measure);
  const findings: Finding[] = [];
  const onGarment: readonly MeasureName[] = ['shoulder', 'length'];
  const garmentOnly = onGarment.filter(has);
  const ratio = smallestRatio(chart);
  if (chart.basis === 'body' && garmentOnly.length > 0)
    findings.push({
      code: 'garment-as-body',
      severity: 'warning',
      path: 'basis',
      message: `${garmentOnly.join(' and ')} are measured on garments. If the other numbers are too, write "basis": "garment".`,
    });
  else if (
    chart.basis === 'body' &&
    chart.department !== 'kids' &&
    ratio !== undefined &&
    ratio > STRAIGHT_RATIO
  )
    findings.push({
      code: 'garment-as-body',
      severity: 'warning',
      path: 'basis',
      message: `In the smallest sizes the waist is ${Math.round(ratio * 100)} % of the chest, which is rare in bodies and common in shirts. If these are garments, write "basis": "garment".`,
    });
  const easeOfLabels = chart.basis === 'body' ? garmentEaseOf(chart) : undefined;
  if (easeOfLabels !== undefined)
    findings.push({
      code: 'garment-as-body',
      severity: 'warning',
      path: 'basis',
      message: `The chests are ${Math.round(easeOfLabels)} cm more than those that labels such as "${chart.sizes[0]?.label ?? ''}" state. If these are garments, write "basis": "garment".`,
    });
  const chests = chart.sizes.flatMap(({ranges}) => (ranges.chest ? [middleCm(ranges.chest)] : []));
  const isForAdults = chart.department !== 'kids';
  if (chart.basis === 'garment' && isForAdults && Math.min(...chests) < FLAT_CHEST_CM)
    findings.push({
      code: 'flat-as-girth',
      severity: 'error',
      path: 'basis',
      message: `No adult has a chest of ${written(chart, Math.min(...chests))} ${chart.writtenIn}. If the garment was laid flat, write "basis": "garment-flat".`,
    });
  if (
    chart.basis === 'body' &&
    isForAdults &&
    chests.length > 0 &&
    Math.max(...chests) < LARGEST_CHEST_FROM_CM
  )
    findings.push({
      code: 'flat-as-girth',
      severity: 'error',
      path: 'basis',
      message: `The largest size is for a chest of ${written(chart, Math.max(...chests))} ${chart.writtenIn}, which is half of what goes round an adult. If the garment was laid flat, write "basis": "garment-flat"; if the chart is for children, write "department": "kids".`,
    });
  if (chart.basis !== 'body') findings.push(...lintEase(chart, columns));
  return findings;
}

/** The mean ratio of waist to chest of the two smallest sizes. */
function smallestRatio(chart: SizeChart): number | undefined {
  const pairs = chart.sizes
    .flatMap(({ranges}) =>
      ranges.chest && ranges.waist ? [{chest: middleCm(ranges.chest), waist: middleCm(ranges.waist)}] : [],
    )
    .sort((a, b) => a.chest - b.chest)
    .slice(0, 2);
  return pairs.length === 2 ? pairs.reduce((sum, {chest, waist}) => sum + waist / chest / 2, 0) : undefined;
}

function lintEase(chart: SizeChart, columns: readonly LintColumn[]): readonly Finding[] {
  const weights = weightsOf(chart);
  const measures = [...new Set(columns.map(({measure}) => measure))].filter(
    measure => (weights[measure] ?? 0) > 0,
  );
  const silent = measures.filter(
    measure => chart.easeCm[measure]?.regular === undefined && easeCm(chart, measure) !== 0,
  );
  if (silent.length === 0) return [];
  return [
    {
      code: 'default-ease',
      severity: 'info',
      path: 'ease',
      message: `The chart does not give its ease, so the usual ease is subtracted (${silent
        .map(measure => `${measure} ${Math.round(10 * easeCm(chart, measure)) / 10} cm`)
        .join(', ')}). Write "ease".`,
    },
  ];
}

/**
 * Seven of ten adults are below each of these (ANSUR II chest, NHANES waist and hip). Only charts of plus sizes
 * begin there.
 */
const LARGE_BODY_CM = {chest: 110, waist: 108, hip: 114} as const;

function lintStart(chart: SizeChart): readonly Finding[] {
  if (chart.department === 'kids') return [];
  const girths = ['chest', 'waist', 'hip'] as const;
  const large = girths.filter(measure => {
    const starts = compileChart(chart, 'regular')
      .groups.filter(({name}) => name !== 'plus')
      .flatMap(({measures, contenders}) =>
        contenders.flatMap(({printed}) => printed[measures.indexOf(measure)] ?? []),
      );
    const smallest = Math.min(...starts.map(({loCm}) => loCm));
    return Number.isFinite(smallest) && smallest > LARGE_BODY_CM[measure];
  });
  if (large.length === 0) return [];
  return [
    {
      code: 'garment-as-body',
      severity: 'warning',
      path: chart.basis === 'body' ? 'basis' : 'ease',
      message:
        chart.basis === 'body'
          ? `The smallest size is larger than most adults (${large.join(', ')}). If these are garments, write "basis": "garment" and "ease".`
          : `Without the ease, the smallest size is still larger than most adults (${large.join(', ')}). Write the "ease" of this garment.`,
    },
  ];
}
