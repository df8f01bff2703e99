/** `error`: sizes are wrong. `warning`: some shoppers get a worse answer. `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Every kind of finding. The README of `size-charts` has a row for each. */
export type FindingCode =
  | 'unusable'
  | 'repaired'
  | 'implausible-units'
  | 'units-disagree'
  | 'duplicate-label'
  | 'unknown-field'
  | 'gap'
  | 'shared-edge'
  | 'overlap'
  | 'mixed-conventions'
  | 'single-points'
  | 'irregular-grade'
  | 'unequal-bands'
  | 'non-monotone'
  | 'missing-measure'
  | 'garment-as-body'
  | 'flat-as-girth'
  | 'other-place'
  | 'default-ease'
  | 'label-is-not-inches'
  | 'letter-over-numbers'
  | 'shared-equivalent'
  | 'same-girths'
  | 'group-overlap'
  | 'unreachable-size'
  | 'garment-unknown'
  | 'waist-level-unknown'
  | 'no-source'
  | 'statures-of-ages'
  | 'import-note';

/** One finding about a chart. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** JSON path in the chart, as in issues. */
  readonly path: string;
  readonly message: string;
}
