import {fail, ok, type ChartIssue, type Result} from '../core/errors.js';
import type {LengthUnit} from '../core/units.js';
import {IssueList} from '../chart/read/issue-list.js';
import {type ChartFile, SCHEMA_VERSION} from '../chart/read/schema.js';
import {askExchange} from './columns/ask-exchange.js';
import {askSuit} from './columns/ask-suit.js';
import {askUnknown} from './columns/ask-unknown.js';
import {assignColumns, type Assignment, noteUnused, type TableContext} from './tables/assign-columns.js';
import {isOffer} from './formats/controls.js';
import {fillRows, type FilledRows} from './fill-rows.js';
import {
  askWhich,
  type Candidate,
  chooseTables,
  firstOf,
  garmentIn,
  headlinesOf,
  isSameChart,
} from './tables/choose-table.js';
import {findTables} from './tables/find-table.js';
import type {FoundTable} from './tables/found-table.js';
import {isForAdults, isForChildren, isOfAges} from './columns/for-children.js';
import {inferUnit, noteInferred} from './columns/infer-unit.js';
import {bodiesOfLabels} from './columns/label-girths.js';
import {departmentOfTitles} from './words/department-in.js';
import type {ImportedTable} from './tables/imported-table.js';
import {joinFigures} from './tables/join-figures.js';
import {explainKeys, isLegend, withLetters} from './tables/legend.js';
import {pickColumns} from './tables/pick-columns.js';
import {pickRows} from './tables/pick-rows.js';
import {isGirth, settleRepeats} from './columns/same-measure.js';
import {settleBasis} from './columns/settle-basis.js';
import {easeOfLabels, settleLabels} from './columns/settle-labels.js';
import type {TableFacts} from './tables/table-facts.js';
import {addressOf, type SourceTable, withCells} from './tables/table-grid.js';
import {withoutShorts} from './tables/without-shorts.js';
import {withoutTolerances} from './tables/without-tolerances.js';
import {withSuffixes} from './tables/size-suffixes.js';
import {takeUnitRows} from './columns/unit-rows.js';
import {askCentimetres} from './columns/wrong-unit.js';
import {whyNoTable} from './tables/why-no-table.js';
import {unitsIn} from './words/units-in.js';
import type {UnitOdds} from './columns/unit-odds.js';

/** Reads one of the tables of a file or page: the one that `facts` choose, or the only one that is a size chart. */
export function importTables(
  sources: readonly SourceTable[],
  facts: TableFacts = {},
  hasCommas = false,
): Result<ImportedTable> {
  const candidates = sources.flatMap(source => {
    const around = [...(source.titles ?? []), ...(source.notes ?? [])];
    const grid = withCells(explainKeys(source.grid, around), facts.answers?.cells ?? {});
    return findTables(grid).map((table): Candidate => ({
      table: {
        ...table,
        titles: [
          ...(source.name === undefined ? [] : [source.name]),
          ...(source.titles ?? []),
          ...table.titles,
        ],
        notes: [...table.notes, ...(source.notes ?? [])],
      },
      name: [source.name, source.titles?.at(-1), ...table.titles]
        .filter(text => text !== undefined && text !== '')
        .join(', '),
    }));
  });
  const [first, ...others] = chooseTables(candidates, facts);
  if (!first) return refuse([{code: 'not-a-chart', path: '', message: whyNoTable(sources)}]);
  const imported = importFound(first.table, facts, hasCommas);
  if (others.length === 0) return imported;
  const rest = others.map(({table}) => importFound(table, facts, hasCommas));
  const inBoth = facts.units === undefined ? oneInBothUnits([first, ...others], facts, hasCommas) : undefined;
  if (inBoth) return inBoth;
  if (imported.ok && rest.every(other => other.ok && isSameChart(imported.value.chart, other.value.chart)))
    return imported;
  const parts = [imported, ...rest].flatMap((read, index) => {
    const table = [first, ...others][index]?.table;
    return read.ok && table ? [{table, imported: read.value}] : [];
  });
  const joined = parts.length === rest.length + 1 ? joinFigures(parts) : undefined;
  return joined ? ok(joined) : refuse([askWhich([first, ...others], candidates)]);
}

/**
 * A chart that stands twice, once in each unit, where at most one of the tables names its own: numbers that differ by 2.54 throughout
 * tell both units.
 */
function oneInBothUnits(
  candidates: readonly Candidate[],
  facts: TableFacts,
  hasCommas: boolean,
): Result<ImportedTable> | undefined {
  const [first, second, ...others] = candidates;
  if (!first || !second || others.length > 0) return undefined;
  const readIn = (units: LengthUnit, {table}: Candidate) => importFound(table, {...facts, units}, hasCommas);
  for (const [own, other] of [
    ['cm', 'in'],
    ['in', 'cm'],
  ] as const) {
    const [a, b] = [readIn(own, first), readIn(other, second)];
    if (
      a.ok &&
      b.ok &&
      a.value.chart.units !== b.value.chart.units &&
      isSameChart(a.value.chart, b.value.chart)
    )
      return a;
  }
  return undefined;
}

