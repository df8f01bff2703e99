import {systemTheme} from './theme.js';
import {byId, element} from './dom.js';
import {PRODUCTS} from './products.js';
import {LANGUAGES} from './words.js';

const finder = byId('finder');
const play = byId('play');
const {product: productChoice, lang: langChoice} = play.elements;

productChoice.append(...PRODUCTS.map(({id, name}) => element('option', {value: id, text: name})));
langChoice.append(
  ...Object.entries(LANGUAGES).map(([code, name]) =>
    element('option', {value: code, text: name, lang: code}),
  ),
);

const consentText = element('span', {
  slot: 'consent',
  text: 'I agree that my photos are measured on this device.',
});

async function showProduct() {
  const {id, chartSrc} = PRODUCTS.find(product => product.id === productChoice.value);
  finder.productId = id;
  finder.chartSrc = chartSrc;
  const {sizes} = await (await fetch(chartSrc)).json();
  byId('size').replaceChildren(
    element('option', {value: '', text: 'none'}),
    ...sizes.map(({label}) => element('option', {value: label, text: label})),
  );
}

play.elements.theme.value = systemTheme();
play.addEventListener('input', ({target}) => {
  if (target === productChoice) void showProduct().then(follow);
  else follow();
});

function follow() {
  const {theme, lang, units, fit, stock, share, remember, consent, feedback, debug} = play.elements;
  document.documentElement.dataset.theme = theme.value;
  finder.lang = lang.value;
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
}

function describeTag() {
  const {units, lang} = play.elements;
  const attributes = [
    ['chart-src', finder.chartSrc],
    ['product-id', finder.productId],
    ['size-target', finder.sizeTarget],
    ['worn-charts', finder.getAttribute('worn-charts')],
    ['remember', finder.remember],
    ['lang', lang.value === 'en' ? undefined : lang.value],
    ['fit', finder.fit === 'regular' ? undefined : finder.fit],
    ['units', units.value],
    ['in-stock', Array.isArray(finder.inStock) ? finder.inStock.join(' ') : finder.inStock],
    ['share-measurements', finder.shareMeasurements],
    ['feedback', finder.feedback],
    ['debug', finder.debug],
  ];
  const quote = value => (value.includes('"') ? `'${value}'` : `"${value}"`);
  const text = attributes
    .filter(([, value]) => value)
    .map(([name, value]) => (value === true ? `  ${name}` : `  ${name}=${quote(value)}`));
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

await showProduct();
follow();
