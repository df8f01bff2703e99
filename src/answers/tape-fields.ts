import {parseBraSize, type BraProblem} from '../anatomy/bra-size.js';
import {GIRTHS, type BraSize, type BraSystem, type Girth} from '../core/domain.js';
import type {Result} from '../core/errors.js';
import type {Tapes} from '../core/outcome.js';
import {cmToInches, inchesToCm, type LengthUnit} from '../core/units.js';
import type {Answers} from './answers.js';
import {normaliseNumerals, readNumber} from './read-number.js';
import {readTape, writeTape, type TapeProblem} from './read-tape.js';

export type {BraProblem};

/** What stands in the three tape fields, as typed. */
export type TapeTexts = Readonly<Record<Girth, string>>;

/**
 * What stands in the field for a bra size. While the system is null, that of the locale counts: the shopper has neither
 * typed nor chosen.
 */
export interface BraEntry {
  readonly text: string;
  readonly system: BraSystem | null;
}

export type TapeReading =
  | {readonly ok: true; readonly tapes: Tapes}
  | {readonly ok: false; readonly problems: Readonly<Partial<Record<Girth, TapeProblem>>>};

/**
 * The tape fields read; empty ones are left out. Without any filled field there is no reading, and no field has a
 * problem.
 */
export function readTapes(texts: TapeTexts, unit: LengthUnit): TapeReading {
  const tapes: Partial<Record<Girth, number>> = {};
  const problems: Partial<Record<Girth, TapeProblem>> = {};
  for (const girth of GIRTHS) {
    if (texts[girth].trim() === '') continue;
    const tape = readTape(texts[girth], unit);
    if (tape.ok) tapes[girth] = tape.value;
    else problems[girth] = tape.error;
  }
  const isReadable = Object.keys(problems).length === 0 && Object.keys(tapes).length > 0;
  return isReadable ? {ok: true, tapes} : {ok: false, problems};
}

/** The bra size read; null for none. */
export function readBra({text, system}: BraEntry): Result<BraSize | null, BraProblem> {
  const plain = normaliseNumerals(text);
  return plain === '' ? {ok: true, value: null} : parseBraSize(plain, system ?? 'eu');
}

/** The content of all fields; null while one cannot be read, or none is filled in. */
export function readTapeFields(
  texts: TapeTexts,
  braEntry: BraEntry,
  unit: LengthUnit,
): Pick<Answers, 'tapes' | 'bra'> | null {
  const tapes = readTapes(texts, unit);
  const bra = readBra(braEntry);
  if (!bra.ok) return null;
  if (tapes.ok) return {tapes: tapes.tapes, bra: bra.value};
  const isEmpty = Object.keys(tapes.problems).length === 0;
  return isEmpty && bra.value !== null ? {tapes: {}, bra: bra.value} : null;
}

/** The same lengths in the other unit; what is no number stays as it was typed. */
export function convertTexts(texts: TapeTexts, to: LengthUnit): TapeTexts {
  const convert = (text: string): string => {
    const value = readNumber(text);
    if (value === null || Number.isNaN(value)) return text;
    return String(Math.round((to === 'cm' ? inchesToCm(value) : cmToInches(value)) * 10) / 10);
  };
  return {chest: convert(texts.chest), waist: convert(texts.waist), hip: convert(texts.hip)};
}

/** The fields as they show girths that are known already. */
export function writeTapes(tapes: Tapes, unit: LengthUnit): TapeTexts {
  const text = (girth: Girth): string => {
    const valueCm = tapes[girth];
    return valueCm === undefined ? '' : writeTape(valueCm, unit);
  };
  return {chest: text('chest'), waist: text('waist'), hip: text('hip')};
}
