import {at} from '../../core/at.js';
import {isLength, roleOf} from '../model/length-counts.js';
import {CM_PER_INCH} from '../../core/units.js';
import {MEASURES, type MeasureName} from '../model/measures.js';
import type {SizeChart} from '../model/size-chart.js';
import type {Finding} from './finding.js';
import {
  cellPath,
  columnName,
  columnsOf,
  isPoint,
  type LintCell,
  type LintColumn,
  listSome,
  middleCm,
  written,
} from './lint-view.js';

interface Step {
  readonly from: LintCell;
  readonly to: LintCell;
}

/** Pairs of neighbouring sizes. A missing cell has no pair. */
const stepsOf = ({cells}: LintColumn): readonly Step[] =>
  cells.flatMap((to, position) => {
    const from = cells[position - 1];
    return from && to.place - from.place === 1 ? [{from, to}] : [];
  });

/** Finds faults within columns: where ranges meet, how they rise, and how wide they are. */
export function lintColumns(chart: SizeChart): readonly Finding[] {
  const columns = columnsOf(chart).flatMap(column => byBand(chart, column));
  return [
    ...columns.flatMap(column => [
      ...lintEdges(chart, column),
      ...lintDirection(chart, column),
      ...lintGrade(chart, column),
      ...lintWidths(chart, column),
    ]),
    // The bands of bras are 5 cm apart and written in whole centimetres, whatever their cups do.
    ...lintConventions(columns.filter(({measure}) => measure !== 'underbust')),
    ...describeConventions(columns),
  ];
}

/** Sizes of bras are a grid of bands and cups, so busts rise within each band. Other columns stay whole. */
function byBand(chart: SizeChart, column: LintColumn): readonly LintColumn[] {
  if (column.measure !== 'chest') return [column];
  const bandOf = ({index}: LintCell) => JSON.stringify(at(chart.sizes, index).ranges.underbust);
  const bands = [...new Set(column.cells.map(bandOf))];
  if (bands.length === 1 || bands.length === column.cells.length) return [column];
  return bands.map(band => {
    const cells = column.cells.filter(cell => bandOf(cell) === band).map((cell, place) => ({...cell, place}));
    return {...column, cells, rowCount: cells.length};
  });
}

type Meeting = 'gap' | 'shared' | 'overlap';

/** Where the range of one size ends and the next one begins, in cm. */
interface Edge {
  readonly kind: Meeting;
  readonly endCm: number;
  readonly startCm: number;
}

/** How two neighbouring ranges meet. Undefined where one of them is open or a point, or where they fall. */
function meetingOf({from, to}: Step): Edge | undefined {
  const [endCm, startCm] = [from.range.maxCm, to.range.minCm];
  if (endCm === null || startCm === null || isPoint(from.range) || isPoint(to.range)) return undefined;
  if (middleCm(to.range) <= middleCm(from.range)) return undefined;
  const distanceCm = startCm - endCm;
  // A tenth of a millimetre is the rounding of converted inches.
  const kind = Math.abs(distanceCm) < 0.01 ? 'shared' : distanceCm > 0 ? 'gap' : 'overlap';
  return {kind, endCm, startCm};
}

function lintEdges(chart: SizeChart, column: LintColumn): readonly Finding[] {
  // Lengths can be hemmed, and tell groups apart. Gaps between them do no harm.
  if (MEASURES[column.measure].kind === 'length') return [];
  const met = stepsOf(column).flatMap(step => {
    const meeting = meetingOf(step);
    return meeting ? [{...step, ...meeting}] : [];
  });
  const describe = ({from, to, endCm, startCm}: Step & Edge) =>
    `${from.label} ends at ${written(chart, endCm)}, ${to.label} begins at ${written(chart, startCm)}`;
  const name = columnName(column);
  const holes = met.filter(
    ({kind, endCm, startCm}) => kind === 'gap' && startCm - endCm > unitCm(chart) * 1.01,
  );
  const overlaps = met.filter(({kind}) => kind === 'overlap');
  const findings: Finding[] = [];
  if (holes[0])
    findings.push({
      code: 'gap',
      severity: 'warning',
      path: cellPath(holes[0].to, column.measure),
      message: `${name}: sizes leave gaps (${listSome(holes.map(describe))}). Bodies in a gap get the nearer size. Close it if you do not mean that.`,
    });
  if (overlaps[0])
    findings.push({
      code: 'overlap',
      severity: 'warning',
      path: cellPath(overlaps[0].to, column.measure),
      message: `${name}: sizes overlap (${listSome(overlaps.map(describe))}). The overlap is halved. Correct it, or give the sizes a "group".`,
    });
  return findings;
}

/** The finest step of the chart. A gap of one step is how charts in whole numbers are written. */
const unitCm = (chart: SizeChart): number =>
  (chart.writtenIn === 'in' ? CM_PER_INCH : 1) * (chart.basis === 'garment-flat' ? 2 : 1);

