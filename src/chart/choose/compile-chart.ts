import {at} from '../../core/at.js';
import {type FitPreference, GIRTHS, SECONDARY_MEASURES} from '../../core/domain.js';
import {sizeKey} from '../read/build-sizes.js';
import {type Band, closeColumn, positionCm} from '../model/column-bands.js';
import {isLength, roleOf} from '../model/length-counts.js';
import {MEASURE_NAMES, type MeasureName} from '../model/measures.js';
import {oncePerFit} from '../model/once-per-fit.js';
import {orderRows, type PrintedRow} from '../model/row-order.js';
import type {BetweenRule, ChartSize, SizeChart} from '../model/size-chart.js';
import {sleeveStart} from '../model/sleeve.js';
import {STATURE_OF_AGE_WEIGHT, staturesOfAges} from '../read/statures-of-ages.js';
import {easeCm, weightsOf} from '../model/tailoring.js';

/** One row of a group, with a band of body measurements for each measurement that counts. */
export interface Contender {
  /** `size` is a row of the chart, `lost` a row that could not be read. `below` and `above` are beyond the chart. */
  readonly kind: 'size' | 'lost' | 'below' | 'above';
  /** Index in `chart.sizes`, -1 for contenders that are not rows. */
  readonly index: number;
  readonly key: string;
  /** In the order of `CompiledGroup.measures`, without gaps between the rows. */
  readonly bands: readonly Band[];
  /** The printed ranges as body bands. Undefined for an empty cell. */
  readonly printed: readonly (Band | undefined)[];
}

/** The rows of one figure group. Groups never compete with each other. */
export interface CompiledGroup {
  readonly name: string | null;
  /** Measurements that a shopper can know and some row has. Those without weight only tell how a size fits. */
  readonly measures: readonly MeasureName[];
  readonly weights: readonly number[];
  /** From small to large, with `below` and `above` at the ends. */
  readonly contenders: readonly Contender[];
}

/** One size as a shopper sees it: its label and its rows. */
export interface CompiledSize {
  readonly label: string;
  readonly group: CompiledGroup;
  /** Indices in `group.contenders`. Empty when the row has nothing to compare. */
  readonly rows: readonly number[];
}

export interface CompiledChart {
  /** The usual figure group first, then in the order of names. */
  readonly groups: readonly CompiledGroup[];
  /** In the order of the chart. Each label of a group is there once. */
  readonly sizes: readonly CompiledSize[];
}

/** The chart prepared for decisions. It is made once for each chart and fit. */
export const compileChart = oncePerFit((chart, fit): CompiledChart => {
  const names = [...new Set(chart.sizes.map(size => size.group))];
  const groups = names
    .map(name => compileGroup(chart, name, fit))
    .sort((a, b) => compareGroups(a.name, b.name));
  return {groups, sizes: compileSizes(chart, groups)};
});

function compileSizes(chart: SizeChart, groups: readonly CompiledGroup[]): readonly CompiledSize[] {
  const byKey = new Map<string, CompiledSize>();
  for (const [index, size] of chart.sizes.entries()) {
    const key = sizeKey(size);
    const known = byKey.get(key);
    const group = groups.find(({name}) => name === size.group);
    if (!group) continue;
    const row = group.contenders.findIndex(contender => contender.index === index);
    const rows = row < 0 ? [] : [row];
    byKey.set(key, {label: known?.label ?? size.label, group, rows: [...(known?.rows ?? []), ...rows]});
  }
  return [...byKey.values()];
}

/** Names of groups for no special figure. They are answered from unless only another group fits. */
const USUAL: ReadonlySet<string | null> = new Set([
  null,
  'regular',
  'misses',
  'standard',
  'normal',
  'medium',
]);

/** Whether this group is for shoppers who have not asked for another one. */
export const isUsualGroup = (name: string | null): boolean => USUAL.has(name);

const compareGroups = (a: string | null, b: string | null): number =>
  Number(isUsualGroup(b)) - Number(isUsualGroup(a)) || (a ?? '').localeCompare(b ?? '', 'en');

/** Compiles one group. The bands of other groups may lie beside its own ends. */
export function compileGroup(
  chart: SizeChart,
  name: string | null,
  fit: FitPreference,
  beside: (measure: MeasureName) => readonly Band[] = () => [],
): CompiledGroup {
  const statures = staturesOfAges(chart);
  const rows = chart.sizes.flatMap((size, index) =>
    size.group === name ? [printedRow(chart, size, index, statures?.[index])] : [],
  );
  const all = {...weightsOf(chart), ...(statures && {height: STATURE_OF_AGE_WEIGHT})};
  const compared =
    sleeveStart(chart) === 'short' ? COMPARED.filter(measure => measure !== 'sleeve') : COMPARED;
  const measures = compared.filter(measure => rows.some(row => row.bands.has(measure)));
  const girths = measures.filter(measure => !isLength(measure) && all[measure]);
  const roles = measures.map(measure => (isLength(measure) ? roleOf(measure, chart, girths) : 'leads'));
  const weights = measures.map((measure, column) =>
    at(roles, column) === 'shown' ? 0 : (all[measure] ?? 0),
  );
  const deciding = measures.filter((_, column) => at(weights, column) > 0);
  const usable = rows.filter(row => deciding.some(measure => row.bands.has(measure)));
  const withLost = [...usable, ...lostRows(chart, rows, measures)];
  const ordered = orderRows(withLost, measures, measure => all[measure] ?? 0);
  const columns = measures.map(measure =>
    compileColumn(ordered, measure, ruleFor(chart, measure, fit), beside(measure)),
  );
  const contenders = ordered.map(({kind, index, key, bands}, row) => ({
    kind,
    index,
    key,
    bands: columns.map(column => at(column, row)),
    printed: measures.map(measure => bands.get(measure)),
  }));
  return {
    name,
    measures,
    weights,
    contenders: contenders.length > 0 ? withEnds(contenders, roles) : [],
  };
}

