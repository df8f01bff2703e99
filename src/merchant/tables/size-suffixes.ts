import type {Column} from './found-table.js';
import {readCell} from '../words/read-cell.js';
import {mayNameSize, readHeading} from '../words/read-heading.js';
import {simplify} from '../words/phrases.js';

/**
 * Columns that give one measurement for each variant of a size, with the variant as their heading: inside legs of trousers ("Leg 30",
 * "Leg 32"), cups of bras ("A", "B"). Each becomes a column of that measurement whose sizes end in the variant: 28/30, 70B.
 */
export function withSuffixes(columns: readonly Column[]): readonly Column[] {
  return withCups(withLegs(columns));
}

/** Inside legs of trousers in inches, as labels state them. */
const LEG = /(?:^|\D)((?:2[4-9]|3\d)(?:[.,]5)?)\s*(?:["″”]|''|in(?:ch(?:es)?)?\.?)?\s*\)?$/i;
const MAY_BE_LEG: ReadonlySet<string> = new Set(['insideLeg', 'length', 'outsideLeg']);
/** A number above this in a column of legs is in centimetres, one below the other a number of pieces. */
const INCHES = {min: 20, max: 50};
const NONE = /^(?:|[-–—/✗✘×x]|no|nein|non|n\/?a|0)$/i;

/** Whether a text is the inside leg of a label and nothing else: 30". */
export const isLegLength = (text: string): boolean => /^(?:l\s*)?\d/i.test(text) && LEG.test(text);

function legOf({at, heading: {subject}}: Column): string | undefined {
  const leg = LEG.exec(at.text)?.[1];
  const isLeg =
    (subject.kind === 'measure' && MAY_BE_LEG.has(subject.measure)) ||
    subject.kind === 'length-or-height' ||
    /^(?:l|leg|legs|bein|beinlange)$/.test(simplify(at.text.replace(/in\.?\)?$/i, '')));
  return isLeg ? leg : undefined;
}

function withLegs(columns: readonly Column[]): readonly Column[] {
  const legs = columns.map(legOf);
  const isOfWaists = columns.some(
    ({heading: {subject}}) =>
      subject.kind === 'measure' && (subject.measure === 'waist' || subject.measure === 'hip'),
  );
  if (!isOfWaists || new Set(legs.filter(leg => leg !== undefined)).size < 2) return columns;
  return columns.map((column, place) => {
    const leg = legs[place];
    if (leg === undefined) return column;
    return {
      ...column,
      heading: readHeading('Inside leg'),
      suffix: `/${leg}`,
      cells: column.cells.map(cell => ({...cell, text: legText(cell.text, leg)})),
    };
  });
}

/** What a cell says of a leg: how long it is, or only that there is one. */
function legText(text: string, leg: string): string {
  if (NONE.test(text.trim())) return '';
  const reading = readCell(text, 'insideLeg');
  if (reading.kind !== 'lengths') return `${leg} in`;
  const [{range, unit}] = reading.lengths;
  const value = range.max ?? range.min ?? 0;
  if (unit !== undefined) return text;
  return value < INCHES.min ? `${leg} in` : `${text} ${value > INCHES.max ? 'cm' : 'in'}`;
}

const CUP = /^(?:aa|bb|cc|dd|ddd|ee|ff|gg|hh|jj|[a-k])$/;
const CUP_WORDS =
  /\b(?:cups?|korbchen|copa|bonnet|coppa|taca|miska|kosicek|kupa|kup|kuppi|чашка|bust|chest|brust|brustumfang|pecho|busto|poitrine|seno)\b|カップ|컵|罩杯/gu;
/** The bands of EN 13402-3 are five centimetres apart. */
const BAND_STEP_CM = 5;

const cupOf = ({at}: Column): string | undefined => {
  const word = simplify(at.text.replace(/\((?:cm|in(?:ch(?:es)?)?\.?)\)/i, ''))
    .replace(CUP_WORDS, ' ')
    .trim();
  return CUP.test(word) ? word.toUpperCase() : undefined;
};

function withCups(columns: readonly Column[]): readonly Column[] {
  const cups = columns.map(cupOf);
  const unders = columns.filter(
    ({heading: {subject}}) => subject.kind === 'measure' && subject.measure === 'underbust',
  );
  const [under] = unders;
  const unitsOfBands = unders.flatMap(({heading: {units}}) => units);
  if (!under || new Set(cups.filter(cup => cup !== undefined)).size < 2) return columns;
  const parted = columns.map((column, place) => {
    const cup = cups[place];
    const [unit] = [...column.heading.units, ...unitsOfBands];
    if (cup === undefined)
      return BAND.test(column.at.text) ? {...column, heading: readHeading('Size')} : column;
    return {...column, heading: readHeading(unit === undefined ? 'Bust' : `Bust (${unit})`), suffix: cup};
  });
  const isNamed = parted.some(
    ({heading: {subject}, at, suffix}) =>
      suffix === undefined &&
      (NAMING.has(subject.kind) || (subject.kind === 'measure' && mayNameSize(at.text))),
  );
  return isNamed ? parted : [bandsOf(under), ...parted];
}

const BAND = /^bands?$/i;
const NAMING: ReadonlySet<string> = new Set(['size', 'system', 'blank', 'taille']);

/** The names of the bands, where the table has only the girths: 68–72 cm are a 70. */
function bandsOf(under: Column): Column {
  return {
    heading: readHeading('Size'),
    at: {...under.at, text: 'Size'},
    cells: under.cells.map(cell => {
      const reading = readCell(cell.text, 'underbust');
      const {min = null, max = null} = reading.kind === 'lengths' ? reading.lengths[0].range : {};
      const middle = ((min ?? NaN) + (max ?? NaN)) / 2;
      const band = Math.round(middle / BAND_STEP_CM) * BAND_STEP_CM;
      return {...cell, text: Math.abs(band - middle) <= 1 ? String(band) : cell.text};
    }),
  };
}
