const percent = share => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`);

/** A Markdown table. The columns after the first hold numbers. */
const table = ([head, ...rows]) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');

export const agreementTable = bySource =>
  table([
    [
      'known about the shopper',
      'this component',
      'nearest centre',
      'lookup of the mean girth',
      'height-weight table',
    ],
    ...Object.entries(bySource).map(([source, {agreement: a}]) => [
      source,
      `**${percent(a.ours)}**`,
      percent(a.nearestCentre),
      percent(a.lookup),
      source.includes('answers') ? percent(a.heightWeightTable) : '–',
    ]),
  ]);

export const edgesTable = bySource =>
  table([
    [
      'known about the shopper',
      'answers',
      'one of the two named',
      'at most one size off',
      'no size although one exists',
      'outside the chart',
      'of these told so',
      'named size is the most probable',
    ],
    ...Object.entries(bySource).map(([source, {agreement: a}]) => [
      source,
      a.answers,
      percent(a.oneOfTwo),
      percent(a.withinOne),
      percent(a.servedButRefused),
      a.outside,
      percent(a.saidOutside),
      percent(a.mostLikelyNamed),
    ]),
  ]);

export const garmentTable = byGarment =>
  table([
    ['garment', ...Object.keys(Object.values(byGarment)[0])],
    ...Object.entries(byGarment).map(([garment, bySource]) => [
      garment,
      ...Object.values(bySource).map(
        ({ours, nearestCentre}) => `${percent(ours)} (${percent(nearestCentre)})`,
      ),
    ]),
  ]);

export function calibrationTable(bySource) {
  const sources = Object.entries(bySource);
  const bins = sources[0][1].calibration.bins;
  const cell = ({answers, stated, right}) =>
    answers === 0 ? '–' : `${percent(stated)} → ${percent(right)} (${answers})`;
  return table([
    ['confidence', ...sources.map(([source]) => source)],
    ...bins.map(({from}, bin) => [
      `${Math.round(100 * from)}–${Math.round(100 * from + 10)} %`,
      ...sources.map(([, {calibration}]) => cell(calibration.bins[bin])),
    ]),
    ['expected calibration error', ...sources.map(([, {calibration: c}]) => c.expectedError.toFixed(3))],
    [
      'stated 80 % or more',
      ...sources.map(
        ([, {calibration: c}]) => `${c.sureAnswers}, of these over one size off: ${c.sureAndFarOff}`,
      ),
    ],
  ]);
}
