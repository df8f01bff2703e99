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
      'named size is the most probable',
    ],
    ...Object.entries(bySource).map(([source, {agreement: a}]) => [
      source,
      a.answers,
      percent(a.oneOfTwo),
      percent(a.withinOne),
      percent(a.servedButRefused),
      percent(a.mostLikelyNamed),
    ]),
  ]);

export const outsideTable = bySource =>
  table([
    [
      'known about the shopper',
      'outside the chart',
      'no size named',
      'told that none may fit',
      'told so although a size fits',
    ],
    ...Object.entries(bySource).map(([source, {agreement: a}]) => [
      source,
      a.outside,
      percent(a.saidOutside),
      `**${percent(a.toldOutside)}**`,
      percent(a.toldWrongly),
    ]),
  ]);

export const stockTable = bySource =>
  table([
    ['known about the shopper', 'the same answer as by tape'],
    ...Object.entries(bySource).map(([source, {agreement: a}]) => [source, `**${percent(a.inStock)}**`]),
  ]);

const promise = ({answers, stated, right}) =>
  answers === 0 ? '–' : `${percent(stated)} → ${percent(right)} (${answers})`;

export function reasonsTable(bySource) {
  const sources = Object.entries(bySource);
  const row = (name, key) => [name, ...sources.map(([, {reasons}]) => promise(reasons[key]))];
  return table([
    ['answer', ...sources.map(([source]) => source)],
    row('fits: the size', 'fits'),
    row('between: one of those named', 'between'),
    row('outside: beyond that end', 'outside'),
    ...sources[0][1].reasons.outsideBins.map(({from}, bin) => [
      `odds of a body outside: ${Math.round(100 * from)}–${Math.round(100 * from + 10)} %`,
      ...sources.map(([, {reasons}]) => promise(reasons.outsideBins[bin])),
    ]),
  ]);
}

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
  return table([
    ['confidence', ...sources.map(([source]) => source)],
    ...bins.map(({from}, bin) => [
      `${Math.round(100 * from)}–${Math.round(100 * from + 10)} %`,
      ...sources.map(([, {calibration}]) => promise(calibration.bins[bin])),
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
