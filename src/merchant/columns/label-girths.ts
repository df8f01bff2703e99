import type {Garment} from '../../chart/model/size-chart.js';
import type {Column} from '../tables/found-table.js';

/** What a label says of the body that the size is for. */
export interface StatedBody {
  /** Chest girth, or waist girth on trousers and skirts. */
  readonly girthCm: number;
  readonly heightCm: number | undefined;
}

/** The bodies that the labels of a table state, by row. */
export interface StatedBodies {
  readonly measure: 'chest' | 'waist';
  readonly rows: readonly (StatedBody | undefined)[];
  /** The standard whose notation the labels have. */
  readonly standard: string;
  /**
   * Whether the notation occurs for nothing else, so that the girth can stand for a missing column. Numbers such as 95
   * only say it together with the language of the table, so they only check the column that is there.
   */
  readonly isExplicit: boolean;
}

interface Notation {
  readonly standard: string;
  readonly isExplicit: boolean;
  /** Letters that the headings must have, where the labels are only numbers. */
  readonly script?: RegExp;
  readonly read: (label: string) => StatedBody | undefined;
}

/** Adults and children; outside of these a pair of numbers is something else, as waist and inside leg in inches. */
const isStature = (cm: number): boolean => cm >= 50 && cm <= 205;
const isGirth = (cm: number): boolean => cm >= 40 && cm <= 150;

function body(girthCm: number, heightCm?: number): StatedBody | undefined {
  return isGirth(girthCm) && (heightCm === undefined || isStature(heightCm))
    ? {girthCm, heightCm}
    : undefined;
}

/** "170/92A", also as "L(175/96A)": GB/T 1335.1 and 1335.2. The letter is the difference of chest and waist. */
const CHINESE = /(?:^|[^\d/])(\d{2,3})\/(\d{2,3})[YABC]?\)?$/i;
/** "92A5": chest, drop and stature in JIS L 4004, 7.1. */
const JAPANESE_MEN = /^(\d{2,3})(?:J|JY|Y|YA|A|AB|B|BB|E)(\d)$/;
/** "9AR": code of the bust, hip and stature in JIS L 4005, 6.1. */
const JAPANESE_WOMEN = /^(\d{1,2})(?:Y|A|AB|B)(PP|P|R|T)$/;
/** "170-92-80": stature, chest and waist or hip in GOST 31396 and 31399. */
const RUSSIAN = /^(\d{3})-(\d{2,3})-\d{2,3}$/;

/** JIS L 4005, table 2. */
const BUST_OF_CODE: Readonly<Record<string, number>> = {
  3: 74,
  5: 77,
  7: 80,
  9: 83,
  11: 86,
  13: 89,
  15: 92,
  17: 96,
  19: 100,
  21: 104,
};
const STATURE_OF_LETTER: Readonly<Record<string, number>> = {PP: 142, P: 150, R: 158, T: 166};
/** JIS L 4004: 2 is 155 cm, and each further number 5 cm more. */
const LEAST_STATURE_CODE_CM = 145;
const STATURE_STEP_CM = 5;

const numberIn = (label: string): number => (/^\d{2,3}$/.test(label) ? Number(label) : NaN);

const NOTATIONS: readonly Notation[] = [
  {
    standard: 'GB/T 1335',
    isExplicit: true,
    read: label => {
      const [, height = '', girth = ''] = CHINESE.exec(label) ?? [];
      // A stature is more than a girth, in children too.
      return height !== '' && Number(height) > Number(girth)
        ? body(Number(girth), Number(height))
        : undefined;
    },
  },
  {
    standard: 'JIS L 4004',
    isExplicit: true,
    read: label => {
      const [, girth, code] = JAPANESE_MEN.exec(label) ?? [];
      return girth === undefined
        ? undefined
        : body(Number(girth), LEAST_STATURE_CODE_CM + STATURE_STEP_CM * Number(code));
    },
  },
  {
    standard: 'JIS L 4005',
    isExplicit: true,
    read: label => {
      const [, code = '', letter = ''] = JAPANESE_WOMEN.exec(label) ?? [];
      const bust = BUST_OF_CODE[code];
      return bust === undefined ? undefined : body(bust, STATURE_OF_LETTER[letter]);
    },
  },
  {
    standard: 'GOST 31396 and 31399',
    isExplicit: true,
    read: label => {
      const [, height, girth] = RUSSIAN.exec(label) ?? [];
      return height === undefined ? undefined : body(Number(girth), Number(height));
    },
  },
  {
    standard: 'KS K 0050 and 0051',
    isExplicit: false,
    script: /\p{Script=Hangul}/u,
    // Children's sizes are numbers, too, but of statures, and go on to 160.
    read: label => (numberIn(label) % 5 === 0 && numberIn(label) <= 125 ? body(numberIn(label)) : undefined),
  },
];

/** A label without a number ("Free") may stand among those that state a girth. */
const LEAST_SHARE = 0.75;

/**
 * The girths that the labels of a table state in the notation of a national standard. Undefined where too few of them do, or
 * where they do not rise.
 */
export function bodiesOfLabels(
  labels: Column | undefined,
  headings: string,
  garment: Garment | undefined,
): StatedBodies | undefined {
  const texts = (labels?.cells ?? []).map(({text}) => text.trim());
  const filled = texts.filter(text => text !== '');
  if (filled.length < 2) return undefined;
  for (const {standard, isExplicit, script, read} of NOTATIONS) {
    if (script?.test(headings) === false) continue;
    const rows = texts.map(read);
    const girths = rows.flatMap(row => row?.girthCm ?? []);
    if (girths.length < LEAST_SHARE * filled.length || girths.length < 2) continue;
    // Where the second number stays, it is something else.
    if (Math.max(...girths) === Math.min(...girths)) continue;
    return {measure: garment === 'bottom' ? 'waist' : 'chest', rows, standard, isExplicit};
  }
  return undefined;
}
