import {describeCompare, describeMemory} from './compare/describe.mjs';
import {NOTHING} from './faults/journey.mjs';
import {kb, mb, ms, table} from './text.mjs';

function describeSize(files) {
  const rows = files.map(({file, bytes, gzipBytes, maxGzipBytes}) => [
    file,
    kb(bytes),
    kb(gzipBytes),
    kb(maxGzipBytes),
  ]);
  return `Size\n${table([['file', 'minified', 'gzip', 'budget'], ...rows])}`;
}

function describeModules({total, rows}) {
  const cells = rows.map(({module, bytes, gzip}) => [module, bytes, gzip]);
  return `First script, ${total} bytes of gzip: what it would lose without each module\n${table([['module', 'bytes', 'gzip'], ...cells])}`;
}

function describeModels({files, unpacking}) {
  const names = ['bytes', 'gzip', 'brotli', 'planes', 'bits12', 'bits8'];
  const sums = Object.fromEntries(
    names.map(name => [name, files.reduce((sum, file) => sum + file[name], 0)]),
  );
  const cells = [...files, {file: 'all', ...sums}].map(row => [
    row.file,
    ...names.map(name => mb(row[name])),
  ]);
  const head = ['file', 'raw', 'gzip', 'Brotli', 'byte planes', '12 bits', '8 bits'];
  return `Model files; the last three columns are Brotli of weights in another form\n${table([head, ...cells])}\n${describeUnpacking(unpacking)}`;
}

function describeUnpacking(rows) {
  const cells = rows.map(({network, bits, allMs, largeMs}) => [network, bits, ms(allMs), ms(largeMs)]);
  return `Processor time of writing back weights of fewer bits, medians\n${table([['network', 'bits', 'all tensors', 'large ones'], ...cells])}`;
}

function describeSpeed({coldMs, measureMs, bareModelsMs, longTasksMs, leaks}) {
  const longest = longTasksMs.length === 0 ? '' : `, the longest ${ms(Math.max(...longTasksMs))}`;
  const rows = [
    ['first measure(), which loads and compiles the models', ms(coldMs)],
    ['warm measure(), median', ms(measureMs)],
    ['bare model calls, median', ms(bareModelsMs)],
    ['ratio', (measureMs / bareModelsMs).toFixed(2)],
    ["tasks over 50 ms on the page's thread while warm", `${longTasksMs.length}${longest}`],
    ...leaks.map(({runs, tensors, heapBytes, pageBytes, gpuBytes}) => [
      `after ${runs} run${runs === 1 ? '' : 's'}`,
      [
        `${tensors} tensors`,
        `${mb(heapBytes)} worker heap`,
        pageBytes > 0 && `${mb(pageBytes)} page process`,
        gpuBytes > 0 && `${mb(gpuBytes)} GPU process`,
      ]
        .filter(Boolean)
        .join(', '),
    ]),
  ];
  return `Speed, two photos of 720×1280\n${table(rows)}`;
}

function describeAccuracy(result) {
  if (result.skipped) return `Accuracy\n  not measured: ${result.skipped}`;
  const rows = Object.entries({
    'without weight': result.withoutWeight,
    'with weight': result.withWeight,
  }).flatMap(([label, {people, refusals, ...girths}]) =>
    Object.entries(girths).map(([girth, {maeCm, biasCm, inBand90}]) => [
      label,
      girth,
      `${maeCm.toFixed(2)} cm`,
      `${biasCm.toFixed(2)} cm`,
      `${Math.round(100 * inBand90)} %`,
      `${refusals.length} of ${people}`,
    ]),
  );
  const head = ['known', 'girth', 'MAE', 'bias', 'in the 90 % band', 'refused'];
  return `Accuracy on rendered people who are in no fit\n${table([head, ...rows])}`;
}

function describeGuidance({skipped, looksPerSecond, longTasksMs, longTasksWithoutGuidanceMs, delaysMs}) {
  if (skipped) return `Guidance\n  not measured: ${skipped}`;
  const tasks = list => (list.length === 0 ? '0' : `${list.length}, the longest ${ms(Math.max(...list))}`);
  const sorted = delaysMs.toSorted((a, b) => a - b);
  const rows = [
    ['looks a second', looksPerSecond.toFixed(1)],
    ['delay from a change of pose to a new sentence, median', ms(sorted[Math.floor(sorted.length / 2)])],
    ["tasks over 50 ms on the page's thread in 10 s", tasks(longTasksMs)],
    ['the same without guidance', tasks(longTasksWithoutGuidanceMs)],
  ];
  return `Guidance while the camera runs\n${table(rows)}`;
}

const describeCost = ({recommendMs, ownBytes, withZodBytes}) =>
  table([
    ['recommendSize() on 20 sizes and three girths, median', `${recommendMs.toFixed(3)} ms`],
    ['charts and recommendation, gzip', kb(ownBytes)],
    ['charts and recommendation with zod/mini, gzip', kb(withZodBytes)],
  ]);

