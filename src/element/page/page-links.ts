/** Set on the lit row of the shop's own chart; shops may style it. */
const LIT_ATTRIBUTE = 'data-size-finder-row';

/**
 * Sets the size on the page's own control: an option of a `<select>`, a radio button, or a swatch or button with
 * that label. Fires the events that the control fires when a shopper uses it. Returns false where the control has
 * no such size, and true where the page has no control.
 */
export function chooseOnPage(target: Element | null, size: string): boolean {
  if (target === null) return true;
  if (target instanceof HTMLSelectElement) return chooseOption(target, size);
  const choices = [...target.querySelectorAll<HTMLElement>(CHOICES)];
  const match = choices.find(choice => labelsOf(choice).some(label => isSameLabel(label, size)));
  match?.click();
  return match !== undefined;
}

/** Lights the row of a chart table that begins with the size, and puts out any other. */
export function lightRow(table: Element, size: string | null): void {
  for (const row of table.querySelectorAll<HTMLElement>('tr')) {
    const first = row.querySelector('th, td')?.textContent ?? '';
    const isLit = size !== null && isSameLabel(first, size);
    row.toggleAttribute(LIT_ATTRIBUTE, isLit);
    row.style.boxShadow = isLit ? 'inset 0 0 0 2px currentcolor' : '';
  }
}

const CHOICES = 'input[type=radio], button, [role=radio], [role=option], a[data-size], [data-value]';

function chooseOption(select: HTMLSelectElement, size: string): boolean {
  const option = [...select.options].find(
    ({value, text}) => isSameLabel(value, size) || isSameLabel(text, size),
  );
  if (option === undefined || option.disabled) return false;
  if (select.value !== option.value) {
    select.value = option.value;
    select.dispatchEvent(new Event('input', {bubbles: true}));
    select.dispatchEvent(new Event('change', {bubbles: true}));
  }
  return true;
}

const labelsOf = (choice: HTMLElement): readonly string[] => [
  choice.getAttribute('value') ?? '',
  choice.dataset['size'] ?? '',
  choice.dataset['value'] ?? '',
  choice.getAttribute('aria-label') ?? '',
  choice.textContent,
];

const isSameLabel = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
