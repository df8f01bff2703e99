import type {LengthUnit} from '../../core/units.js';
import {usualForms} from './phrases.js';

/** A unit of length that is read and converted, but in which no chart is written. */
export type OtherUnit = 'mm' | 'm' | 'ft';

const CM = String.raw`(?<![a-z])(?:cms?|(?:c|z)entim[a-z]+|sm)\b|(?<!\p{L})см(?!\p{L})|сантиметр|厘米|公分|センチ|센치|센티|㎝`;
const INCH = String.raw`(?<![a-z])(?:inch(?:es)?|zoll|pulgadas?|pulg|pouces?|pollici|polegadas?|duim|ins|cal[ei]?|palc[eiu]|tum|tommer|tuumaa?|inc)\b|(?<!\p{L})дю[йи]м|インチ|英寸|인치|["“”″]|''`;
/** "in" is a preposition in four languages, so it counts only in brackets or at the end. */
const BARE_IN = String.raw`[([/,]\s*in\.?\s*(?=[)\]/,]|$)|\bin\.?\s*(?=[)\]/]|$)`;
const UNITS = new RegExp(`(${CM})|(${INCH}|${BARE_IN})`, 'gu');

const plainOf = (text: string): string =>
  usualForms(text.slice(0, 300))
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** Numbers with their units: "the model is 175 cm tall", "allow 1–3 cm", "5'9\"". */
const MEASURED = /\d[\d.,'’′\s–—-]*(?:cms?|centim[a-z]+|inch(?:es)?|ins?|zoll|см|厘米|["“”″]|'')(?![a-z])/gu;

/** Quotation marks around words, as in "classic" fit, are no inches. */
const QUOTED = /["“”]\s*(\p{L}[^"“”]*)["“”]/gu;

/**
 * The units that a text names, in its order, each once. Prose may end with "in", as "Sign in" does, and may give the stature of a
 * model, neither of which is the unit of a table.
 */
export function unitsIn(text: string, isProse = false): readonly LengthUnit[] {
  const plain = isProse
    ? plainOf(text)
        .replace(/(?<=\p{L}\s)in\.?\s*$/u, '')
        .replace(MEASURED, ' ')
        .replace(QUOTED, '$1')
    : plainOf(text);
  const found = [...plain.matchAll(UNITS)].map(([, cm]): LengthUnit => (cm === undefined ? 'in' : 'cm'));
  return [...new Set(found)];
}

/** Whether a text names a unit of the chart and says nothing else: "cm", "Inches", "In". */
export const isUnitName = (text: string): boolean =>
  /^in\.?$/i.test(text.trim()) ||
  (unitsIn(text).length === 1 &&
    withoutUnits(
      plainOf(text)
        .replace(/[^\p{L} ]/gu, '')
        .trim(),
    ) === '');

const OTHER_UNITS: readonly (readonly [OtherUnit, RegExp])[] = [
  ['mm', /(?<![a-z])(?:mm|millim[a-z]+)\b|(?<!\p{L})мм(?!\p{L})|毫米|ミリ/u],
  ['ft', /(?<![a-z])(?:ft|feet|foot)\b/u],
  ['m', /[([/,]\s*m(?:et(?:er|re)s?)?\s*[)\]/,]|(?<![a-z])met(?:er|re)s?\b/u],
];

/** The unit of a heading that names neither cm nor inches. */
export function otherUnitIn(text: string): OtherUnit | undefined {
  const plain = plainOf(text);
  return OTHER_UNITS.find(([, pattern]) => pattern.test(plain))?.[0];
}

const UNIT_WORD =
  /^(?:cms?|in|ins|inch|inches|(?:c|z)entim[a-z]+|zoll|pulg(?:adas?)?|pouces?|pollici|polegadas?|duim|cal[ei]?|palc[eiu]|tum|tommer|tuumaa?|inc|см|сантиметр\p{L}*|дю[йи]м\p{L}*|厘米|公分|センチ(?:メートル)?|センチ|インチ|英寸|인치|센치|센티(?:미터)?|mm|ft|feet|foot|meters?|metres?|мм|毫米)$/u;

/** The simplified words of a heading without those that name a unit. */
export const withoutUnits = (words: string): string =>
  words
    .split(' ')
    .filter((word, place, all) => !UNIT_WORD.test(word) || (word === 'in' && all[place + 1] === 'seam'))
    .join(' ');