/** Measurements that the finder can know. The others of a chart are for display. */
const COMPARED: readonly MeasureName[] = [...GIRTHS, ...SECONDARY_MEASURES, 'height', 'insideLeg'];

function printedRow(chart: SizeChart, size: ChartSize, index: number, stature: Band | undefined): PrintedRow {
  const bands = new Map<MeasureName, Band>(stature && [['height', stature]]);
  for (const measure of MEASURE_NAMES) {
    const range = size.ranges[measure];
    if (!range) continue;
    const ease = easeCm(chart, measure);
    bands.set(measure, {
      loCm: range.minCm === null ? -Infinity : range.minCm - ease,
      hiCm: range.maxCm === null ? Infinity : range.maxCm - ease,
    });
  }
  return {kind: 'size', index, key: sizeKey(size), bands};
}

/** A row that could not be read keeps the gap between its neighbours, so that they do not share it. */
function lostRows(
  chart: SizeChart,
  rows: readonly PrintedRow[],
  measures: readonly MeasureName[],
): PrintedRow[] {
  return chart.lost.flatMap(({afterIndex}) => {
    const before = rows.find(row => row.index === afterIndex);
    const after = rows.find(row => row.index === afterIndex + 1);
    if (!before || !after) return [];
    const bands = new Map<MeasureName, Band>();
    for (const measure of measures) {
      const hole = holeBetween(before.bands.get(measure), after.bands.get(measure));
      if (hole) bands.set(measure, hole);
    }
    return bands.size > 0 ? [{kind: 'lost' as const, index: -1, key: `lost ${afterIndex}`, bands}] : [];
  });
}

function holeBetween(a: Band | undefined, b: Band | undefined): Band | undefined {
  if (!a || !b) return undefined;
  const [lower, upper] = positionCm(a) <= positionCm(b) ? [a, b] : [b, a];
  return lower.hiCm < upper.loCm ? {loCm: lower.hiCm, hiCm: upper.loCm} : undefined;
}

function ruleFor(chart: SizeChart, measure: MeasureName, fit: FitPreference): BetweenRule {
  const rule = chart.betweenSizes;
  return typeof rule === 'string' ? rule : (rule[measure] ?? rule[fit] ?? 'nearest');
}

/** A row without this measurement reaches from the middle of the row below to the middle of the row above. */
function compileColumn(
  rows: readonly PrintedRow[],
  measure: MeasureName,
  rule: BetweenRule,
  beside: readonly Band[],
): readonly Band[] {
  const printed = rows.map(row => row.bands.get(measure));
  const known = printed.filter(band => band !== undefined);
  // The bands of other groups come last, and what they become is not used.
  const closed = closeColumn([...known, ...whollyBeyond(known, beside)], rule);
  let next = 0;
  return printed.map((band, row) => {
    if (band) return at(closed, next++);
    const below = printed
      .slice(0, row)
      .filter(other => other !== undefined)
      .at(-1);
    const above = printed.slice(row + 1).find(other => other !== undefined);
    return {loCm: below ? positionCm(below) : -Infinity, hiCm: above ? positionCm(above) : Infinity};
  });
}

/** Those of the other bands that begin where these end, or end where these begin. */
function whollyBeyond(own: readonly Band[], others: readonly Band[]): readonly Band[] {
  const loCm = Math.min(...own.map(band => band.loCm));
  const hiCm = Math.max(...own.map(band => band.hiCm));
  return others.filter(band => band.loCm >= hiCm || band.hiCm <= loCm);
}

/**
 * Adds the contenders beyond both ends of the chart: a body there needs a size that the chart does not have. A leg
 * that is longer than every size is no reason for a wider size, so both ends contain every length that tells sizes
 * apart.
 */
function withEnds(
  rows: readonly Contender[],
  roles: readonly ReturnType<typeof roleOf>[],
): readonly Contender[] {
  const end = (kind: 'below' | 'above'): Contender => ({
    kind,
    index: -1,
    key: kind,
    bands: roles.map((role, column) => {
      const bands = rows.map(row => at(row.bands, column));
      const loCm = Math.min(...bands.map(band => band.loCm));
      const hiCm = Math.max(...bands.map(band => band.hiCm));
      if (role !== 'leads') return {loCm, hiCm};
      return kind === 'below' ? {loCm: -Infinity, hiCm: loCm} : {loCm: hiCm, hiCm: Infinity};
    }),
    printed: [],
  });
  return [end('below'), ...rows, end('above')];
}
