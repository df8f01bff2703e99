import type {MeasureName} from '../../chart/model/measures.js';
import {FOOTNOTE_MARKS, type MeasurementReading, readMeasurement} from '../../chart/read/read-measurement.js';
import {CM_PER_INCH} from '../../core/units.js';
import {usualForms} from './phrases.js';

export {FOOTNOTE_MARKS};

/**
 * Reads a cell of a table: all that `readMeasurement` reads, and the spellings that only tables have. They are the signs and
 * words of other languages, units without a separator ("83 cm 32.7 in"), ranges with a stroke ("86/90"), millimetres and
 * metres.
 */
export function readCell(text: string, measure?: MeasureName): MeasurementReading {
  const key = `${measure ?? ''} ${text}`;
  const known = readings.get(key);
  if (known) return known;
  if (readings.size >= MOST_READINGS) readings.clear();
  const reading = read(text, measure);
  readings.set(key, reading);
  return reading;
}

/** The readings are kept, because an import reads each cell about ten times. */
const readings = new Map<string, MeasurementReading>();
const MOST_READINGS = 5000;

function read(text: string, measure: MeasureName | undefined): MeasurementReading {
  const plain = respell(usualForms(text));
  const reading = readMeasurement(plain);
  if (reading.kind !== 'fault') return reading;
  const scaled =
    readSpread(plain) ?? readScaled(plain) ?? readStroke(plain, measure) ?? readUnseparated(plain);
  // The message quotes the cell as it stands in the table.
  return scaled ?? {kind: 'fault', message: reading.message.replace(plain, text)};
}

const NOTHING = /^(?:\/|\.|n\.a\.?|nil|null|tbd|нет|なし|无|無|없음)$/i;
const ABOUT =
  /^(?:ca\.?|circa|approx\.?|approximately|about|around|env\.?|environ|aprox\.?|cerca de|ок\.?|около|約|约|약)\s*(?=\d)/i;

const FITS =
  /^(?:(?:to )?fits?|for|pour|passend für|passt(?: bei)?|für|para|per|voor|для|chest|bust|waist|hips?|brust|taille|hüfte)\s*:?\s+(?=\d)/i;

