import {lintSizeChart} from '../chart/lint/lint.js';
import type {Finding, Severity} from '../chart/lint/finding.js';
import type {Command} from './command.js';
import {UsageError} from './command.js';
import {complain, print, readText} from './files.js';

interface Linted {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** `lint FILE…` */
export const lint: Command = {
  summary: 'look for the faults that real size charts have',
  help: `Usage: size-finder-charts lint FILE… [--json]

Looks for gaps, overlaps, wrong units, sizes that nobody gets, and more. "-" reads standard input.

  --json           print {files: [{file, findings}], errors, warnings, infos}

Exits with 0 when there is nothing to do, 1 when there are errors or warnings, 2 when a file cannot be read.`,
  options: {json: {type: 'boolean'}},
  run: ({values, files}) => {
    if (files.length === 0) throw new UsageError('The chart is missing. --help shows how.');
    let isUnreadable = false;
    const linted = files.flatMap((file): readonly Linted[] => {
      try {
        return [{file, findings: lintSizeChart(readText(file))}];
      } catch (cause) {
        if (!(cause instanceof UsageError)) throw cause;
        complain(cause.message);
        isUnreadable = true;
        return [];
      }
    });
    const count = (severity: Severity) =>
      linted.reduce(
        (sum, {findings}) => sum + findings.filter(finding => finding.severity === severity).length,
        0,
      );
    const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
    print(
      values['json'] === true
        ? JSON.stringify({files: linted, errors, warnings, infos}, null, 2)
        : [...linted.map(showFile), `${errors} errors, ${warnings} warnings, ${infos} to know`].join('\n'),
    );
    return isUnreadable ? 2 : errors + warnings > 0 ? 1 : 0;
  },
};

const showFile = ({file, findings}: Linted): string => {
  if (findings.length === 0) return `${file}: nothing found`;
  const lines = findings.map(
    ({severity, path, code, message}) =>
      `  ${severity.padEnd(7)}  ${path === '' ? '' : `${path}: `}${message} (${code})`,
  );
  return [file, ...lines].join('\n');
};
