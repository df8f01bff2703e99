import {headerField, readClosedValue} from './field-names.js';
import {type IssueList, joinPath} from './issue-list.js';
import {isJsonArray, isJsonObject, type Json, type JsonObject} from './plain-json.js';
import {readText} from './clean-text.js';
import type {Department, Garment} from '../model/size-chart.js';

/** Which chart to take from a file with several. */
export interface ChartChoice {
  readonly garment?: Garment;
  readonly department?: Department;
  /** The chart's `name`, for files in which garment and department do not tell charts apart. */
  readonly name?: string;
}

/** The raw object of a chart and its path in the file. */
export interface FoundChart {
  readonly file: JsonObject;
  readonly path: string;
}

/**
 * Finds the chart in a value: the value itself, the chart inside `{"chart": …}` or `{"sizeChart": …}`, or the one
 * of `{"charts": […]}` that fits the choice. Fields beside `charts` apply to each of its charts.
 */
export function chooseChart(value: Json, choice: ChartChoice, issues: IssueList): FoundChart | undefined {
  if (isJsonArray(value)) return chooseFrom(value, {}, '', choice, issues);
  if (!isJsonObject(value)) {
    issues.fault('not-a-chart', '', 'A chart is a JSON object with "units" and "sizes".');
    return undefined;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (/^(?:chart|size_?chart)$/i.test(key) && isJsonObject(inner))
      return {file: {...without(value, key), ...inner}, path: key};
    if (headerField(key) === 'charts' && isJsonArray(inner))
      return chooseFrom(inner, without(value, key), key, choice, issues);
  }
  return {file: value, path: ''};
}

const without = (file: JsonObject, key: string): JsonObject =>
  Object.fromEntries(Object.entries(file).filter(([name]) => name !== key));

function chooseFrom(
  list: readonly Json[],
  shared: JsonObject,
  path: string,
  choice: ChartChoice,
  issues: IssueList,
): FoundChart | undefined {
  const charts = list.flatMap((item, index) =>
    isJsonObject(item) ? [{file: {...shared, ...item}, path: joinPath(path, index)}] : [],
  );
  const fitting = charts.filter(({file}) => isChosen(file, choice));
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  const names = charts
    .map(({file}) => describe(file))
    .join('; ')
    .slice(0, 600);
  const how = 'Choose one by garment, department or name.';
  if (charts.length === 0) issues.fault('not-a-chart', path, 'The list contains no chart.');
  else if (fitting.length === 0)
    issues.fault(
      'several-charts',
      path,
      `No chart in the file is for ${describeChoice(choice)}. The file has: ${names}.`,
    );
  else
    issues.fault(
      'several-charts',
      path,
      `${fitting.length} charts in the file fit. ${how} The file has: ${names}.`,
    );
  return undefined;
}

const textOf = (file: JsonObject, field: 'garment' | 'department' | 'name'): string => {
  const entry = Object.entries(file).find(([key]) => headerField(key) === field);
  return readText(entry?.[1]) ?? '';
};

/**
 * Whether the choice fits a chart. A chart that names no garment or department fits every choice. The choice is
 * read with the same synonyms as the file, because both may be written by hand: `charts.json#garment=Trousers` is a
 * bottom.
 */
function isChosen(file: JsonObject, choice: ChartChoice): boolean {
  const fits = (field: 'garment' | 'department', wanted: string | undefined) => {
    const said = textOf(file, field);
    if (wanted === undefined || said === '') return true;
    return readClosedValue(field, said) === (readClosedValue(field, wanted) ?? wanted);
  };
  const isNamed = choice.name === undefined || textOf(file, 'name') === choice.name;
  return isNamed && fits('garment', choice.garment) && fits('department', choice.department);
}

const describe = (file: JsonObject): string =>
  [textOf(file, 'name'), textOf(file, 'department'), textOf(file, 'garment')].filter(Boolean).join(' ') ||
  'unnamed';

const describeChoice = (choice: ChartChoice): string =>
  [choice.name, choice.department, choice.garment].filter(Boolean).join(' ') || 'any garment';
