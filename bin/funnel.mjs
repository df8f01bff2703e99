/**
 * What the event `size-finder-visit` tells.
 * @typedef {{ways: string[], refusals: {code: string, reason: string | null}[], outcome: string, seconds: number,
 *   secondsToAnswer: number | null, productId: string | null, variant: string | null}} Visit
 */

/** The outcomes in the order of the report. */
const OUTCOMES = ['chosen', 'size', 'no-size', 'stopped', 'left'];

const median = numbers => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[Math.floor((sorted.length - 1) / 2)];
};

/** The visits of each key, those with most visits first. */
function groupBy(visits, keyOf) {
  const groups = new Map();
  for (const visit of visits)
    for (const key of [keyOf(visit)].flat()) groups.set(key, [...(groups.get(key) ?? []), visit]);
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}

const share = (part, whole) => `${((100 * part.length) / whole.length).toFixed(0)} %`.padStart(8);

const waysRow = ([way, visits]) => {
  const answered = visits.filter(({secondsToAnswer}) => secondsToAnswer !== null);
  const seconds = median(answered.map(({secondsToAnswer}) => secondsToAnswer));
  return [
    way.padEnd(14),
    String(visits.length).padStart(8),
    share(answered, visits),
    share(
      visits.filter(({outcome}) => outcome === 'chosen'),
      visits,
    ),
    (seconds === null ? '–' : `${seconds} s`).padStart(10),
  ].join('');
};

/** What a refusal was, once for each visit that met it. */
const refusalsOf = ({refusals}) => [
  ...new Set(refusals.map(({code, reason}) => (reason === null ? code : `${code}: ${reason}`))),
];

/**
 * The funnel of these visits as text. A visit counts for the last way that its shopper took.
 * @param {readonly Visit[]} visits at least one
 */
export function reportVisits(visits) {
  const outcomes = OUTCOMES.map(name => [name, visits.filter(({outcome}) => outcome === name)]);
  const refused = groupBy(visits, refusalsOf);
  const line = ([name, some]) => `${name.padEnd(28)}${String(some.length).padStart(8)}${share(some, visits)}`;
  return [
    `${visits.length} visits`,
    '',
    `${'outcome'.padEnd(28)}${'visits'.padStart(8)}${'share'.padStart(8)}`,
    ...outcomes.map(line),
    '',
    `${'last way'.padEnd(14)}${'visits'.padStart(8)}${'answer'.padStart(8)}${'chosen'.padStart(8)}${'median'.padStart(10)}`,
    ...groupBy(visits, ({ways}) => ways.at(-1) ?? '(known)').map(waysRow),
    '',
    `${'refused with'.padEnd(28)}${'visits'.padStart(8)}${'share'.padStart(8)}`,
    ...(refused.length > 0 ? refused.map(line) : ['nothing']),
  ].join('\n');
}
