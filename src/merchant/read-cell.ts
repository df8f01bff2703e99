import {readRange, type ReadRange} from '../chart/read-range.js';
import {CM_PER_INCH, type LengthUnit} from '../core/units.js';
import {unitsIn} from './read-heading.js';

/** What a cell says, in the unit it is written in. */
export interface WrittenLength {
  readonly range: ReadRange;
  /** Undefined where the cell does not say. */
  readonly unit: LengthUnit | undefined;
}

export type CellReading =
  | {readonly kind: 'missing'}
  | {readonly kind: 'fault'; readonly message: string}
  /** Two where the cell gives both units. */
  | {readonly kind: 'lengths'; readonly lengths: readonly [WrittenLength, WrittenLength?]};

const fault = (message: string): CellReading => ({kind: 'fault', message});

/** No cell seen is longer than "entre 94 cm et 102 cm (37 in – 40 in)"; longer text is prose. */
const MAX_CELL_LENGTH = 60;

/** What sends a reader to the foot of the table; no part of what it hangs on. */
export const FOOTNOTE_MARKS = /\s*[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+$/;

/**
 * Reads what people type into a cell: all that `readRange` reads, ranges and open ends in seven languages, and
 * both units in one cell ("38/97", "97 cm (38 in)"). The unit is never guessed.
 */
export function readCell(text: string): CellReading {
  if (text.length > MAX_CELL_LENGTH) return fault(`"${text.slice(0, 30)}…" is not a measurement.`);
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(FOOTNOTE_MARKS, '')
    .replace(/(?<=\d)\s*[~～〜]\s*(?=\d)/g, '-')
    .trim();
  if (
    /(?:^|[^a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-. ]?\d|\d[-. /](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(
      plain,
    )
  )
    return fault(
      `A spreadsheet has turned this cell into the date "${text}". Format the column as text and type it again.`,
    );
  if (/\bmm\b/.test(plain)) return fault(`"${text}" is in millimetres. Write centimetres.`);
  // Its slash separates no units.
  if (plain === 'n/a') return {kind: 'missing'};
  const halves = splitUnits(plain);
  if (halves.length > 2) return fault(`"${text}" holds more than two values. Write one range, as 94-102.`);
  const [first, second] = halves.map(half => readHalf(half));
  if (!first || first.kind === 'missing')
    return second && second.kind !== 'missing' ? fault(NOT(text)) : {kind: 'missing'};
  if (first.kind === 'fault') return fault(first.message.replace(/"[^"]*"/, `"${text}"`));
  if (!second) return {kind: 'lengths', lengths: [first.length]};
  return second.kind === 'length' ? pair(first.length, second.length, text) : fault(NOT(text));
}

const NOT = (text: string): string => `"${text}" is not a measurement. Write a number or a range, as 94-102.`;

/** A fraction has one of these under its line; "38/97" does not. */
const FRACTION = /(^|[\s-])(\d{1,2})\/(2|4|8|16)(?![\d.,])/g;
const SOLIDUS = '\u2044';

/** "38 in / 97 cm" and "38 (97)" as two texts. */
function splitUnits(text: string): readonly string[] {
  const guarded = text.replace(FRACTION, (whole, before: string, over: string, under: string) =>
    Number(over) < Number(under) ? `${before}${over}${SOLIDUS}${under}` : whole,
  );
  const bracketed = /^([^()[\]]*\d[^()[\]]*)[([]([^()[\]]*\d[^()[\]]*)[)\]]$/.exec(guarded);
  const parts = bracketed ? [bracketed[1] ?? '', bracketed[2] ?? ''] : guarded.split(/[/|]/);
  return parts.map(part => part.replaceAll(SOLIDUS, '/').trim());
}

type HalfReading =
  | {readonly kind: 'missing'}
  | {readonly kind: 'fault'; readonly message: string}
  | {readonly kind: 'length'; readonly length: WrittenLength};

const UNIT_TEXT =
  /(\d|^)\s*(?:cms?|(?:c|z)entim[a-z]+|inch(?:es)?|ins?|zoll|pulg(?:adas?)?|pouces?|po|pollici|polegadas?|pol|duim|"|″|”|'')(?=$|[^a-z])\.?/g;

function readHalf(half: string): HalfReading {
  const units = unitsIn(half.replace(/(\d)\s*(?:ins?|po|pol)\b/g, '$1 inch'));
  if (units.length > 1)
    return {kind: 'fault', message: 'The cell names two units for one value. Write "38 in / 97 cm".'};
  const reading = readRange(toSigns(half.replace(UNIT_TEXT, '$1 ').trim()), 'cm');
  return reading.kind === 'range'
    ? {kind: 'length', length: {range: reading.range, unit: units[0]}}
    : reading;
}

const UP_TO =
  /^(?:up to|under|below|less than|max(?:imum)?\.?|bis(?: zu)?|unter|hasta|menos de|menor que|jusqu.?a|moins de|fino a|meno di|ate|tot|minder dan|onder) ?(?=\d)/;
const FROM =
  /^(?:from|over|above|more than|min(?:imum)?\.?|ab|uber|ueber|mehr als|desde|mas de|a partir de|a partir da|des|plus de|oltre|piu di|da|acima de|mais de|vanaf|meer dan|boven) ?(?=\d)/;
const BETWEEN = /^(?:from|between|von|zwischen|de|desde|entre|da|tra|van|tussen) (?=\d.*[a-z-])/;
const TO = /(\d) ?(?:to|till|until|bis|a|al|hasta|et|y|e|en|and|und|tot|ate) ?(?=\d)/;
const AND_MORE =
  /(\d) ?(?:\+|(?:and|or) (?:up|over|more|above)|und mehr|(?:y|o) mas|(?:et|ou) plus|e oltre|o piu|(?:e|ou) mais|en meer|plus)$/;

/** Words for ranges and open ends as the signs that `readRange` knows. */
function toSigns(text: string): string {
  const spaced = text.replace(/\s+/g, ' ').replace(/(\d)-(\d{1,2}\/\d)/g, '$1 $2');
  const range = spaced.replace(BETWEEN, '').replace(TO, '$1-');
  if (range !== spaced && /\d-\d/.test(range)) return range;
  return spaced.replace(UP_TO, '<').replace(FROM, '>').replace(AND_MORE, '$1+');
}

/** How far 2.54 may be missed by rounding both values to whole numbers. */
const RATIO_TOLERANCE = 0.06;

/** Two values of one cell: the same length in both units, or nothing that can be told. */
function pair(a: WrittenLength, b: WrittenLength, text: string): CellReading {
  const ratio = middle(b.range) / middle(a.range);
  const byRatio =
    Math.abs(ratio / CM_PER_INCH - 1) < RATIO_TOLERANCE
      ? (['in', 'cm'] as const)
      : Math.abs(ratio * CM_PER_INCH - 1) < RATIO_TOLERANCE
        ? (['cm', 'in'] as const)
        : undefined;
  const said = [a.unit ?? other(b.unit), b.unit ?? other(a.unit)] as const;
  const units = said[0] && said[1] && said[0] !== said[1] ? ([said[0], said[1]] as const) : byRatio;
  if (!units || (a.unit && b.unit && a.unit === b.unit))
    return fault(
      `"${text}" can be read in two ways. Write a range as 94-102, and both units as "38 in / 97 cm"; waist and inside leg need a column each.`,
    );
  return {
    kind: 'lengths',
    lengths: [
      {...a, unit: units[0]},
      {...b, unit: units[1]},
    ],
  };
}

const middle = ({min, max}: ReadRange): number => ((min ?? max ?? NaN) + (max ?? min ?? NaN)) / 2;

const other = (unit: LengthUnit | undefined): LengthUnit | undefined =>
  unit === undefined ? undefined : unit === 'cm' ? 'in' : 'cm';
