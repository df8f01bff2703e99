import {
  decodeText,
  editCell,
  explainSize,
  formatChart,
  importFile,
  importText,
  lintSizeChart,
  toSchemaOrg,
  withRepair,
} from '/dist/merchant.js';
import {CHART_EXAMPLES} from './chart-examples.js';
import {answerText, chartTable, findingList, servingText, whyTable} from './chart-view.js';
import {byId, element} from './dom.js';

const form = byId('form');
const body = byId('body');

/** The pause in typing after which the page updates. */
const PAUSE_MS = 200;
/** A file of more is not a chart, and reading it would freeze the page. */
const MAX_FILE_BYTES = 4_000_000;

/** The bytes of an opened spreadsheet, which no text field can show; null while the text is the chart. */
let spreadsheet = null;
/** The answers to the importer's questions about the present table. */
let answers = [];
let chart = null;
/** The chart file that is shown, with what was edited in its table. */
let file = null;
let pause = 0;

/* ---------- the pasted table ---------- */

const FACTS = ['units', 'garment', 'department', 'basis', 'stretch', 'brand'];

function factsOf() {
  const facts = Object.fromEntries(
    FACTS.flatMap(name => {
      const value = form.elements[name].value.trim();
      return value === '' ? [] : [[name, value]];
    }),
  );
  return answers.reduce(withRepair, facts);
}

function importInput() {
  if (spreadsheet !== null) return importFile(spreadsheet, factsOf());
  const text = form.elements.text.value;
  return text.trim() === '' ? null : importText(text, factsOf());
}

/** A new table: what was said about the one before does not hold for it. */
function readAnew(text, bytes = null) {
  if (file !== null) for (const name of FACTS) form.elements[name].value = '';
  form.elements.text.value = text;
  spreadsheet = bytes;
  answers = [];
  read();
}

/** A repair sets the field of the form that says the same, or is kept as an answer. */
function repair(answer) {
  const field = form.elements[answer.option];
  if (field) field.value = answer.value;
  else answers = [...answers, answer];
  read();
}

/** Changes one cell of the chart that is shown. The pasted table stays as it is. */
function edit(place, text) {
  const edited = editCell(file, place, text);
  // The focus moves to the next cell first, and stays there in the new table.
  setTimeout(() => {
    const next = document.activeElement?.dataset.cell;
    if (edited.ok) show(edited);
    else byId('edited').textContent = edited.error.message;
    if (next) document.querySelector(`[data-cell="${next}"]`)?.focus();
  });
}

const read = () => show(importInput());

function show(imported) {
  chart = imported?.ok ? imported.value.chart : null;
  file = imported?.ok ? imported.value.file : null;
  byId('edited').textContent = '';
  byId('results').hidden = chart === null;
  byId('verdict').textContent = verdictOf(imported);
  byId('problems').replaceChildren(...(imported && !imported.ok ? problemsOf(imported.error) : []));
  if (chart === null) return stopCovering();
  byId('chart').replaceChildren(...chartTable(chart, edit));
  byId('findings').replaceChildren(...findingsOf(imported.value));
  offer('save-chart', formatChart(imported.value.file), 'application/json');
  byId('tag').textContent = tagOf(imported.value.file);
  offer('save-schema', JSON.stringify(toSchemaOrg(chart), null, 2), 'application/ld+json');
  byId('finder').chart = chart;
  explain();
  return cover();
}

const WHOM = {women: 'for women', men: 'for men', unisex: 'for everyone', kids: 'for children'};
const MEASURED_ON = {
  body: 'measured on the body',
  garment: 'measured on the garment',
  'garment-flat': 'measured on the garment laid flat',
};
const UNITS = {cm: 'in centimetres', in: 'in inches'};

function verdictOf(imported) {
  if (imported === null) return '';
  if (!imported.ok) return 'This cannot be used as a chart yet:';
  const {sizes, brand, name, basis, department, writtenIn} = imported.value.chart;
  const title = [brand, name].filter(Boolean).join(', ');
  const count = `${sizes.length} ${sizes.length === 1 ? 'size' : 'sizes'} read${title ? ` from “${title}”` : ''}`;
  return `${count}: ${[WHOM[department], MEASURED_ON[basis], UNITS[writtenIn]].filter(Boolean).join(', ')}.`;
}

const problemsOf = error => {
  const issues = error.detail.issues ?? [{path: '', message: error.message}];
  return findingList(
    issues.map(issue => ({...issue, severity: 'error'})),
    repair,
  );
};

/** The element with its chart inside, ready to be pasted into a page. */
const tagOf = file =>
  `<size-finder>\n<script type="application/json" slot="chart">\n${formatChart(file).replace(/</g, '\\u003c')}</script>\n</size-finder>`;

const SEVERITY_OF = {
  'unknown-field': 'info',
  'left-out': 'info',
  'unit-inferred': 'info',
  'basis-inferred': 'info',
  implausible: 'error',
};

/** What the lint tells those who write a chart file, for those who have a table. */
const REWORDED = {
  'garment-unknown':
    'Nothing says which garment the table is for, so chest, waist and hip count equally. Choose the garment above.',
  'no-source': 'The chart does not say where its numbers come from. The command adds it with --source.',
};

