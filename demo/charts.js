import {explainSize, formatChart, importText, lintSizeChart, toSchemaOrg} from '/dist/merchant.js';
import {CHART_EXAMPLES} from './chart-examples.js';
import {answerText, chartTable, findingList, servingText, whyTable} from './chart-view.js';
import {byId, element} from './dom.js';

const form = byId('form');
const body = byId('body');

/** The pause in typing after which the page updates. */
const PAUSE_MS = 200;
/** A text of a megabyte is not a chart, and reading it would freeze the page. */
const MAX_FILE_BYTES = 1_000_000;

let chart = null;
let pause = 0;

/* ---------- the pasted table ---------- */

function factsOf() {
  const {units, garment, department, basis, stretch, brand} = form.elements;
  const said = {units, garment, department, basis, stretch, brand};
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, {value}]) => (value.trim() === '' ? [] : [[name, value.trim()]])),
  );
}

function read() {
  const text = form.elements.text.value;
  const imported = text.trim() === '' ? null : importText(text, factsOf());
  chart = imported?.ok ? imported.value.chart : null;
  byId('results').hidden = chart === null;
  byId('verdict').textContent = verdictOf(imported);
  byId('problems').replaceChildren(...(imported && !imported.ok ? problemsOf(imported.error) : []));
  if (chart === null) return stopCovering();
  byId('chart').replaceChildren(...chartTable(chart));
  byId('findings').replaceChildren(...findingsOf(imported.value));
  offer('save-chart', formatChart(imported.value.file), 'application/json');
  offer('save-schema', JSON.stringify(toSchemaOrg(chart), null, 2), 'application/ld+json');
  byId('finder').chart = chart;
  explain();
  return cover();
}

function verdictOf(imported) {
  if (imported === null) return '';
  if (!imported.ok) return 'This cannot be used as a chart yet:';
  const {sizes, brand, name} = imported.value.chart;
  const title = [brand, name].filter(Boolean).join(', ');
  return `${sizes.length} ${sizes.length === 1 ? 'size' : 'sizes'} read${title ? ` from “${title}”` : ''}.`;
}

const problemsOf = error => {
  const issues = error.detail.issues ?? [{path: '', message: error.message}];
  return findingList(issues.map(issue => ({...issue, severity: 'error'})));
};

const SEVERITY_OF = {'unknown-field': 'info', implausible: 'error'};

/** The import reports omissions with their cells, so the lint must not repeat them. */
function findingsOf({chart: read, warnings}) {
  const left = warnings.map(issue => ({...issue, severity: SEVERITY_OF[issue.code] ?? 'warning'}));
  const items = findingList([...left, ...lintSizeChart({...read, warnings: []})]);
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

function stopCovering() {
  worker?.terminate();
  worker = null;
}

/** Computes the newest chart only, and ends a worker that computes another one. */
function cover() {
  stopCovering();
  byId('coverage').hidden = true;
  byId('serving').textContent = 'Comparing the chart with the adults of a national survey…';
  worker = new Worker('coverage.worker.js', {type: 'module'});
  worker.addEventListener('message', ({data}) => {
    byId('serving').textContent = data.problem ?? servingText(data);
    if (data.svg === undefined) return;
    const picture = byId('coverage');
    picture.src = `data:image/svg+xml,${encodeURIComponent(data.svg)}`;
    picture.alt = data.text;
    picture.hidden = false;
  });
  worker.postMessage(chart);
}

/* ---------- the page ---------- */

form.addEventListener('submit', event => event.preventDefault());
body.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(read, PAUSE_MS);
});
body.addEventListener('input', explain);

byId('file').addEventListener('change', async ({target}) => {
  const [file] = target.files;
  if (!file) return;
  if (file.size > MAX_FILE_BYTES) {
    byId('verdict').textContent = `${file.name} is too large to be a size chart.`;
    return;
  }
  form.elements.text.value = await file.text();
  target.value = '';
  read();
});

byId('examples').append(
  ...CHART_EXAMPLES.map(({name, text}) => {
    const button = element('button', {type: 'button', className: 'example', text: name});
    button.addEventListener('click', () => {
      form.elements.text.value = text;
      read();
    });
    return button;
  }),
);

read();
