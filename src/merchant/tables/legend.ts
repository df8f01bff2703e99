import {labelRank} from '../../chart/model/label-rank.js';
import type {Column} from './found-table.js';
import {readHeading} from '../words/read-heading.js';
import {isLength, mayBeMeasured} from './split-grid.js';
import {type Cell, type Grid, transpose} from './table-grid.js';

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
 * The grid with what the keys of a drawing stand for in its headings, where a text around the table or a line of it says so: "A (cm)"
 * becomes "Chest (cm)". A size may have the letter or number of a key, and keeps it.
 */
export function explainKeys(grid: Grid, around: readonly string[]): Grid {
  const legend = legendIn([...around, ...grid.flatMap(line => line.map(({text}) => text))]);
  if (legend.size === 0) return grid;
  const [rows, columns] = [keyLines(grid, legend), keyLines(transpose(grid), legend)];
  // Where both may be headings, nothing tells which of them are the sizes.
  if (rows.length > 0 && columns.length > 0) return grid;
  const heads = new Set([...rows, ...columns].flat());
  return grid.map(line =>
    line.map(cell => {
      const key = heads.has(cell) ? keyIn(cell, legend) : undefined;
      return key
        ? {...cell, text: key.unit === undefined ? key.meaning : `${key.meaning} (${key.unit})`}
        : cell;
    }),
  );
}

type Legend = ReadonlyMap<string, string>;

/** What a cell that is only a key stands for. */
function keyIn({text}: Cell, legend: Legend): {readonly meaning: string; readonly unit?: string} | undefined {
  const [, key = '', unit] = KEY.exec(text) ?? [];
  const meaning = legend.get(key.toUpperCase());
  return meaning === undefined ? undefined : {meaning, ...(unit !== undefined && {unit})};
}

/** Whether a cell may be the name of a size. A key with a unit cannot be one. */
const isLabel = ({text}: Cell): boolean => labelRank(text) !== undefined && KEY.exec(text)?.[2] === undefined;

/** The lines that have keys for headings: two or more, or one with a unit, and no size beside them. */
function keyLines(lines: Grid, legend: Legend): Grid {
  const isHead = (line: readonly Cell[]) => {
    const keys = line.flatMap(cell => keyIn(cell, legend) ?? []);
    return (
      (keys.length > 1 || keys.some(({unit}) => unit !== undefined)) &&
      line.every(cell => keyIn(cell, legend) !== undefined || !isLabel(cell))
    );
  };
  // Headings in words at the other edge of the table leave the sizes for this one.
  const hasOtherHeads = lines.some(line =>
    line.some(
      ({text}, place) =>
        !KEY.test(text) &&
        mayBeMeasured(text) &&
        line.slice(place + 1).some(cell => isLength(cell) && keyIn(cell, legend) === undefined),
    ),
  );
  return hasOtherHeads ? [] : lines.filter(isHead);
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

function legendIn(texts: readonly string[]): Legend {
  const entries = texts.flatMap(text =>
    [...text.matchAll(ENTRY)].flatMap(([, key = '', meaning = '']) =>
      mayBeMeasured(meaning) ? [[key.toUpperCase(), meaning.trim()] as const] : [],
    ),
  );
  return new Map(entries);
}
