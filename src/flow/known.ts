import {parseBraSize, type BraProblem} from '../anatomy/bra-size.js';
import type {IntervalObservation} from '../anatomy/observations.js';
import {GIRTHS, type BraSize, type BraSystem, type Girth, type ShopperProfile} from '../core/domain.js';
import type {Result} from '../core/errors.js';
import {cmToInches, inchesToCm, type LengthUnit} from '../core/units.js';
import type {GarmentName} from './garment-name.js';
import {normaliseNumerals, readNumber} from './draft/read-number.js';
import {readTape, writeTape, type TapeProblem} from './draft/read-tape.js';
import type {Journey, Outcome, Tapes} from './state.js';

export type {BraProblem};

/** How a garment sits on the shopper who wears it. */
export const WORN_FEELS = ['tight', 'good', 'loose'] as const;
export type WornFeel = (typeof WORN_FEELS)[number];

/** "I wear M of Acme, and it sits well", with what that says of the body. */
export interface WornGarment {
  /**
   * What the shopper chose, to be shown again in the language of that moment; a text where it was kept on the device
   * before there were names in parts.
   */
  readonly garment: GarmentName | string;
  readonly size: string;
  readonly observations: readonly IntervalObservation[];
}

/** What stands in the three tape fields, as typed. */
export type TapeTexts = Readonly<Record<Girth, string>>;

/** What stands in the field for a bra size. The system is null until the shopper types or chooses: the locale's, then. */
export interface BraEntry {
  readonly text: string;
  readonly system: BraSystem | null;
}

/** The way by tape measure: any of three girths, and a bra size where one is worn. */
export interface TapeState {
  readonly step: 'tape';
  readonly journey: Journey;
  readonly shopper: ShopperProfile;
  readonly texts: TapeTexts;
  readonly bra: BraEntry;
  /** The shopper tried to go on with nothing, or something unreadable. */
  readonly complaining: boolean;
}

/** What is picked on the way by a worn size; empty text is nothing yet. */
export interface WornChoice {
  /** Position in the list of charts that the page gives, as the select's value. */
  readonly chart: string;
  readonly size: string;
  readonly feel: WornFeel;
}

/** The way by a size that the shopper wears in another brand. */
export interface WornState {
  readonly step: 'worn';
  readonly journey: Journey;
  readonly shopper: ShopperProfile;
  readonly choice: WornChoice;
  readonly complaining: boolean;
  /** There is an answer already, which this is added to. */
  readonly outcome: Outcome | null;
}

export const enterTape = (journey: Journey, shopper: ShopperProfile): TapeState => ({
  step: 'tape',
  journey,
  shopper,
  texts: textsOf(journey.tapes, journey.draft.lengthUnit),
  bra: {text: journey.bra?.label ?? '', system: journey.bra?.system ?? null},
  complaining: false,
});

export const enterWorn = (
  journey: Journey,
  shopper: ShopperProfile,
  outcome: Outcome | null = null,
): WornState => ({
  step: 'worn',
  journey,
  shopper,
  choice: {chart: '', size: '', feel: 'good'},
  complaining: false,
  outcome,
});

export type TapeReading =
  | {readonly ok: true; readonly tapes: Tapes}
  | {readonly ok: false; readonly problems: Readonly<Partial<Record<Girth, TapeProblem>>>};

/** The tape fields read; empty ones are left out. Nothing at all is no reading, and no problem of any field. */
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

/** All that stands in the fields; null while one cannot be read, or none is filled in. */
export function readKnown(state: TapeState): Pick<Journey, 'tapes' | 'bra'> | null {
  const tapes = readTapes(state.texts, state.journey.draft.lengthUnit);
  const bra = readBra(state.bra);
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

function textsOf(tapes: Tapes, unit: LengthUnit): TapeTexts {
  const text = (girth: Girth): string => {
    const valueCm = tapes[girth];
    return valueCm === undefined ? '' : writeTape(valueCm, unit);
  };
  return {chest: text('chest'), waist: text('waist'), hip: text('hip')};
}
