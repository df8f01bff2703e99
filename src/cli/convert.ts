import type {ChartIssue, Result} from '../core/errors.js';
import {MEASURE_NAMES} from '../chart/model/measures.js';
import {
  BASES,
  DEPARTMENTS,
  GARMENTS,
  SIZE_SYSTEMS,
  STRETCHES,
  WAIST_LEVELS,
} from '../chart/model/size-chart.js';
import {
  formatChart,
  importFile,
  type ImportedText,
  type TableFacts,
  toSchemaOrg,
  withRepair,
} from '../merchant/index.js';
import {complainOf} from './chart-file.js';
import {
  choiceOption,
  type Command,
  type ExitCode,
  type Given,
  listOption,
  onlyGiven,
  textOption,
  UsageError,
} from './command.js';
import {complain, readBytes, writeText} from './files.js';

const FACTS = [
  'units',
  'brand',
  'name',
  'garment',
  'department',
  'basis',
  'waist-level',
  'size-system',
  'stretch',
  'source',
  'ease',
];
const ANSWERS = ['table', 'rows', 'column', 'cell'];

/** `convert IN [OUT]` */
export const convert: Command = {
  summary: 'bring in a table, a spreadsheet, a page or JSON-LD, or write a chart as JSON-LD',
  help: `Usage: size-finder-charts convert IN [OUT] [options]

IN is a table (CSV, TSV, pasted from a spreadsheet, Markdown; sizes down or across), a spreadsheet (.xlsx, .ods), an HTML
page, schema.org JSON-LD, or a chart. Headings are read in 19 languages. "-" is standard input; without OUT the chart is
printed.

  --to chart|schema-org    what to write (default chart)
  --units cm|in            of numbers without a unit, where they leave a doubt
  --brand B --name N       brand and name of the chart
  --garment G              ${GARMENTS.join(', ')}
  --department D           ${DEPARTMENTS.join(', ')}
  --basis B                ${BASES.join(', ')} (default body)
  --ease M=E,…             room of the garment over the body, as chest=6,waist=4, in the chart's unit
  --waist-level L          ${WAIST_LEVELS.join(', ')}
  --size-system S          ${SIZE_SYSTEMS.join(', ')}
  --stretch S              ${STRETCHES.join(', ')}
  --source TEXT            where the numbers come from

Answers to the questions that a table leaves open; each question prints the ones to choose from:

  --table N                which of several tables or sheets: its number or its name
  --rows NAME              which section of a table, or which value of the column that parts it
  --column ADDRESS=M       what the column below this heading measures, as C1=hip, C1=size or C1=ignore;
                           several as B1=waist,C1=chest
  --cell ADDRESS=TEXT      what a cell says in truth, as A3=8-10

Ends with 0 when all that a size is chosen by was read, 1 when something of it is a question or was left out (the chart is
written where it can be used), 2 when a file cannot be read.`,
  options: {
    to: {type: 'string'},
    ...Object.fromEntries(FACTS.map(name => [name, {type: 'string' as const}])),
    ...Object.fromEntries(ANSWERS.map(name => [name, {type: 'string' as const, multiple: true}])),
  },
  run: given => {
    const [input, output, extra] = given.files;
    if (input === undefined) throw new UsageError('The file to convert is missing. --help shows how.');
    if (extra !== undefined) throw new UsageError(`"${extra}" is one file too many.`);
    const to = choiceOption(given, 'to', ['chart', 'schema-org']) ?? 'chart';
    const facts = factsOf(given);
    return write({input, output, to}, importFile(readBytes(input), facts));
  },
};

function write(
  {input, output, to}: {readonly input: string; readonly output: string | undefined; readonly to: string},
  read: Result<ImportedText>,
): ExitCode {
  if (!read.ok) {
    complainWithAnswers(input, read.error.issues);
    return 1;
  }
  const {file, chart, warnings, isComplete} = read.value;
  complainWithAnswers(input, warnings);
  writeText(output, to === 'chart' ? formatChart(file) : `${JSON.stringify(toSchemaOrg(chart), null, 2)}\n`);
  if (output !== undefined && output !== '-')
    complain(`${output}: ${chart.sizes.length} sizes. Check them with: size-finder-charts lint ${output}`);
  return isComplete ? 0 : 1;
}

/** Each issue, and below it what to add to the command line, one answer a line. */
function complainWithAnswers(input: string, issues: readonly ChartIssue[]): void {
  for (const issue of issues) {
    complainOf(input, [issue]);
    for (const {title, option, value} of issue.repairs ?? [])
      complain(`    --${option} ${/^[\w=.-]+$/.test(value) ? value : JSON.stringify(value)}    ${title}`);
  }
}

function factsOf(given: Given): TableFacts {
  const source = textOption(given, 'source');
  const facts: TableFacts = onlyGiven({
    brand: textOption(given, 'brand'),
    name: textOption(given, 'name'),
    garment: choiceOption(given, 'garment', GARMENTS),
    department: choiceOption(given, 'department', DEPARTMENTS),
    units: choiceOption(given, 'units', ['cm', 'in']),
    basis: choiceOption(given, 'basis', BASES),
    waistLevel: choiceOption(given, 'waist-level', WAIST_LEVELS),
    sizeSystem: choiceOption(given, 'size-system', SIZE_SYSTEMS),
    stretch: choiceOption(given, 'stretch', STRETCHES),
    ease: easeOf(textOption(given, 'ease')),
    provenance: source === undefined ? undefined : {source},
  });
  return ANSWERS.reduce(
    (all, option) =>
      listOption(given, option).reduce((known, value) => withRepair(known, {option, value}), all),
    facts,
  );
}

function easeOf(text: string | undefined): TableFacts['ease'] {
  if (text === undefined) return undefined;
  const entries = text.split(',').map(part => {
    const [name = '', number = ''] = part.split('=').map(side => side.trim());
    const measure = MEASURE_NAMES.find(known => known.toLowerCase() === name.toLowerCase());
    if (!measure || number === '' || Number.isNaN(Number(number)))
      throw new UsageError(`--ease "${part}" is not understood. Write it as --ease chest=6,waist=4.`);
    return [measure, Number(number)] as const;
  });
  return Object.fromEntries(entries);
}
