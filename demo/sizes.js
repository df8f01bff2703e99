import {byId, element} from './dom.js';

/** Sizes of two numbers, such as the waist and the length of jeans: "32/34". */
const TWO_NUMBERS = /^(\d+)\/(\d+)$/;

/** The two numbers of each size; null where a chart has sizes of another kind. */
export function pairsOf(labels) {
  const pairs = labels.map(label => TWO_NUMBERS.exec(label)?.slice(1));
  return pairs.every(Boolean) ? pairs : null;
}

const select = () => byId('size');

/** The rows of buttons: one for plain sizes, one for each number of a size of two numbers. */
function rowsOf(labels, {size, measures, inch}) {
  const pairs = pairsOf(labels);
  if (pairs === null) return [{name: size, isShown: false, values: labels}];
  return [measures.waist, measures.insideLeg].map((name, at) => ({
    name: `${name} (${inch})`,
    isShown: true,
    values: [...new Set(pairs.map(pair => pair[at]))],
  }));
}

/** Fills the select with the sizes of a chart, and the buttons that stand for it. */
export function fillSizes({sizes}, words, changed, value = '') {
  const labels = [...new Set(sizes.map(({label}) => label))];
  select().replaceChildren(...['', ...labels].map(label => element('option', {value: label, text: label})));
  select().value = value;
  const rows = rowsOf(labels, words);
  byId('sizes').replaceChildren(
    ...rows.map(({name, isShown, values}) => {
      const chips = values.map(text => {
        const chip = element('button', {type: 'button', className: 'chip', text, ariaPressed: 'false'});
        chip.addEventListener('click', () => {
          for (const other of chip.parentElement.querySelectorAll('.chip')) other.ariaPressed = 'false';
          chip.ariaPressed = 'true';
          dimMissing();
          const pressed = [...byId('sizes').querySelectorAll('[aria-pressed=true]')];
          select().value =
            pressed.length === rows.length ? pressed.map(one => one.textContent).join('/') : '';
          changed();
        });
        return chip;
      });
      const heading = isShown ? [element('p', {className: 'row-name', text: name})] : [];
      return element('div', {className: 'sizes', role: 'group', ariaLabel: name}, ...heading, ...chips);
    }),
  );
  showSize();
}

/** Lets the buttons show the size of the select, which the finder sets as it would set any shop's. Returns that size. */
export function showSize() {
  const {value} = select();
  const rows = [...byId('sizes').children];
  const parts = rows.length === 1 ? [value] : value.split('/');
  if (value !== '')
    rows.forEach((row, at) => {
      for (const chip of row.querySelectorAll('.chip'))
        chip.ariaPressed = String(chip.textContent === parts[at]);
    });
  dimMissing();
  return value;
}

/** Dims the lengths that are not made at the chosen waist. Waists stay, so that a shopper can always choose another. */
function dimMissing() {
  const [waists, lengths] = byId('sizes').children;
  if (lengths === undefined) return;
  const waist = waists.querySelector('[aria-pressed=true]')?.textContent;
  const made = [...select().options].map(({value}) => value);
  for (const chip of lengths.querySelectorAll('.chip')) {
    chip.disabled = waist !== undefined && !made.includes(`${waist}/${chip.textContent}`);
    if (chip.disabled) chip.ariaPressed = 'false';
  }
}
