import {element} from './dom.js';

const CM_PER_INCH = 2.54;
const shown = (cm, units) => String(Number((units === 'in' ? cm / CM_PER_INCH : cm).toFixed(1)));

function rangeText({minCm, maxCm}, units) {
  if (minCm === null) return maxCm === null ? '' : `up to ${shown(maxCm, units)}`;
  if (maxCm === null) return `${shown(minCm, units)} and more`;
  return minCm === maxCm ? shown(minCm, units) : `${shown(minCm, units)}–${shown(maxCm, units)}`;
}

const heading = (text, scope = 'col') => element('th', {text, scope});

/** The order of the measurements, from the top of the body down. All others follow. */
const ORDER = ['chest', 'underbust', 'waist', 'hip'];

/**
 * The chart as the importer read it, in its original unit. Every cell can be edited: `edit` gets the row, the measurement and what
 * is typed.
 */
export function chartTable({sizes, writtenIn}, edit) {
  const place = measure => (ORDER.includes(measure) ? ORDER.indexOf(measure) : ORDER.length);
  const measures = [...new Set(sizes.flatMap(({ranges}) => Object.keys(ranges)))].sort(
    (a, b) => place(a) - place(b),
  );
  const systems = [...new Set(sizes.flatMap(({equivalents}) => Object.keys(equivalents)))];
  const hasGroups = sizes.some(({group}) => group !== null);
  const head = [
    heading('size'),
    ...(hasGroups ? [heading('group')] : []),
    ...systems.map(system => heading(system.toUpperCase())),
    ...measures.map(measure => heading(`${nameOf(measure)}, ${writtenIn}`)),
  ];
  const cell = (row, field, name, value) => {
    const input = element('input', {className: 'cell', value, autocomplete: 'off', ariaLabel: name});
    input.dataset.cell = `${row} ${field}`;
    input.addEventListener('change', () => edit({row, field}, input.value));
    return input;
  };
  const rows = sizes.map(({label, group, equivalents, ranges}, row) =>
    element(
      'tr',
      {},
      element('th', {scope: 'row'}, cell(row, 'label', `Label of size ${row + 1}`, label)),
      ...(hasGroups ? [element('td', {text: group ?? ''})] : []),
      ...systems.map(system => element('td', {text: equivalents[system] ?? ''})),
      ...measures.map(measure =>
        element(
          'td',
          {},
          cell(
            row,
            measure,
            `${nameOf(measure)} of ${label}`,
            ranges[measure] ? rangeText(ranges[measure], writtenIn) : '',
          ),
        ),
      ),
    ),
  );
  return [element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows)];
}

/** The name of a measurement such as "insideLeg" in words. */
const nameOf = measure => measure.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);

const SEVERITIES = ['error', 'warning', 'info'];
const TITLES = {
  error: 'Gives wrong sizes',
  warning: 'Gives some shoppers a worse answer',
  info: 'Good to know',
};

/** The findings with their places, the worst first. */
export const findingList = (findings, repair) =>
  SEVERITIES.flatMap(severity =>
    folded(findings.filter(finding => finding.severity === severity)).map(({message, paths, repairs = []}) =>
      element(
        'li',
        {data: {severity}},
        message,
        element('span', {
          className: 'where',
          text: [TITLES[severity], whereOf(paths)].filter(Boolean).join(' · '),
        }),
        ...repairs.map(answer => {
          const button = element('button', {type: 'button', className: 'example', text: answer.title});
          button.addEventListener('click', () => repair(answer));
          return button;
        }),
      ),
    ),
  );

/** Answers that hold for the whole table. */
const OF_TABLE = new Set(['units', 'basis', 'department', 'garment']);

/** Messages that are equal but for their numbers as one, with all the places where they hold. */
function folded(findings) {
  const byMessage = new Map();
  for (const {code, message, path, repairs} of findings) {
    // One answer settles the same question about every column.
    const kind = repairs?.every(({option}) => OF_TABLE.has(option))
      ? `${code} ${JSON.stringify(repairs)}`
      : message.replace(/\d+(?:[.,]\d+)?/g, '#');
    const same = byMessage.get(kind);
    if (same) same.paths.push(path);
    else byMessage.set(kind, {message, repairs, paths: [path]});
  }
  return [...byMessage.values()];
}

/** The most places that a message names one by one. */
const NAMED_PLACES = 4;

const whereOf = paths =>
  paths.length > NAMED_PLACES
    ? `${paths.slice(0, NAMED_PLACES).join(', ')} and ${paths.length - NAMED_PLACES} more`
    : paths.filter(Boolean).join(', ');

const percent = share => `${(100 * share).toFixed(share > 0 && share < 0.005 ? 1 : 0)} %`;

const REASONS = {
  'below-chart': 'The body is smaller than the chart.',
  'above-chart': 'The body is larger than the chart.',
  'not-enough-information': 'Nothing is typed that this chart is decided by.',
  'none-in-stock': 'No size in stock can be worn.',
};

/** One sentence for an explanation of `explainSize`. */
export function answerText({recommendation: {size, confidence, runnerUp, reason, deciding, closest}}) {
  if (size === null)
    return `No size. ${REASONS[reason]}${closest === null ? '' : ` ${closest.label} is the closest.`}`;
  const second = runnerUp === null ? '' : `, then ${runnerUp}`;
  return `${size}, ${percent(confidence)} sure${second}.${deciding === null ? '' : ` The ${nameOf(deciding)} decides.`}`;
}

/** Each size with its odds, its body range and its fit. */
export function whyTable({recommendation, measures, sizes}) {
  const names = measures.map(({measure}) => measure);
  const fitOf = (size, measure) =>
    recommendation.sizes.find(({label, group}) => label === size.label && (group ?? null) === size.group)
      ?.fit[measure];
  const sits = fit =>
    fit === undefined
      ? ''
      : fit.deltaCm === 0
        ? fit.level
        : `${fit.level} ${fit.deltaCm < 0 ? '−' : '+'}${Math.abs(fit.deltaCm).toFixed(1)}`;
  const rows = sizes.map(size =>
    element(
      'tr',
      {data: size.label === recommendation.size ? {chosen: ''} : {}},
      heading(size.label, 'row'),
      element(
        'td',
        {className: 'odds'},
        element('meter', {value: size.probability, ariaLabel: `Odds of ${size.label}`}),
        percent(size.probability),
      ),
      ...names.flatMap(measure => [
        element('td', {text: size.ranges[measure] ? rangeText(size.ranges[measure], 'cm') : '–'}),
        element('td', {text: sits(fitOf(size, measure))}),
      ]),
    ),
  );
  const head = names.flatMap(measure => [heading(`${nameOf(measure)}, cm`), heading('sits')]);
  return [
    element('thead', {}, element('tr', {}, heading('size'), heading('odds'), ...head)),
    element('tbody', {}, ...rows),
  ];
}

/** One sentence for a coverage. */
export function servingText({sexes, people, servedShare, betweenShare, belowShare, aboveShare}) {
  const outside = [
    ...(belowShare > 0.005 ? [`${percent(belowShare)} are smaller than every size`] : []),
    ...(aboveShare > 0.005 ? [`${percent(aboveShare)} are larger`] : []),
  ];
  const who = sexes.length > 1 ? 'adults' : sexes[0] === 'female' ? 'women' : 'men';
  const whose = people.sold ? 'your ' : people.population === 'europe' ? 'European ' : 'US ';
  return `Of ${whose}${who}, ${percent(servedShare)} get a size that sits well and ${percent(betweenShare)} fall between sizes${outside.length > 0 ? `; ${outside.join(', ')}` : ''}.`;
}
