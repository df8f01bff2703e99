import {rootsAround} from './on-page.js';
import {fold, names, pickByGroup, type WantedSize, withoutGroup} from './size-name.js';

/** What became of setting the page's control. */
export type Setting = 'set' | 'not-found' | 'disabled';

/**
 * Sets the size on the page's own control: an option of a `<select>`, a radio button, or a swatch or button. What the
 * shopper reads counts first, because the values of most shops are ids. Fires the events that the control fires when a
 * shopper uses it.
 */
export function chooseOnPage(target: Element, wanted: WantedSize): Setting {
  const choices = [target, ...target.querySelectorAll(CHOICES)].filter(
    (choice): choice is HTMLElement => choice instanceof HTMLElement && choice.matches(CHOICES),
  );
  const matches = matching(choices, wanted);
  const choice = matches.find(match => !isDisabled(match));
  if (choice === undefined) return matches.length > 0 ? 'disabled' : 'not-found';
  return press(choice) ? 'set' : 'disabled';
}

const CHOICES =
  'option, input[type=radio], button, [role=radio], [role=option], [role=button], [data-size], [data-value]';

/** The choices that name the size, by the first kind of text in which any choice names it. */
function matching(choices: readonly HTMLElement[], wanted: WantedSize): readonly HTMLElement[] {
  const {label, group, all} = wanted;
  const isRead = (choice: HTMLElement, same: (text: string, label: string) => boolean) =>
    readTexts(choice).some(text => same(text, label) || same(withoutGroup(text, group), label));
  const isSame = (text: string, other: string) => fold(text) === fold(other);
  const pick = (found: readonly HTMLElement[]) =>
    pickByGroup(found, wanted, choice => [...readTexts(choice), ...around(choice)]);
  const exact = pick(choices.filter(choice => isRead(choice, isSame)));
  if (exact.length > 0) return exact;
  const priced = pick(choices.filter(choice => isRead(choice, names)));
  if (priced.length > 0) return priced;
  // An id may look like a size. It is not one where the shopper reads another size.
  const showsOther = (choice: HTMLElement) =>
    readTexts(choice).some(text => all.some(size => !isSame(size.label, label) && names(text, size.label)));
  return pick(
    choices.filter(choice => valuesOf(choice).some(value => isSame(value, label)) && !showsOther(choice)),
  );
}

/** What the shopper reads or hears of a choice. */
function readTexts(choice: HTMLElement): readonly string[] {
  const labels = choice instanceof HTMLInputElement ? [...(choice.labels ?? [])] : [];
  const named = (choice.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .flatMap(id => (id === '' ? [] : (rootsAround(choice)[0]?.querySelector(`#${CSS.escape(id)}`) ?? [])));
  return [
    ...[choice, ...labels, ...named].flatMap(textsIn),
    choice.getAttribute('aria-label') ?? '',
    choice.title,
  ].filter(text => text.trim() !== '');
}

/** The text of an element, its parts apart, and its first part: "L" of a label with the price in another element. */
function textsIn(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    if (text !== '') parts.push(text);
  }
  return [parts.join(' '), ...parts.slice(0, 1)];
}

const valuesOf = (choice: HTMLElement): readonly string[] => [
  choice.getAttribute('value') ?? '',
  choice.dataset['size'] ?? '',
  choice.dataset['value'] ?? '',
];

/** The names of the sections that hold a choice. */
function around(choice: HTMLElement): readonly string[] {
  const section = choice.closest('optgroup, fieldset, [role=group], [role=radiogroup]');
  return [
    section?.getAttribute('label') ?? '',
    section?.getAttribute('aria-label') ?? '',
    section?.querySelector(':scope > legend')?.textContent ?? '',
  ];
}

const isDisabled = (choice: HTMLElement): boolean =>
  choice.matches(':disabled') || choice.closest('[aria-disabled=true]') !== null;

/** Returns whether the choice has been taken. */
function press(choice: HTMLElement): boolean {
  if (choice instanceof HTMLOptionElement) {
    const select = choice.closest('select');
    if (select === null || select.disabled) return false;
    if (choice.selected) return true;
    choice.selected = true;
    select.dispatchEvent(new Event('input', {bubbles: true}));
    select.dispatchEvent(new Event('change', {bubbles: true}));
    return true;
  }
  choice.click();
  return !(choice instanceof HTMLInputElement) || choice.checked;
}
