import type {ChartIssue} from '../../core/errors.js';
import {type IssueCode, joinPath} from '../read/issue-list.js';
import {parseSizeChart} from '../read/parse-chart.js';
import {isJsonArray, isJsonObject, type Json, toPlainJson} from '../read/plain-json.js';
import {isParsedChart} from '../model/size-chart.js';
import type {Finding, FindingCode} from './finding.js';
import {lintColumns} from './lint-columns.js';
import {lintLabels} from './lint-labels.js';
import {lintMeaning} from './lint-meaning.js';
import {lintReach} from './lint-reach.js';

/**
 * Looks for the faults that real size charts have, in a parsed chart or a merchant's file, also one with several
 * charts. A file that cannot be used gives `error` findings, one for each issue. The findings of a chart are
 * sorted: errors, warnings, then what is good to know.
 */
export function lintSizeChart(chart: unknown): readonly Finding[] {
  const charts = isParsedChart(chart) ? undefined : severalCharts(chart);
  if (!charts) return lintOne(chart);
  return charts.flatMap(({path, chart: one}) =>
    lintOne(one).map(finding => ({...finding, path: joinPath(path, finding.path)})),
  );
}

/** The charts of a file with several. Fields beside `charts` apply to each of them. */
function severalCharts(file: unknown): readonly {readonly path: string; readonly chart: Json}[] | undefined {
  const plain = toPlainJson(file);
  if (!plain.ok || !isJsonObject(plain.value)) return undefined;
  const {charts, ...shared} = plain.value;
  if (!isJsonArray(charts) || charts.length === 0) return undefined;
  return charts.map((item, index) => ({
    path: joinPath('charts', index),
    chart: isJsonObject(item) ? {...shared, ...item} : item,
  }));
}

function lintOne(chart: unknown): readonly Finding[] {
  const parsed = parseSizeChart(chart);
  if (!parsed.ok) return parsed.error.issues.map(issue => fromIssue(issue, true));
  const {value} = parsed;
  const findings = [
    ...value.warnings.map(issue => fromIssue(issue, false)),
    ...lintColumns(value),
    ...lintMeaning(value),
    ...lintLabels(value),
    ...lintReach(value),
  ];
  const rank = {error: 0, warning: 1, info: 2} as const;
  return findings.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

const FROM_ISSUE: Readonly<Partial<Record<IssueCode, FindingCode>>> = {
  implausible: 'implausible-units',
  'wrong-units': 'implausible-units',
  'units-disagree': 'units-disagree',
  'duplicate-label': 'duplicate-label',
  'unknown-field': 'unknown-field',
};

function fromIssue({code, path, message}: ChartIssue, isFatal: boolean): Finding {
  // Issues of a chart have the codes of `IssueList`. One without such a code comes from elsewhere.
  const known = FROM_ISSUE[code as IssueCode];
  const severity =
    code === 'unknown-field' ? 'info' : isFatal || code === 'implausible' ? 'error' : 'warning';
  return {code: known ?? (isFatal ? 'unusable' : 'repaired'), severity, path, message};
}
