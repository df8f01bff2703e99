import type {ChartIssue} from '../core/errors.js';
import type {ChartChoice} from '../chart/read/choose-chart.js';
import {parseSizeChart} from '../chart/read/parse-chart.js';
import {DEPARTMENTS, GARMENTS, type SizeChart} from '../chart/model/size-chart.js';
import {choiceOption, type Given, onlyGiven, textOption} from './command.js';
import {complain, readText} from './files.js';

/** Options that choose one chart from a file with several. */
export const CHOICE_OPTIONS = {
  garment: {type: 'string'},
  department: {type: 'string'},
  name: {type: 'string'},
} as const;

export const CHOICE_HELP = `  --garment G --department D --name N
                   which chart, where the file has several`;

const choiceOf = (given: Given): ChartChoice =>
  onlyGiven({
    garment: choiceOption(given, 'garment', GARMENTS),
    department: choiceOption(given, 'department', DEPARTMENTS),
    name: textOption(given, 'name'),
  });

/** Prints a line for each issue: where it is, and what to do. */
export const complainOf = (file: string, issues: readonly ChartIssue[]): void => {
  for (const {path, message} of issues)
    complain(path === '' ? `${file}: ${message}` : `${file} ${path}: ${message}`);
};

/** Reads the chart in a file. Undefined when it cannot be used, in which case the issues are printed. */
export function readChart(path: string, given: Given): SizeChart | undefined {
  const parsed = parseSizeChart(readText(path), choiceOf(given));
  if (parsed.ok) return parsed.value;
  complainOf(path, parsed.error.issues);
  return undefined;
}
