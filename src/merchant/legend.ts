import type {Column} from './found-table.js';
import {readHeading} from './read-heading.js';
import {mayBeMeasured} from './split-grid.js';
import type {Grid} from './table-grid.js';

/** A heading that is only the letter or number of a measurement in a drawing: "A", "B (cm)", "2". */
const KEY = /^\(?([A-Z]|\d{1,2})\)?[.:]?(?:\s*[([]?\s*(cm|in|inch(?:es)?)\.?\s*[)\]]?)?$/i;
/** "A = Chest", "B: Länge", "(1) Bust": a key, a sign, and what it stands for up to the next key. */
const ENTRY =
  /(?<![\p{L}\d])\(?([A-Z]|\d{1,2})\)?\s*[=:.)–-]\s*(\p{L}[^=:;|,\n]*?)(?=\s*(?:[;|,\n]|$|(?<![\p{L}\d])\(?(?:[A-Z]|\d{1,2})\)?\s*[=:)–-]))/gu;

/** The single letters by which charts abbreviate the three girths. Beside other letters they are keys of a drawing. */
const GIRTHS: ReadonlyMap<string, string> = new Map([
  ['B', 'Bust'],
  ['W', 'Waist'],
  ['H', 'Hip'],
]);

/**
 * The grid with what the keys of a drawing stand for in their place, where a text around the table or a line of it says so: "A (cm)"
 * becomes "Chest (cm)".
 */
export function explainKeys(grid: Grid, around: readonly string[]): Grid {
  const legend = legendIn([...around, ...grid.flatMap(line => line.map(({text}) => text))]);
  if (legend.size === 0) return grid;
  return grid.map(line =>
    line.map(cell => {
      const [, key = '', unit] = KEY.exec(cell.text) ?? [];
      const meaning = legend.get(key.toUpperCase());
      if (meaning === undefined) return cell;
      return {...cell, text: unit === undefined ? meaning : `${meaning} (${unit})`};
    }),
  );
}

/** The columns with B, W and H beside each other as bust, waist and hip; beside other letters a B says nothing. */
export function withLetters(columns: readonly Column[]): readonly Column[] {
  const keys = columns.map(({at}) => KEY.exec(at.text));
  const letters = new Set(keys.flatMap(key => (key ? [key[1]?.toUpperCase() ?? ''] : [])));
  if (letters.size < 2) return columns;
  const areGirths = [...letters].every(letter => GIRTHS.has(letter));
  return columns.map((column, place) => {
    const [, key = '', unit = ''] = keys[place] ?? [];
    if (key === '') return column;
    const girth = areGirths ? GIRTHS.get(key.toUpperCase()) : undefined;
    const heading = readHeading(`${girth ?? ''} ${unit === '' ? '' : `(${unit})`}`);
    return {...column, heading: girth === undefined ? {...heading, subject: {kind: 'unknown'}} : heading};
  });
}

/** Whether a text begins as one that explains a key: "3: Length". */
export const isKeyText = (text: string): boolean => /^\(?(?:[A-Z]|\d{1,2})\)?\s*[=:.)–-]/i.test(text);

/** Whether a text explains keys, and so is no name of a chart. */
export const isLegend = (text: string): boolean => legendIn([text]).size > 0;

function legendIn(texts: readonly string[]): ReadonlyMap<string, string> {
  const entries = texts.flatMap(text =>
    [...text.matchAll(ENTRY)].flatMap(([, key = '', meaning = '']) =>
      mayBeMeasured(meaning) ? [[key.toUpperCase(), meaning.trim()] as const] : [],
    ),
  );
  return new Map(entries);
}
