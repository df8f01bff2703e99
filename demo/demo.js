import {byId, element} from './dom.js';
import {PRODUCTS} from './products.js';
import {pictureOf} from './pictures.js';

const finder = byId('finder');
const play = byId('play');

/* ---------- the product page of a single-page shop ---------- */

async function show(product) {
  byId('kind').textContent = product.kind;
  byId('title').textContent = product.name;
  byId('price').textContent = product.price;
  byId('words').textContent = product.words;
  byId('note').textContent = '';
  finder.productId = product.id;
  finder.chartSrc = product.chartSrc;
  byId('colours').replaceChildren(
    ...product.colours.map((colour, i) => {
      const swatch = element('button', {type: 'button', className: 'swatch', ariaLabel: `Colour ${i + 1}`});
      swatch.style.setProperty('--colour', colour);
      swatch.ariaPressed = String(i === 0);
      swatch.addEventListener('click', () => paint(product, i));
      return swatch;
    }),
  );
  paint(product, 0);
  for (const tab of byId('products').children)
    tab.setAttribute('aria-current', tab.dataset.id === product.id ? 'page' : 'false');
  drawChart(await (await fetch(product.chartSrc)).json());
  describeTag();
}

function paint(product, colour) {
  byId('picture').replaceChildren(pictureOf(product, product.colours[colour]));
  for (const [i, swatch] of [...byId('colours').children].entries())
    swatch.ariaPressed = String(i === colour);
}

const textOf = value => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(end => end ?? '').join('–');
  return typeof value === 'object' ? `${value.min ?? ''}–${value.max ?? ''}` : String(value);
};

function drawChart(chart) {
  const measures = ['chest', 'bust', 'waist', 'hip', 'height', 'insideLeg'].filter(name =>
    chart.sizes.some(size => name in size),
  );
  const head = element(
    'tr',
    {},
    ...['size', ...measures].map(name =>
      element('th', {scope: 'col', text: name === 'insideLeg' ? 'inside leg' : name}),
    ),
  );
  const rows = chart.sizes.map(size =>
    element(
      'tr',
      {},
      element('th', {scope: 'row', text: size.label}),
      ...measures.map(name => element('td', {text: textOf(size[name])})),
    ),
  );
  byId('chart').replaceChildren(element('thead', {}, head), element('tbody', {}, ...rows));
  byId('source').replaceChildren(
    `${chart.brand}, in ${chart.units}. `,
    ...(chart.provenance?.source ? [element('a', {href: chart.provenance.source, text: 'Source'})] : []),
  );
  byId('size').replaceChildren(
    element('option', {value: '', text: 'Choose a size'}),
    ...chart.sizes.map(({label}) => element('option', {value: label, text: label})),
  );
}

byId('products').append(
  ...PRODUCTS.map(({id, kind}) => element('a', {href: `#${id}`, text: kind, data: {id}})),
);
const current = () => PRODUCTS.find(({id}) => `#${id}` === location.hash) ?? PRODUCTS[0];
addEventListener('hashchange', () => void show(current()));

byId('bag').addEventListener('click', () => {
  const size = byId('size').value;
  byId('note').textContent = size ? `In your bag: ${current().name}, ${size}` : 'Choose a size first.';
});

/* ---------- sample people ---------- */

const people = await (await fetch('samples/people.json')).json();
byId('people').append(
  ...people.map(person => {
    const {heightCm, weightKg} = person.shopper;
    const button = element(
      'button',
      {type: 'button', className: 'person'},
      element('img', {src: person.front, alt: '', width: 72, height: 128, loading: 'lazy'}),
      element('img', {src: person.side, alt: '', width: 72, height: 128, loading: 'lazy'}),
      element('span', {
        text: `${person.name}, ${Math.round(heightCm)}\u00a0cm, ${Math.round(weightKg)}\u00a0kg`,
      }),
    );
    button.addEventListener('click', () => void measureSample(person));
    return element('li', {}, button);
  }),
);

async function measureSample({front, side, shopper, name, truthCm}) {
  const load = async address => (await fetch(address)).blob();
  finder.usePhotos({front: await load(front), side: await load(side)}, shopper);
  finder.addEventListener('size-found', () => compare(name, truthCm), {once: true});
}

/**
 * Shows the true girths, to compare with those in the finder. Only a demo can do this, because a rendered person's girths
 * are known exactly. The shop may not read what the finder measured.
 */
function compare(name, truthCm) {
  const row = (first, ...cells) =>
    element(
      'tr',
      {},
      element('th', {scope: 'row', text: first}),
      ...cells.map(text => element('td', {text})),
    );
  const table = byId('truth');
  table.replaceChildren(
    element('caption', {text: `${name}: true girths in cm`}),
    ...Object.entries(truthCm).map(([girth, cm]) => row(girth, cm.toFixed(1))),
  );
  table.hidden = false;
}

/* ---------- playground ---------- */

const consentText = element('span', {
  slot: 'consent',
  text: 'I agree that my photos are measured on this device.',
});

play.addEventListener('input', () => {
  const {theme, lang, units, fit, stock, share, remember, consent, feedback, debug} = play.elements;
  document.documentElement.dataset.theme = theme.value;
  document.documentElement.lang = lang.value;
  document.documentElement.dir = lang.value === 'ar' ? 'rtl' : 'ltr';
  finder.units = units.value || undefined;
  finder.fit = fit.value;
  const labels = [...byId('size').options].map(option => option.value).filter(Boolean);
  finder.inStock = stock.checked ? labels.filter(label => !/^(m|medium)$/i.test(label)) : undefined;
  finder.shareMeasurements = share.checked;
  finder.remember = remember.checked;
  finder.feedback = feedback.checked;
  finder.debug = debug.checked;
  if (consent.checked) finder.append(consentText);
  else consentText.remove();
  describeTag();
});

function describeTag() {
  const attributes = [
    ['chart-src', finder.chartSrc],
    ['product-id', finder.productId],
    ['size-target', finder.sizeTarget],
    ['chart-target', finder.chartTarget],
    ['remember', finder.remember],
    ['fit', finder.fit === 'regular' ? undefined : finder.fit],
    ['units', finder.units],
    ['in-stock', Array.isArray(finder.inStock) ? finder.inStock.join(' ') : finder.inStock],
    ['share-measurements', finder.shareMeasurements],
    ['feedback', finder.feedback],
    ['debug', finder.debug],
  ];
  const text = attributes
    .filter(([, value]) => value)
    .map(([name, value]) => (value === true ? `  ${name}` : `  ${name}="${value}"`));
  byId('tag').textContent = [
    '<size-finder',
    ...text,
    consentText.isConnected ? `>\n  ${consentText.outerHTML}\n</size-finder>` : '></size-finder>',
  ].join('\n');
}

const describeEvent = {
  'size-finder-step': event => event.step,
  'size-found': ({recommendation: {size, confidence, reason}}) =>
    size === null ? reason : `${size}, ${Math.round(100 * confidence)} %`,
  'size-chosen': ({size, group}) => (group === null ? size : `${size} (${group})`),
  'size-feedback': ({verdict}) => verdict,
  'size-finder-error': event => event.code,
  'size-finder-close': () => '',
};
for (const [type, describe] of Object.entries(describeEvent))
  finder.addEventListener(type, event => {
    byId('events').prepend(element('li', {text: `${type} ${describe(event)}`}));
    while (byId('events').children.length > 8) byId('events').lastElementChild.remove();
  });

await show(current());