function lintDirection(chart: SizeChart, column: LintColumn): readonly Finding[] {
  // In 30/34, 32/30 the lengths start again with each girth.
  if (isLength(column.measure) && roleOf(column.measure, chart, ['waist', 'hip', 'chest']) === 'tells-apart')
    return [];
  return stepsOf(column)
    .filter(({from, to}) => middleCm(to.range) < middleCm(from.range) - 0.01)
    .map(({from, to}) => ({
      code: 'non-monotone',
      severity: MEASURES[column.measure].kind === 'girth' ? 'warning' : 'info',
      path: cellPath(to, column.measure),
      message: `${columnName(column)} decreases: ${from.label} ${written(chart, middleCm(from.range))}, ${to.label} ${written(chart, middleCm(to.range))}. Check both numbers.`,
    }));
}

/** Only the trunk is graded. A collar or a thigh is rounded to what can be bought. */
const GRADED: readonly MeasureName[] = ['chest', 'waist', 'hip'];

/** Steps may grow towards the large sizes. A step that shrinks again is often a typing error. */
function lintGrade(chart: SizeChart, column: LintColumn): readonly Finding[] {
  if (!GRADED.includes(column.measure) || column.cells.length < 4) return [];
  const steps = stepsOf(column)
    .map(({from, to}) => ({to, sizeCm: middleCm(to.range) - middleCm(from.range)}))
    // Between two lengths of one girth there is no step.
    .filter(({sizeCm}) => sizeCm !== 0);
  const shrinking = steps.find(
    ({sizeCm}, place) => place > 0 && sizeCm > 0 && sizeCm < 0.8 * at(steps, place - 1).sizeCm,
  );
  if (!shrinking) return [];
  const list = steps.map(({sizeCm}) => written(chart, sizeCm)).join(', ');
  return [
    {
      code: 'irregular-grade',
      severity: 'info',
      path: cellPath(shrinking.to, column.measure),
      message: `${columnName(column)} increases in uneven steps: ${list}. This is fine if you mean it.`,
    },
  ];
}

function lintWidths(chart: SizeChart, column: LintColumn): readonly Finding[] {
  if (MEASURES[column.measure].kind === 'length') return [];
  const widths = column.cells.flatMap(cell => {
    const {minCm, maxCm} = cell.range;
    return minCm === null || maxCm === null || minCm === maxCm ? [] : [{cell, widthCm: maxCm - minCm}];
  });
  const narrow = widths.find(
    ({widthCm}, place) => place > 0 && widthCm < 0.6 * at(widths, place - 1).widthCm,
  );
  if (!narrow) return [];
  const list = widths.map(({cell, widthCm}) => `${cell.label} ${written(chart, widthCm)}`);
  return [
    {
      code: 'unequal-bands',
      severity: 'info',
      path: cellPath(narrow.cell, column.measure),
      message: `${columnName(column)} has ranges of very different widths (${listSome(list, 12)}). This is fine if you mean it.`,
    },
  ];
}

const isGirth = ({measure}: LintColumn): boolean => MEASURES[measure].kind === 'girth';

const meets = (column: LintColumn, kind: Meeting): boolean =>
  stepsOf(column).some(step => meetingOf(step)?.kind === kind);

/** Finds charts in which the ranges of one girth touch and those of another do not: they follow different rules. */
function lintConventions(columns: readonly LintColumn[]): readonly Finding[] {
  const named = (kind: Meeting) =>
    columns.filter(column => isGirth(column) && meets(column, kind)).map(columnName);
  const [shared, gaps] = [named('shared'), named('gap')];
  if (shared.length === 0 || gaps.length === 0) return [];
  return [
    {
      code: 'mixed-conventions',
      severity: 'warning',
      path: 'sizes',
      message: `Ranges touch in ${listSome(shared)} and leave gaps in ${listSome(gaps)}, so the chart follows two conventions. Each column is read by its own.`,
    },
  ];
}

/** Says how the chart is read where it leaves a choice, in one finding for all its columns. */
function describeConventions(columns: readonly LintColumn[]): readonly Finding[] {
  const girths = columns.filter(isGirth);
  const hasPoint = ({cells}: LintColumn) => cells.some(({range}) => isPoint(range));
  const hasRange = ({cells}: LintColumn) => cells.some(({range}) => !isPoint(range));
  const describe = (
    code: Finding['code'],
    chosen: readonly LintColumn[],
    text: string,
  ): readonly Finding[] => {
    const [first] = chosen;
    const [cell] = first?.cells ?? [];
    if (!first || !cell) return [];
    const path = cellPath(cell, first.measure);
    return [
      {
        code,
        severity: 'info',
        path,
        message: `${listSome([...new Set(chosen.map(columnName))], 12)}: ${text}`,
      },
    ];
  };
  return [
    ...describe(
      'shared-edge',
      girths.filter(column => meets(column, 'shared')),
      'each size ends where the next one begins. The edge belongs to the larger size.',
    ),
    ...describe(
      'gap',
      girths.filter(column => meets(column, 'gap')),
      'ranges leave gaps. Each size is read up to the middle of the gap to its neighbour.',
    ),
    ...describe(
      'single-points',
      girths.filter(column => hasPoint(column) && !hasRange(column)),
      'each size has one number. It is read up to the middle between it and its neighbours.',
    ),
    ...describe(
      'mixed-conventions',
      girths.filter(column => hasPoint(column) && hasRange(column)),
      'some sizes have one number and others a range. Each number is read up to the middle between it and its neighbours.',
    ),
  ];
}
