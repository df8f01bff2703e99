import {isUnitName, unitsIn} from './units-in.js';

const CONTROLS: ReadonlySet<string> = new Set(['button', 'label', 'a', 'option', 'summary']);
const CONTROL_ROLE = /^(?:button|tab|switch|radio|checkbox|option|menuitem\w*)$/i;
const CONTROL_CLASS = /(?:^|[\s_-])(?:toggle|switch|switcher)(?![a-z])/i;

/** Whether an element is one that shoppers press. What it says is what it leads to, and no statement about what is shown. */
export const isControl = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  CONTROLS.has(name) ||
  CONTROL_ROLE.test(attributes['role'] ?? '') ||
  CONTROL_CLASS.test(attributes['class'] ?? '');

/** The same as a selector. */
export const CONTROL_SELECTOR =
  [...CONTROLS].join(', ') +
  ', [role=button], [role=tab], [role=switch], [role=radio], [role=checkbox], [role=option], [role^=menuitem]' +
  ', [class*=toggle i], [class*=switch i]';

/** "View in inches" and "switch to cm" say what is not shown. */
const OFFER =
  /^(?:please\s+)?(?:view|show|see|switch|convert|change|display|toggle|click|tap|anzeigen|umschalten|afficher|voir|ver|cambiar|mostra|passa)\b/i;

/** Whether a text offers a unit instead of stating one. */
export const isOffer = (text: string): boolean => OFFER.test(text.trim()) && unitsIn(text, true).length > 0;

/** Elements in which a page writes sentences and headlines. A word in any other one may be a switch that a script makes. */
const WRITTEN: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'caption',
  'strong',
  'b',
]);

/** Whether a text names a unit, or both, and nothing else, in an element that may be a switch. */
export const isBareSwitch = (name: string, text: string): boolean =>
  !WRITTEN.has(name) &&
  text.trim() !== '' &&
  text.split(/[\s|/]+/).every(part => part === '' || isUnitName(part));