function describeSizes({skipped, cost, people, charts, bySource, reversals}) {
  if (skipped) return `Sizes\n${describeCost(cost)}\n  agreement not measured: ${skipped}`;
  const percent = share => `${(100 * share).toFixed(1)} %`;
  const rows = Object.entries(bySource).map(([source, {agreement, calibration}]) => [
    source,
    percent(agreement.ours),
    percent(agreement.nearestCentre),
    percent(agreement.lookup),
    percent(agreement.heightWeightTable),
    calibration.expectedError.toFixed(3),
    `${calibration.sureAndFarOff} of ${calibration.sureAnswers}`,
  ]);
  const head = [
    'known',
    'same size',
    'nearest centre',
    'lookup',
    'table',
    'ECE',
    'over one size off at 80 %',
  ];
  return [
    `Sizes, ${people} people of ANSUR II on ${charts} charts (written to docs/size-agreement.md)`,
    table([head, ...rows]),
    `  larger body with a smaller size: ${reversals.reversals} of ${reversals.pairs} pairs`,
    describeCost(cost),
  ].join('\n');
}

function describeCharts({firstMs, sheets, hostile, real}) {
  const tenths = value => `${value.toFixed(1)} ms`;
  const rows = [...sheets, ...hostile].map(({name, isRead, ms: median}) => [
    name,
    isRead ? 'read' : 'refused',
    tenths(median),
  ]);
  return `Charts, processor time of an import\n${table([['file', 'outcome', 'median'], ...rows])}\n  the first sheet of a process: ${tenths(firstMs)}\n  real tables: ${real.right} of ${real.tables} right without a question (${((100 * real.right) / real.tables).toFixed(0)} %), ${real.asked} asked, ${real.wrong} wrong without a word; chosen for variety, so this is no share of shops`;
}

const describeWritten =
  title =>
  ({skipped, written}) =>
    `${title}\n  ${skipped ? `not measured: ${skipped}` : `written to ${written}`}`;

function describeStreet({skipped, byKind, refused}) {
  if (skipped) return `Street\n  not measured: ${skipped}`;
  const refusals = Object.entries(refused).map(([kind, {n, refused: count}]) => `${kind} ${count}/${n}`);
  return [
    'Street, people as shoppers stand, in no fit of theirs (written to docs/street.md)',
    groupTable(byKind),
    `  refused: ${refusals.join(', ')}`,
  ].join('\n');
}

function describeUnseen({skipped, byKind}) {
  if (skipped) return `Unseen\n  not measured: ${skipped}`;
  return `People whom no fit has seen (written to docs/unseen-people.md)\n${groupTable(byKind)}`;
}

function groupTable(byKind) {
  const rows = Object.entries(byKind).map(
    ([group, {people, photo, answers, band, photoWeight, answersWeight, bandWeight}]) => [
      group,
      people,
      `${photo.toFixed(2)} cm`,
      `${answers.toFixed(2)} cm`,
      `${Math.round(100 * band)} %`,
      `${photoWeight.toFixed(2)} cm`,
      `${answersWeight.toFixed(2)} cm`,
      `${Math.round(100 * bandWeight)} %`,
    ],
  );
  const head = [
    'people',
    'n',
    'photo',
    'answers',
    'in 90 %',
    'photo + weight',
    'answers + weight',
    'in 90 %',
  ];
  return table([head, ...rows]);
}

function describeFaults({rows}) {
  const faults = [...new Set(rows.map(({fault}) => fault))];
  const cells = [...new Set(rows.map(({file}) => file))].map(file => [
    file,
    ...faults.map(fault => {
      const {seconds, way} = rows.find(row => row.file === file && row.fault === fault);
      return `${seconds.toFixed(1)} s: ${way}`;
    }),
  ]);
  const slowest = Math.max(...rows.map(({seconds}) => seconds));
  const stuck = rows.filter(({way}) => way === NOTHING).length;
  return `Seconds until a shopper whose file has a fault can go on, and how
${table([['file', ...faults], ...cells])}
  the slowest: ${slowest.toFixed(1)} s; without a way on: ${stuck} of ${rows.length}`;
}

function describeProfile(rows) {
  const all = rows.reduce((sum, row) => sum + row.ms, 0);
  const cells = rows
    .toSorted((a, b) => b.ms - a.ms)
    .map(({stage, ms: spent}) => [stage, `${Math.round((100 * spent) / all)} %`, ms(spent)]);
  return `Warm measurement of a pair on one thread, medians\n${table([['stage', 'share', 'time'], ...cells])}`;
}

const DESCRIBE = {
  profile: describeProfile,
  faults: describeFaults,
  street: describeStreet,
  unseen: describeUnseen,
  ablation: describeWritten('Ablation'),
  oracles: describeWritten('Oracles'),
  size: describeSize,
  sizes: describeSizes,
  charts: describeCharts,
  speed: describeSpeed,
  guidance: describeGuidance,
  accuracy: describeAccuracy,
  memory: describeMemory,
  modules: describeModules,
  models: describeModels,
  compare: describeCompare,
};

/** Describes the results of `npm run bench` for people. */
export const describeBench = results =>
  Object.entries(results)
    .map(([name, result]) => DESCRIBE[name](result))
    .join('\n\n');
