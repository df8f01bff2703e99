import {byId, element} from './dom.js';
import {showPeople, writeTruth} from './people.js';
import {PRODUCTS} from './products.js';
import {pictureOf, VIEWS} from './pictures.js';
import {LANGUAGES, WORDS} from './words.js';

const finder = byId('finder');
const preferences = byId('preferences').elements;
const page = document.documentElement;

/** What is shown. */
const shown = {product: PRODUCTS[0], colour: 0, view: 0, chart: null};
const words = () => WORDS[page.lang] ?? WORDS.en;

/* ---------- the product ---------- */

async function showProduct() {
  const product = PRODUCTS.find(({id}) => `#${id}` === location.hash) ?? PRODUCTS[0];
  Object.assign(shown, {product, colour: 0, view: 0});
  finder.productId = product.id;
  finder.chartSrc = product.chartSrc;
  byId('note').textContent = '';
  const chart = await (await fetch(product.chartSrc)).json();
  // Another product may have been chosen meanwhile.
  if (shown.product !== product) return;
  shown.chart = chart;
  fillSizes();
  write();
}

/** Writes everything that has words, in the language of the page. */
function write() {
  const {product} = shown;
  const t = words();
  for (const node of document.querySelectorAll('[data-word]')) node.textContent = t[node.dataset.word];
  const [kind, sentence] = t[product.id];
  byId('kind').textContent = kind;
  byId('title').textContent = product.name;
  byId('price').textContent = new Intl.NumberFormat(page.lang, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
    numberingSystem: 'latn',
  }).format(product.price);
  byId('words').textContent = sentence;
  byId('perks').replaceChildren(...t.perks.map(text => element('li', {text})));
  byId('products').ariaLabel = t.products;
  byId('products').replaceChildren(
    ...PRODUCTS.map(({id}) =>
      element('a', {href: `#${id}`, text: t[id][0], ariaCurrent: id === product.id ? 'page' : 'false'}),
    ),
  );
  fillChoice(
    preferences.theme,
    ['light', 'dark', 'loud'].map((theme, index) => [theme, t.themes[index]]),
    page.dataset.theme ?? 'light',
  );
  writeChart();
  writeTruth(t);
  paint();
}

function fillChoice(select, options, value) {
  select.replaceChildren(...options.map(([code, text]) => element('option', {value: code, text})));
  select.value = value;
}

/* ---------- pictures and colours ---------- */

function paint() {
  const {product, colour, view} = shown;
  const t = words();
  const choose = change => () => {
    Object.assign(shown, change);
    paint();
  };
  const hadFocus = document.activeElement?.dataset.choice;
  byId('picture').replaceChildren(
    pictureOf(product, colour, VIEWS[view], `${product.name}: ${t.views[view]}`),
  );
  byId('views').replaceChildren(
    ...VIEWS.map((name, i) => {
      const button = element(
        'button',
        {
          type: 'button',
          className: 'thumb',
          ariaLabel: t.views[i],
          ariaPressed: String(i === view),
          data: {choice: name},
        },
        pictureOf(product, colour, name),
      );
      button.addEventListener('click', choose({view: i}));
      return button;
    }),
  );
  byId('colours').ariaLabel = t.colour;
  byId('colours').replaceChildren(
    ...product.colours.map((value, i) => {
      const label = `${t.colour} ${i + 1}`;
      const swatch = element('button', {
        type: 'button',
        className: 'swatch',
        ariaLabel: label,
        ariaPressed: String(i === colour),
        data: {choice: value},
      });
      swatch.style.setProperty('--colour', value);
      swatch.addEventListener('click', choose({colour: i}));
      return swatch;
    }),
  );
  document.querySelector(`[data-choice="${hadFocus}"]`)?.focus();
}

/* ---------- sizes ---------- */

function fillSizes() {
  const labels = [...new Set(shown.chart.sizes.map(({label}) => label))];
  fillChoice(byId('size'), [['', ''], ...labels.map(label => [label, label])], '');
  byId('sizes').replaceChildren(
    ...labels.map(label => {
      const chip = element('button', {type: 'button', className: 'chip', text: label, ariaPressed: 'false'});
      chip.addEventListener('click', () => {
        byId('size').value = label;
        showSize();
      });
      return chip;
    }),
  );
}

/** The finder sets the select, as it would set any shop's. */
function showSize() {
  const {value} = byId('size');
  for (const chip of byId('sizes').children) chip.ariaPressed = String(chip.textContent === value);
  byId('note').textContent = value === '' ? '' : words().chosen(value);
}

byId('size').addEventListener('change', () => {
  showSize();
  byId('bag').scrollIntoView({block: 'nearest'});
});

byId('bag').addEventListener('click', () => {
  const {value} = byId('size');
  byId('note').textContent = value === '' ? words().first : words().inBag(shown.product.name, value);
});

/* ---------- the size guide ---------- */

const textOf = value => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(end => end ?? '').join('–');
  return typeof value === 'object' ? `${value.min ?? ''}–${value.max ?? ''}` : String(value);
};

function writeChart() {
  const {chart} = shown;
  const t = words();
  const measures = Object.keys(t.measures).filter(name => chart.sizes.some(size => name in size));
  const cell = (tag, text, scope) => element(tag, scope === undefined ? {text} : {text, scope});
  const head = element(
    'tr',
    {},
    cell('th', t.size, 'col'),
    ...measures.map(name => cell('th', `${t.measures[name]} (${chart.units})`, 'col')),
  );
  const rows = chart.sizes.map(size =>
    element('tr', {}, cell('th', size.label, 'row'), ...measures.map(name => cell('td', textOf(size[name])))),
  );
  byId('chart').replaceChildren(element('thead', {}, head), element('tbody', {}, ...rows));
  const {source = ''} = chart.provenance ?? {};
  byId('source').replaceChildren(
    ...(source.startsWith('http') ? [`${chart.brand}. `, element('a', {href: source, text: t.source})] : []),
  );
}

/* ---------- language and look ---------- */

fillChoice(preferences.lang, Object.entries(LANGUAGES), 'en');
byId('preferences').addEventListener('input', () => {
  page.dataset.theme = preferences.theme.value;
  page.lang = preferences.lang.value;
  page.dir = page.lang === 'ar' ? 'rtl' : 'ltr';
  write();
  showSize();
});

addEventListener('hashchange', () => void showProduct());
await showPeople(finder, words);
await showProduct();
