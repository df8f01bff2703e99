import {isUnitName, unitsIn} from '../words/units-in.js';

type Attributes = Readonly<Record<string, string>>;

const CONTROLS: ReadonlySet<string> = new Set(['button', 'label', 'a', 'option']);
const CONTROL_ROLE = /^(?:button|tab|switch|radio|checkbox|option|menuitem\w*)$/i;
/** Themes of shops call their switches so, and the parts of a page that fold too. */
const TOGGLE_CLASS = /(?:^|[\s_-])(?:toggle|switch|switcher)(?![a-z])/i;

/** Whether an element is one that shoppers press. */
export const isControl = (name: string, attributes: Attributes): boolean =>
  CONTROLS.has(name) || CONTROL_ROLE.test(attributes['role'] ?? '');

/** Whether an element may be a switch of units, where `saysSwitch` agrees. */
export const mayBeSwitch = (name: string, attributes: Attributes): boolean =>
  isControl(name, attributes) || TOGGLE_CLASS.test(attributes['class'] ?? '');

/** "View in inches" and "switch to cm" say what is not shown. */
const OFFER =
  /^(?:please\s+)?(?:view|show|see|switch|convert|change|display|toggle|click|tap|anzeigen|umschalten|afficher|voir|ver|cambiar|mostra|passa)\b/i;

/** Whether a text offers a unit instead of stating one. */
export const isOffer = (text: string): boolean => OFFER.test(text.trim()) && unitsIn(text, true).length > 0;

/** Whether a text names a unit, or both, and nothing else. */
export const isBareUnit = (text: string): boolean =>
  text.trim() !== '' && text.split(/[\s|/]+/).every(part => part === '' || isUnitName(part));

/** Whether all that a control says is what it leads to. The tabs of men and women do name the table below. */
export const saysSwitch = (text: string): boolean => isBareUnit(text) || isOffer(text);

/**
 * Elements in which a page writes sentences and headlines. A bare unit in none of these may be a switch that a script
 * makes.
 */
export const WRITTEN: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'caption',
  'figcaption',
  'legend',
  'strong',
  'b',
]);