function importFound(
  found: FoundTable,
  facts: TableFacts,
  hasCommas: boolean,
  inferred?: UnitOdds,
): Result<ImportedTable> {
  const issues = new IssueList();
  const {table: parted, unit: unitOfRows} = takeUnitRows(withoutTolerances(found), facts.units, issues);
  const texts = [...found.titles, ...found.notes].filter(text => !isOffer(text));
  const picked = pickColumns(
    withSuffixes(withLetters(parted.columns)),
    {department: facts.department, rows: facts.answers?.rows},
    issues,
  );
  const table = {...parted, columns: picked.columns};
  if (hasCommas) findSplitCells(table, issues);
  const headlines = headlinesOf(table.titles);
  const titled = departmentOfTitles(headlines);
  const garment = facts.garment ?? firstOf(headlines, garmentIn);
  const assumed = unitOfRows ?? facts.units ?? soleUnit(texts) ?? inferred?.unit;
  const columns = facts.answers?.columns ?? {};
  const context: TableContext = {assumed, department: facts.department ?? titled, columns};
  const roles = assignColumns(table.columns, context, issues);
  const rows = pickRows(table, roles, {department: facts.department, rows: facts.answers?.rows}, issues);
  const unit = assumed ?? cornerUnit(roles);
  const inTitle = titled === 'kids' && isForAdults(roles, unit) ? undefined : titled;
  const told = facts.department ?? picked.department ?? rows.department ?? inTitle;
  const department = told ?? (isForChildren(roles, unit) ? 'kids' : undefined);
  if (unit === undefined) {
    const readIn = (given: LengthUnit) =>
      assignColumns(table.columns, {...context, assumed: given}, new IssueList()).measures;
    const odds = inferUnit(
      {cm: readIn('cm'), in: readIn('in')},
      {
        department: told ?? (isOfAges(roles) ? 'kids' : undefined),
        basis: facts.basis,
        garment,
        labels: roles.labels,
      },
    );
    if (odds) return importFound(found, facts, hasCommas, odds);
  }
  if (inferred) noteInferred(inferred, roles.measures, issues);
  if (facts.units === undefined && askCentimetres(roles.measures, unit, issues)) return refuse(issues.issues);
  const settled = settleRepeats(roles.measures, {basis: facts.basis, assumed: unit}, issues);
  const figures = {basis: facts.basis, department, assumed: unit, texts};
  if (!issues.hasFault && askExchange(settled, figures, issues)) return refuse(issues.issues);
  const {basis, columns: measures} = settleBasis(
    settled,
    {
      basis: facts.basis,
      department,
      assumed: unit,
      garment,
      labels: roles.labels,
      hasGarment: roles.measures.some(({measure, heading}) => isGirth(measure) && heading.on === 'garment'),
      texts: roles.labels ? [...texts, roles.labels.at.text] : texts,
    },
    issues,
  );
  const headings = table.columns.map(({at}) => at.text).join(' ');
  const stated = bodiesOfLabels(roles.labels, headings, garment);
  const all = settleLabels(measures, stated, {basis, assumed: unit, labels: roles.labels}, issues);
  const counted = department === 'kids' ? all : withoutShorts(all, unit, issues);
  askUnknown(roles, all, {garment, department, assumed: unit}, issues);
  noteUnused(roles, table.columns, issues);
  const filled = fillRows(
    {roles, measures: counted, rows, assumed: unit, preferred: facts.units, garment},
    issues,
  );
  if (issues.hasFault || !filled) return refuse(issues.issues);
  const ease =
    facts.ease ?? (basis === 'garment' ? easeOfLabels(measures, stated, unit, filled.units) : undefined);
  const said = {...facts, ...(basis && {basis}), ...(department && {department}), ...(ease && {ease})};
  const chart = toFile(said, table, filled, garment);
  askSuit(chart, counted, texts, issues);
  if (issues.hasFault) return refuse(issues.issues);
  return ok({chart, cellOf: filled.cellOf, warnings: issues.issues});
}

const refuse = (issues: readonly ChartIssue[]) =>
  fail(
    'chart-invalid',
    `The table cannot be read: ${issues.map(({path, message}) => (path ? `${path}: ${message}` : message)).join(' ')}`.slice(
      0,
      2000,
    ),
    {issues},
  );

/** The only unit that titles and notes name ("All measurements in inches"). */
function soleUnit(notes: readonly string[]): LengthUnit | undefined {
  const [first, ...rest] = new Set(notes.flatMap(note => unitsIn(note, true)));
  return rest.length === 0 ? first : undefined;
}

/** The unit above the labels: in the corner of the table, as "Size (cm)", or of the measurement that names the sizes. */
const cornerUnit = ({labels}: Assignment): LengthUnit | undefined =>
  labels && CORNERS.has(labels.heading.subject.kind) && labels.heading.units.length === 1
    ? labels.heading.units[0]
    : undefined;

const CORNERS: ReadonlySet<string> = new Set(['blank', 'size', 'measure']);

/**
 * Finds rows with more cells than headings. In "S,84,5,92" under three headings every number after the first is in
 * the wrong column.
 */
function findSplitCells({columns}: FoundTable, issues: IssueList): void {
  const surplus = columns
    .slice(1)
    .find(({heading, cells}) => heading.subject.kind === 'blank' && cells.some(({text}) => /^\d/.test(text)));
  const cell = surplus?.cells.find(({text}) => text !== '');
  if (cell)
    issues.fault(
      'bad-cell',
      addressOf(cell),
      'There are more cells than headings. If commas are decimal signs, separate the cells with semicolons or tabs. Otherwise write the missing heading.',
    );
}

function toFile(
  {answers: _, ...facts}: TableFacts,
  {titles}: FoundTable,
  {units, sizes}: FilledRows,
  garment: TableFacts['garment'],
): ChartFile {
  const name =
    facts.name ?? headlinesOf(titles).find(title => unitsIn(title).length === 0 && !isLegend(title));
  return {
    schemaVersion: SCHEMA_VERSION,
    ...facts,
    ...(name !== undefined && {name}),
    ...(garment !== undefined && {garment}),
    units,
    sizes: [...sizes],
  };
}
