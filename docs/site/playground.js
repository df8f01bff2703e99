/** Charts of real brands, and of the demo's jeans, which come in lengths. */
const CHARTS = {
  'T-shirt, unisex': 'size-charts/aceit-unisex-tops.json',
  'Dress, women': 'size-charts/hm-womens-dresses.json',
  'Trousers, men': 'size-charts/patagonia-mens-bottoms-alpha.json',
  'Jeans in lengths': 'samples/northlight-jeans.json',
};
const EVENTS = [
  'size-finder-step',
  'size-found',
  'size-chosen',
  'size-feedback',
  'size-finder-error',
  'size-finder-close',
  'size-finder-visit',
];

const byId = id => document.getElementById(id);
const finder = byId('finder');
const form = byId('attributes');
const {garment} = form.elements;

garment.append(...Object.keys(CHARTS).map(name => new Option(name)));

function showTag() {
  const attributes = [...finder.attributes]
    .filter(({name}) => !['id', 'chart', 'style'].includes(name))
    .map(({name, value}) => (value === '' ? name : `${name}="${value}"`));
  byId('tag').textContent = `<size-finder ${['chart="…"', ...attributes].join(' ')}></size-finder>`;
}

function setAttribute(name, value) {
  if (value === '' || value === false) finder.removeAttribute(name);
  else finder.setAttribute(name, value === true ? '' : value);
}

function readChart() {
  try {
    const chart = JSON.parse(byId('chart').value);
    finder.chart = chart;
    byId('size').replaceChildren(...(chart.sizes ?? []).map(({label}) => new Option(label)));
    byId('chart-fault').textContent = '';
  } catch ({message}) {
    byId('chart-fault').textContent = `This is not JSON: ${message}`;
  }
}

async function loadChart() {
  byId('chart').value = await (await fetch(CHARTS[garment.value])).text();
  byId('product').textContent = garment.value;
  readChart();
}

form.addEventListener('input', ({target}) => {
  const {name, type, value, checked} = target;
  if (target === garment) void loadChart();
  else if (name.startsWith('--')) finder.style.setProperty(name, type === 'range' ? `${value}px` : value);
  else setAttribute(name, type === 'checkbox' ? checked : value);
  showTag();
});
byId('chart').addEventListener('input', readChart);

/** The fields of an event that are its own, such as `size` and `variant`. */
function fieldsOf(event) {
  const {recommendation, ...fields} = Object.fromEntries(
    Object.keys(event)
      .filter(name => name !== 'isTrusted' && name !== 'error')
      .map(name => [name, event[name]]),
  );
  if (!recommendation) return fields;
  const {size, confidence, reason, runnerUp} = recommendation;
  return {recommendation: {size, confidence, reason, runnerUp}, ...fields};
}

for (const name of EVENTS)
  document.addEventListener(name, event => {
    const item = document.createElement('li');
    item.append(
      Object.assign(document.createElement('strong'), {textContent: name}),
      ' ',
      Object.assign(document.createElement('code'), {textContent: JSON.stringify(fieldsOf(event))}),
    );
    byId('events').prepend(item);
  });

byId('sample').addEventListener('click', async () => {
  const [{front, side, shopper}] = await (await fetch('samples/people.json')).json();
  const photo = async address => (await fetch(address)).blob();
  finder.usePhotos({front: await photo(front), side: await photo(side)}, shopper);
});

await loadChart();
showTag();
