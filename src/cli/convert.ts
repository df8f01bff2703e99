import type {Result} from '../core/errors.js';
import {BASES, DEPARTMENTS, GARMENTS, SIZE_SYSTEMS, STRETCHES, WAIST_LEVELS} from '../chart/size-chart.js';
import {formatChart, type ImportedText, importText, type TableFacts, toSchemaOrg} from '../merchant/index.js';
import {complainOf} from './chart-file.js';
import {
  choiceOption,
  type Command,
  type ExitCode,
  type Given,
  onlyGiven,
  textOption,
  UsageError,
} from './command.js';
import {complain, readText, writeText} from './files.js';

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
];

/** `convert IN [OUT]` */
export const convert: Command = {
  summary: 'bring in a table or JSON-LD, or write a chart as JSON-LD',
  help: `Usage: size-finder-charts convert IN [OUT] [options]

IN is a table (CSV, TSV, pasted from a spreadsheet, Markdown; headings in seven languages, sizes down or across), a
page's schema.org JSON-LD, or a chart. "-" is standard input; without OUT the chart is printed.

  --to chart|schema-org    what to write (default chart)
  --units cm|in            of the numbers that name no unit; never guessed
  --brand B --name N       who made the chart, and what it is called
  --garment G              ${GARMENTS.join(', ')}
  --department D           ${DEPARTMENTS.join(', ')}
  --basis B                ${BASES.join(', ')} (default body)
  --waist-level L          ${WAIST_LEVELS.join(', ')}
  --size-system S          ${SIZE_SYSTEMS.join(', ')}
  --stretch S              ${STRETCHES.join(', ')}
  --source TEXT            where the numbers come from

Ends with 0 when a chart was written (what was left out is said), 1 when there is none, 2 when a file cannot be read.`,
  options: {
    to: {type: 'string'},
    ...Object.fromEntries(FACTS.map(name => [name, {type: 'string' as const}])),
  },
  run: given => {
    const [input, output, extra] = given.files;
    if (input === undefined) throw new UsageError('The file to convert is missing. --help shows how.');
    if (extra !== undefined) throw new UsageError(`"${extra}" is one file too many.`);
    const to = choiceOption(given, 'to', ['chart', 'schema-org']) ?? 'chart';
    const facts = factsOf(given);
    return write({input, output, to}, importText(readText(input), facts));
  },
};

function write(
  {input, output, to}: {readonly input: string; readonly output: string | undefined; readonly to: string},
  read: Result<ImportedText>,
): ExitCode {
  if (!read.ok) {
    const issues = read.error.detail.issues ?? [];
    complainOf(input, issues);
    if (issues.some(({code}) => code === 'units-missing'))
      complain('Add --units cm or --units in if it holds for the whole table.');
    return 1;
  }
  const {file, chart, warnings} = read.value;
  complainOf(input, warnings);
  writeText(output, to === 'chart' ? formatChart(file) : `${JSON.stringify(toSchemaOrg(chart), null, 2)}\n`);
  if (output !== undefined && output !== '-')
    complain(`${output}: ${chart.sizes.length} sizes. Check them with: size-finder-charts lint ${output}`);
  return 0;
}

function factsOf(given: Given): TableFacts {
  const source = textOption(given, 'source');
  return onlyGiven({
    brand: textOption(given, 'brand'),
    name: textOption(given, 'name'),
    garment: choiceOption(given, 'garment', GARMENTS),
    department: choiceOption(given, 'department', DEPARTMENTS),
    units: choiceOption(given, 'units', ['cm', 'in']),
    basis: choiceOption(given, 'basis', BASES),
    waistLevel: choiceOption(given, 'waist-level', WAIST_LEVELS),
    sizeSystem: choiceOption(given, 'size-system', SIZE_SYSTEMS),
    stretch: choiceOption(given, 'stretch', STRETCHES),
    provenance: source === undefined ? undefined : {source},
  });
}
