import {rootsAround} from './on-page.js';
import {
  besideSize,
  fold,
  letterSize,
  names,
  pickByGroup,
  type WantedSize,
  withoutGroup,
} from './size-name.js';

/** What became of setting the page's control. */
export type Setting = 'set' | 'not-found' | 'disabled';

/**
 * Sets the size on the page's own control: an option of a `<select>`, a radio button, a swatch, link or button, or a custom
 * element with any of these. What the shopper reads counts first, because the values of most shops are ids. Fires the
 * events that the control fires when a shopper uses it.
 */
export function chooseOnPage(target: Element, wanted: WantedSize): Setting {
  const matches = matching(choicesIn(target), wanted);
  const open = matches.filter(match => !isDisabled(match, target));
  const choice = open.find(match => keepsTheRest(match, wanted)) ?? open[0];
  if (choice === undefined) return matches.length > 0 ? 'disabled' : 'not-found';
  return press(choice) ? 'set' : 'disabled';
}

const CHOICES =
  'option, input[type=radio], button, a, [role=radio], [role=option], [role=button], [data-size], [data-value]';

/** All that can be chosen in a control, also in open shadow roots. The finder itself is none of it. */
function choicesIn(target: Element): readonly HTMLElement[] {
  return [target, ...target.querySelectorAll('*')].flatMap(element => {
    if (!(element instanceof HTMLElement) || element.closest('size-finder') !== null) return [];
    const within = [...(element.shadowRoot?.children ?? [])].flatMap(choicesIn);
    // A custom element without a control of its own, such as an option of a list, is pressed itself.
    const isWhole = element.localName.includes('-') && within.length === 0 && element.children.length === 0;
    return element.matches(CHOICES) || isWhole ? [element, ...within] : within;
  });
}

/** The choices that name the size, by the first kind of text in which any choice names it. */
function matching(choices: readonly HTMLElement[], wanted: WantedSize): readonly HTMLElement[] {
  const {label, group, all} = wanted;
  const isRead = (choice: HTMLElement, same: (text: string, label: string) => boolean) =>
    readTexts(choice).some(text => same(text, label) || same(withoutGroup(text, group), label));
  const isSame = (text: string, other: string) => fold(text) === fold(other);
  const pick = (found: readonly HTMLElement[]) =>
    pickByGroup(found, wanted, choice => [...readTexts(choice), ...around(choice)]);
  // An id may look like a size, and "2XL" may be a size beside "XXL". It is not one where the shopper reads another size.
  const showsOther = (choice: HTMLElement) =>
    readTexts(choice).some(text => all.some(size => !isSame(size.label, label) && names(text, size.label)));
  const letters = letterSize(label);
  const kinds: ((choice: HTMLElement) => boolean)[] = [
    choice => isRead(choice, isSame),
    choice => isRead(choice, names),
    choice => letters !== null && isRead(choice, text => letterSize(text) === letters) && !showsOther(choice),
    choice => valuesOf(choice).some(value => isSame(value, label)) && !showsOther(choice),
  ];
  for (const isKind of kinds) {
    const found = pick(choices.filter(isKind));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether an option leaves the rest as it is: of "L / Black" and "L / White" the one in the colour of "M / White". */
function keepsTheRest(choice: HTMLElement, {label, all}: WantedSize): boolean {
  const select = choice.closest('select');
  const [now] = select?.selectedOptions ?? [];
  const rest = besideSize(choice.textContent, label);
  return rest !== null && now !== undefined && all.some(size => besideSize(now.text, size.label) === rest);
}

/** What the shopper reads or hears of a choice. */
function readTexts(choice: HTMLElement): readonly string[] {
  const labels = choice instanceof HTMLInputElement ? [...(choice.labels ?? [])] : [];
  const named = (choice.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .flatMap(id => (id === '' ? [] : (rootsAround(choice)[0]?.querySelector(`#${CSS.escape(id)}`) ?? [])));
  const slotted = [...choice.querySelectorAll('slot')].flatMap(slot =>
    slot.assignedNodes().map(node => node.textContent ?? ''),
  );
  return [
    ...[choice, ...labels, ...named].flatMap(textsIn),
    slotted.join(' '),
    choice instanceof HTMLOptionElement ? choice.label : '',
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

/**
 * A class says it only of what is no form control, because shops also grey controls that can be chosen. It may be on what is
 * around the choice within the target, such as the entry of a list.
 */
function isDisabled(choice: Element, target: Element): boolean {
  if (choice.matches(':disabled') || choice.closest('[aria-disabled=true]') !== null) return true;
  const isControl = choice.matches('input, option, button');
  const marked = choice.closest(isControl ? '[disabled]' : '[disabled], .disabled, .is-disabled');
  if (marked !== null && (marked === target || !marked.contains(target))) return true;
  const root = choice.getRootNode();
  return root instanceof ShadowRoot && isDisabled(root.host, target);
}

/** Returns whether the choice has been taken. */
function press(choice: HTMLElement): boolean {
  if (choice instanceof HTMLOptionElement) {
    const select = choice.closest('select');
    if (select === null || select.matches(':disabled')) return false;
    if (choice.selected) return true;
    choice.selected = true;
    select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    select.dispatchEvent(new Event('change', {bubbles: true}));
    return true;
  }
  // Another press would take back what is chosen already.
  const isTaken = choice.matches('[aria-pressed=true], [aria-checked=true], [aria-selected=true]');
  if (!isTaken) choice.click();
  return !(choice instanceof HTMLInputElement) || choice.checked;
}
