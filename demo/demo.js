import {byId, element} from './dom.js';
import {showPeople, writeTruth} from './people.js';
import {PRODUCTS} from './products.js';
import {pictureOf, VIEWS} from './pictures.js';
import {LANGUAGES, WORDS} from './words.js';
import {WORN_CHARTS} from './worn-charts.js';
import {fillSizes, showSize} from './sizes.js';
import {systemTheme} from './theme.js';
import {guideRows} from './size-guide.js';

const finder = byId('finder');
finder.wornCharts = WORN_CHARTS;
const preferences = byId('preferences').elements;
const page = document.documentElement;

/** What is shown. */
const shown = {product: PRODUCTS[0], colour: 0, view: 0, chart: null, inBag: 0};
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
  write();
  fillSizes(chart, words(), tellSize);
}

/** Writes everything that has words, in the language of the page. */
function write() {
  const {product} = shown;
  const t = words();
  for (const node of document.querySelectorAll('[data-word]')) node.textContent = t[node.dataset.word];
  const [section, sentence, kind = section] = t[product.id];
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
    page.dataset.theme ?? systemTheme(),
  );
  writeChart();
  writeBasket();
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

/** Shows the size that the select has, and says so. */
function tellSize() {
  const value = showSize();
  byId('sizes').removeAttribute('data-missing');
  byId('note').textContent = value === '' ? '' : words().chosen(value);
}

byId('size').addEventListener('change', () => {
  tellSize();
  byId('bag').scrollIntoView({block: 'nearest'});
});

byId('bag').addEventListener('click', () => {
  const {value} = byId('size');
  if (value === '') {
    byId('note').textContent = words().first;
    byId('sizes').toggleAttribute('data-missing', true);
    return;
  }
  shown.inBag += 1;
  byId('note').textContent = words().inBag(shown.product.name, value);
  writeBasket();
});

function writeBasket() {
  const {inBag} = shown;
  byId('basket').hidden = inBag === 0;
  byId('basket').ariaLabel = `${words().basket}: ${inBag}`;
  byId('in-bag').textContent = String(inBag);
}

/* ---------- the size guide ---------- */

function writeChart() {
  const {chart} = shown;
  const t = words();
  const {unit, measures, groups, lengths} = guideRows(chart, Object.keys(t.measures), page.lang);
  const cell = (tag, text, scope) => element(tag, scope === undefined ? {text} : {text, scope});
  const head = element(
    'tr',
    {},
    cell('th', t.size, 'col'),
    ...measures.map(name => cell('th', `${t.measures[name]} (${unit})`, 'col')),
  );
  byId('chart').replaceChildren(
    element('thead', {}, head),
    // Of the rows of one waist the styles show the one that the finder lights, or else the first.
    ...groups.map(rows =>
      element(
        'tbody',
        {},
        ...rows.map(({first, second, cells}) => {
          const size = cell('th', first, 'row');
          if (second !== undefined) size.append(element('span', {className: 'length', text: `/${second}`}));
          return element('tr', {}, size, ...cells.map(text => cell('td', text)));
        }),
      ),
    ),
  );
  byId('lengths').textContent = lengths.length === 0 ? '' : `${t.measures.insideLeg}: ${lengths.join(', ')}`;
  const {source = ''} = chart.provenance ?? {};
  byId('source').replaceChildren(
    ...(source.startsWith('http') ? [element('a', {href: source, text: t.source(chart.brand)})] : []),
  );
}

/* ---------- language and look ---------- */

fillChoice(preferences.lang, Object.entries(LANGUAGES), 'en');
// Until the shopper chooses a look, the shop follows the system.
preferences.theme.addEventListener('input', () => {
  page.dataset.theme = preferences.theme.value;
});
preferences.lang.addEventListener('input', () => {
  page.lang = preferences.lang.value;
  page.dir = page.lang === 'ar' ? 'rtl' : 'ltr';
  byId('note').textContent = '';
  write();
  fillSizes(shown.chart, words(), tellSize, byId('size').value);
});

addEventListener('hashchange', () => void showProduct());
await showPeople(finder, words);
await showProduct();
