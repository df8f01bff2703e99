import {cmToInches, INCHES_PER_FOOT, kgToPounds, POUNDS_PER_STONE, type LengthUnit} from '../core/units.js';

/**
 * Writes numbers and units as a language does. No line ends between a number and its unit. Create one per language
 * and keep it: Intl objects are slow to make.
 */
export interface Format {
  /** The language tag that it writes in. */
  readonly language: string;
  readonly number: (value: number) => string;
  /** "at the waist and at the hip". */
  readonly list: (parts: readonly string[]) => string;
  readonly percent: (share01: number) => string;
  /** A girth or a difference, in whole centimetres or tenths of an inch. */
  readonly length: (valueCm: number, unit: LengthUnit) => string;
  /** A length and how far off it may be: `96 ± 3 cm`. */
  readonly lengthWithSpread: (valueCm: number, spreadCm: number, unit: LengthUnit) => string;
  /** A stature, in centimetres or in feet and inches. */
  readonly height: (valueCm: number, unit: LengthUnit) => string;
  readonly weight: (valueKg: number, unit: 'kg' | 'lb' | 'st') => string;
}

/** Replaces spaces at which a line could end, and the narrow spaces of French, which bold type hides. */
const unbroken = (text: string): string => text.replaceAll(/[ \u202f]/g, '\u00a0');

type UnitName = 'centimeter' | 'inch' | 'foot' | 'kilogram' | 'pound' | 'stone';

/** Intl's short German names of these two are the English ones; people say "Zoll" and "Fuß". */
const isNamedInFull = (language: string, unit: UnitName): boolean =>
  language.startsWith('de') && (unit === 'inch' || unit === 'foot');

/** Browsers disagree on the digits of plain `ar`: WebKit takes Arabic ones, the others 0 to 9, as size labels have. */
const DIGITS = {numberingSystem: 'latn'} as const;

export function createFormat(language: string): Format {
  const plain = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(language, {...DIGITS, maximumFractionDigits: digits});
  const withUnit = (unit: UnitName, digits = 0): ((value: number) => string) => {
    const intl = new Intl.NumberFormat(language, {
      ...DIGITS,
      style: 'unit',
      unit,
      unitDisplay: isNamedInFull(language, unit) ? 'long' : 'short',
      maximumFractionDigits: digits,
    });
    return value => unbroken(intl.format(value));
  };
  const whole = plain(0);
  const tenths = plain(1);
  const percent = new Intl.NumberFormat(language, {...DIGITS, style: 'percent'});
  const list = new Intl.ListFormat(language);
  const cm = withUnit('centimeter');
  const inches = withUnit('inch', 1);
  const foot = withUnit('foot');
  const kg = withUnit('kilogram', 1);
  const pound = withUnit('pound');
  const stone = withUnit('stone');
  const two = (first: string, second: string): string => `${first}\u00a0${second}`;
  const length: Format['length'] = (valueCm, unit) =>
    unit === 'cm' ? cm(valueCm) : inches(cmToInches(valueCm));
  return {
    language,
    number: value => tenths.format(value),
    list: parts => list.format(parts),
    percent: share01 => unbroken(percent.format(share01)),
    length,
    lengthWithSpread: (valueCm, spreadCm, unit) => {
      const bare = unit === 'cm' ? whole.format(valueCm) : tenths.format(cmToInches(valueCm));
      return two(bare, two('±', length(spreadCm, unit)));
    },
    height: (valueCm, unit) => {
      if (unit === 'cm') return cm(valueCm);
      const total = Math.round(cmToInches(valueCm));
      const feet = Math.floor(total / INCHES_PER_FOOT);
      return two(foot(feet), inches(total - feet * INCHES_PER_FOOT));
    },
    weight: (valueKg, unit) => {
      if (unit === 'kg') return kg(valueKg);
      const total = Math.round(kgToPounds(valueKg));
      if (unit === 'lb') return pound(total);
      const stones = Math.floor(total / POUNDS_PER_STONE);
      return two(stone(stones), pound(total - stones * POUNDS_PER_STONE));
    },
  };
}