/** Words of more languages and signs of keyboards as the shared grammar writes them, in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[“‟]/g, '"'],
  // A raised o is how some pages write the sign for inches.
  [/(\d)\s*[oº°](?=\s*(?:$|[-–—]))/gi, '$1"'],
  [/(?<=\d)\s*(?:…|\.{2,3})\s*(?=\d)/g, '-'],
  // "Fits 34-36" and "Chest: 90" repeat the heading.
  [FITS, ''],
  // A stature in French, Spanish or Vietnamese: "1m60".
  [/(?<![\d.,])([12])\s?m\s?(\d{2})(?!\d)/gi, '$1$2 cm'],
  [/(?<=[\d\s])(?:см|сантиметр\p{L}*|厘米|公分|センチ(?:メートル)?|센치|센티(?:미터)?|㎝)\.?/giu, 'cm'],
  [
    /(?<=[\d\s])(?:дюйм\p{L}*|インチ|英寸|인치|cal[ei]?|palce|palců|tum|tommer|tuumaa?|inç)(?!\p{L})/giu,
    'in',
  ],
  [/^(?:от|od|från|fra|alkaen)\s+(?=\d.*\s(?:до|do|till|til|asti)\s)/i, ''],
  [/(?<=\d\D{0,4})\s(?:до|do|till|til|đến|ile)\s+(?=\d)/gi, ' to '],
  [/(?<=\d)\s*(?:から|부터|至|到|～|~)\s*(?=\d)/g, '-'],
  [
    /^(?:до|do|till|upp till|op til|opp til|enintään|maks\.?|en fazla|dưới|menej niż|mniej niż)\s*(?=\d)/i,
    'up to ',
  ],
  [/^(?:от|od|från|fra|свыше|ponad|over|yli|en az|trên)\s*(?=\d)/i, 'from '],
  [/^[~～〜]\s*(?=\d)/, 'up to '],
  [/(?<=\d)\s*(?:以下|以内|未満|이하|미만|及以下)$/, ' max'],
  [
    /(?<=\d)\s*(?:[~～〜]|以上|이상|及以上|и (?:более|выше)|i więcej|a více|och uppåt|og opp|ja yli|ve üzeri|trở lên)$/i,
    '+',
  ],
];

function respell(text: string): string {
  const trimmed = text.trim().replace(/^\(([^()]*)\)$/, '$1');
  if (NOTHING.test(trimmed)) return '';
  const spelled = SPELLINGS.reduce(
    (all, [pattern, sign]) => all.replace(pattern, sign),
    trimmed.replace(ABOUT, ''),
  );
  return spelled.replace(/^(.*\d.*) max$/, 'up to $1');
}

/** "90 ± 2 cm": a middle and how far the bodies of a size are from it. */
function readSpread(text: string): MeasurementReading | undefined {
  const [, middle = '', spread = '', unit = ''] =
    /^(\d+(?:[.,]\d+)?)\s*(?:±|\+\s*\/\s*[-–−])\s*(\d+(?:[.,]\d+)?)\s*(cm|in|")?$/i.exec(text) ?? [];
  const [at, by] = [middle, spread].map(number => Number(number.replace(',', '.')));
  if (middle === '' || at === undefined || by === undefined || by * 4 > at) return undefined;
  return readMeasurement(`${at - by}-${at + by} ${unit}`.trim());
}

/** Centimetres in the units that are converted. */
const CM_PER: Readonly<Record<string, number>> = {mm: 0.1, мм: 0.1, m: 100, м: 100};
const SCALED = /^(.*\d)\s*(mm|мм|m|м)\.?$/i;

function readScaled(text: string): MeasurementReading | undefined {
  const [, numbers = '', unit = ''] =
    SCALED.exec(text.replace(/(\d)\s*(?:mm|мм|m|м)(?=\s*[-–—])/gi, '$1')) ?? [];
  const times = CM_PER[unit.toLowerCase()];
  const reading = times === undefined ? undefined : readMeasurement(numbers);
  if (times === undefined || reading?.kind !== 'lengths' || reading.lengths[0].unit) return undefined;
  const scaled = (end: number | null) => (end === null ? null : Math.round(end * times * 100) / 100);
  const {min, max} = reading.lengths[0].range;
  return {kind: 'lengths', lengths: [{range: {min: scaled(min), max: scaled(max)}, unit: 'cm'}]};
}

const STROKE = /^(\d+(?:[.,]\d+)?)\s*(cm|in|")?\s*[/|]\s*(\d+(?:[.,]\d+)?)\s*(cm|in|inch(?:es)?|")?\.?$/i;
/** No range of one size is wider: the widest in the charts collected is 97 to 118. */
const WIDEST_RANGE = 1.3;
/** A waist and an inside leg in inches are written so too ("32/34"); no waist in centimetres is as small. */
const LEAST_CM = 45;

/** "86/90" and "62/66 cm": two numbers that are not one length in both units are the ends of a range. */
function readStroke(text: string, measure: MeasureName | undefined): MeasurementReading | undefined {
  const found = STROKE.exec(text);
  if (!found) return undefined;
  const [low = NaN, high = NaN] = [found[1], found[3]].map(number => Number(number?.replace(',', '.')));
  const isRange = high > low && high < low * WIDEST_RANGE;
  const mayBeTrousers =
    high < LEAST_CM && (measure === undefined || measure === 'waist' || measure === 'insideLeg');
  if (!isRange || mayBeTrousers) return undefined;
  const units = [found[2], found[4]].flatMap(unit =>
    unit === undefined ? [] : ([unit.toLowerCase() === 'cm' ? 'cm' : 'in'] as const),
  );
  const [unit] = units;
  return units.every(other => other === unit)
    ? {kind: 'lengths', lengths: [{range: {min: low, max: high}, unit}]}
    : undefined;
}

/** How far two values of one cell may miss 2.54 by rounding. */
const ROUNDING_TOLERANCE = 0.06;

/** "83 cm 32.7 in" and "86 34": one length in both units, with nothing between them. */
function readUnseparated(text: string): MeasurementReading | undefined {
  const named = text.replace(/(?<=\d\s*(?:cm|in|inch(?:es)?|"|''))[\s,;]+(?=\d)/i, ' / ');
  if (named !== text) {
    const reading = readMeasurement(named);
    return reading.kind === 'lengths' ? reading : undefined;
  }
  const [, first = '', second = ''] = /^(\d+(?:[.,]\d+)?)\s+(\d+(?:[.,]\d+)?)$/.exec(text) ?? [];
  const [a, b] = [first, second].map(number => Number(number.replace(',', '.')));
  const ratio = Math.max(a ?? NaN, b ?? NaN) / Math.min(a ?? NaN, b ?? NaN);
  return Math.abs(ratio / CM_PER_INCH - 1) < ROUNDING_TOLERANCE
    ? readMeasurement(`${first} / ${second}`)
    : undefined;
}
