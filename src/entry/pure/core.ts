/** The part that needs no browser: charts, statistics, recommendations. Built into `dist/core.js`. */
export {estimateBody} from '../../anatomy/estimate-body.js';
export {observeBraSize, type BraProblem} from '../../anatomy/bra-size.js';
export type {BodyObservation} from '../../anatomy/observations.js';
export type * from '../../core/observation.js';
export {
  bodyRangesOf,
  explainSize,
  observeWornSize,
  parseSizeChart,
  recommendSize,
} from '../../chart/index.js';
export type * from '../../chart/index.js';
export {lintSizeChart} from '../../chart/lint/lint.js';
export type {Finding, FindingCode, Severity} from '../../chart/lint/finding.js';
export {SizeFinderError} from '../../core/errors.js';
export type {ChartIssue, FailureCode, FailureDetail, Result} from '../../core/errors.js';
export type * from '../../core/domain.js';