/** A finding with the size and the measurement in place of its path in the file. */
function inWords(finding) {
  const [, row, field = ''] = /^sizes\.(\d+)(?:\.(\w+))?$/.exec(finding.path) ?? [];
  const label = file?.sizes?.[Number(row)]?.label;
  const place = label === undefined ? '' : [label, field].filter(Boolean).join(', ');
  const message = finding.message.replace('Write "ease".', 'The command sets it with --ease.');
  return {...finding, message: REWORDED[finding.code] ?? message, path: place};
}

/** The import reports omissions with their cells, so the lint must not repeat them. */
function findingsOf({chart: read, warnings}) {
  const left = warnings.map(issue => ({...issue, severity: SEVERITY_OF[issue.code] ?? 'warning'}));
  // The chart keeps the warnings of its import as notes, for the day when the table is gone.
  const isNote = ({code, message}) =>
    code === 'import-note' && warnings.some(warning => message.includes(warning.message.slice(0, 200)));
  const linted = lintSizeChart({...read, warnings: []}).filter(finding => !isNote(finding));
  const items = findingList([...left, ...linted.map(inWords)], repair);
  return items.length > 0 ? items : [element('li', {text: 'Nothing. This is a good chart.'})];
}

/** Makes a link save a text, and releases the previous address. */
function offer(id, text, type) {
  const link = byId(id);
  if (link.href) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], {type}));
}

/* ---------- why this size ---------- */

function explain() {
  if (chart === null) return;
  const explanation = explainSize(measurementsOf(), chart, {fit: body.elements.fit.value});
  byId('answer').textContent = answerText(explanation);
  byId('why').replaceChildren(...whyTable(explanation));
}

/** A field without a number is an unknown girth. */
function measurementsOf() {
  const sdCm = Number(body.elements.sd.value);
  const girths = ['chest', 'waist', 'hip'];
  const estimate = girth => ({
    valueCm: Number.parseFloat(body.elements[girth].value.replace(',', '.')),
    sdCm,
    source: 'tape',
  });
  return {
    ...Object.fromEntries(girths.map(girth => [girth, estimate(girth)])),
    covarianceCm2: girths.map((_, a) => girths.map((_unused, b) => (a === b ? sdCm ** 2 : 0))),
    notes: [],
  };
}

/* ---------- whom the sizes serve ---------- */

let worker = null;
const people = byId('people');

/** The shop's own people: their builds, their ages, and the pieces sold of each size. */
function peopleOf() {
  const {population, from, to, sold} = people.elements;
  const ages = [from, to].map(({value}) => Number(value));
  const pieces = sold.value.split(/[,;\n]+/).flatMap(part => {
    const [, label, count] = /^\s*(.+?)\s*[=:\s]\s*(\d+)\s*$/.exec(part) ?? [];
    return label === undefined ? (part.trim() === '' ? [] : [null]) : [[label, Number(count)]];
  });
  if (pieces.includes(null)) return {problem: 'Write the pieces sold as S 120, M 340, L 80.'};
  return {
    population: population.value,
    ...(ages.every(age => age > 0) && {ages}),
    ...(pieces.length > 0 && {sold: Object.fromEntries(pieces)}),
  };
}

function stopCovering() {
  worker?.terminate();
  worker = null;
}

/** Computes the newest chart only, and ends a worker that computes another one. */
function cover() {
  if (chart === null) return;
  stopCovering();
  byId('coverage').hidden = true;
  byId('improve').replaceChildren();
  const people = peopleOf();
  byId('serving').textContent = people.problem ?? 'Comparing the chart with the adults of a national survey…';
  if (people.problem) return;
  worker = new Worker('coverage.worker.js', {type: 'module'});
  worker.addEventListener('message', ({data}) => {
    if (data.advice) {
      byId('improve').replaceChildren(...data.advice.map(text => element('li', {text})));
      return;
    }
    byId('serving').textContent = data.problem ?? servingText(data);
    if (data.svg === undefined) return;
    const picture = byId('coverage');
    picture.src = `data:image/svg+xml,${encodeURIComponent(data.svg)}`;
    picture.alt = data.text;
    picture.hidden = false;
  });
  worker.postMessage({chart, people});
}

/* ---------- the page ---------- */

form.addEventListener('submit', event => event.preventDefault());
body.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', ({target}) => {
  if (target === form.elements.text) [spreadsheet, answers] = [null, []];
  clearTimeout(pause);
  pause = setTimeout(read, PAUSE_MS);
});
body.addEventListener('input', explain);
people.addEventListener('submit', event => event.preventDefault());
people.addEventListener('change', cover);

byId('file').addEventListener('change', async ({target}) => {
  const [file] = target.files;
  if (!file) return;
  if (file.size > MAX_FILE_BYTES) {
    byId('verdict').textContent = `${file.name} is too large to be a size chart.`;
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  target.value = '';
  if (/\.(xlsx|ods)$/i.test(file.name)) readAnew('', bytes);
  else readAnew(decodeText(bytes));
});

byId('copy-tag').addEventListener('click', () => navigator.clipboard.writeText(byId('tag').textContent));

/** A copied table keeps its headings and merged cells as HTML, of which a text field takes only the text. */
form.elements.text.addEventListener('paste', event => {
  const markup = event.clipboardData?.getData('text/html') ?? '';
  if (!/<table/i.test(markup)) return;
  event.preventDefault();
  readAnew(markup);
});

byId('examples').append(
  ...CHART_EXAMPLES.map(({name, text}) => {
    const button = element('button', {type: 'button', className: 'example', text: name});
    button.addEventListener('click', () => {
      readAnew(text);
    });
    return button;
  }),
);

read();
