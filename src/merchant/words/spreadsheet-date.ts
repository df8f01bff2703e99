import {simplify} from './phrases.js';

/**
 * Months as spreadsheets shorten them, January first: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
 * Czech, Swedish and Danish, Finnish, Turkish, Russian. A month is told by the beginning of its name.
 */
const MONTHS: readonly (readonly string[])[] = [
  'jan,janv,ene,gen,sty,led,tammi,oca,янв',
  'feb,fev,fevr,lut,uno,helmi,sub,фев',
  'mar,mrz,maerz,mrt,bre,maalis,мар',
  'apr,avr,abr,kwi,dub,huhti,nis,апр',
  'may,mai,mag,mei,maj,kve,touko,май,мая',
  'jun,juin,giu,cze,cvn,kesa,haz,июн',
  'jul,juil,lug,lip,cvc,heina,tem,июл',
  'aug,aout,ago,sie,srp,elo,agu,авг',
  'sep,sept,set,wrz,zar,syys,eyl,сен',
  'oct,okt,ott,out,paz,rij,loka,eki,окт',
  'nov,lis,marras,kas,ноя',
  'dec,dez,dic,gru,pro,joulu,ara,дек',
].map(list => list.split(','));

/** Days since 30 December 1899 from 1990 to 2060: what a spreadsheet keeps of a date. */
const SERIAL = {first: 32_874, last: 58_805};
/** 28 February 2100. */
const LAST_SERIAL = 73_109;
/** 1 March 1900. */
const SERIAL_OF_MARCH_1900 = 61;
const DAYS_PER_YEAR = 365.25;

/** Two numbers of a date that may have been a size, a range or a fraction: a day and a month, or a month and a year. */
type DateParts = readonly (readonly [number, number])[];

/**
 * What may have been typed where a spreadsheet shows a date: "8-10" for "10-Aug", "08.10.2026" and 46303. Undefined where
 * the text is no date. Sizes and ranges rise, so the order of day and month, which spreadsheets swap, does not matter.
 */
export function typedBeforeDate(text: string): readonly string[] | undefined {
  const parts = datePartsOf(text.trim());
  if (!parts) return undefined;
  return [...new Set(parts.map(([a, b]) => (a <= b ? `${a}-${b}` : `${b}-${a}`)))];
}

function datePartsOf(text: string): DateParts | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== '') return fromDate(Number(day), Number(month), Number(year));
  // "26.5-28" is a range.
  const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (numeric) return fromNumbers([numeric[1], numeric[3], numeric[4]].map(Number));
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.$/.exec(text) ?? /^(\d{1,2})[月월] ?(\d{1,2})[日일]$/u.exec(text);
  if (dayFirst) return [[Number(dayFirst[1]), Number(dayFirst[2])]];
  if (/^\d{5}$/.test(text)) return fromSerial(Number(text));
  return fromName(text);
}

/** Day and month; for the first of a month, month and year too. */
const fromDate = (day: number, month: number, year: number): DateParts =>
  day === 1
    ? [
        [month, year % 100],
        [day, month],
      ]
    : [[day, month]];

function fromNumbers([a = 0, b = 0, year = 0]: readonly number[]): DateParts | undefined {
  if (a > 31 || b > 31 || (a > 12 && b > 12) || a === 0 || b === 0) return undefined;
  return a === 1 || b === 1
    ? [
        [a, b],
        [Math.max(a, b), year % 100],
      ]
    : [[a, b]];
}

function fromSerial(serial: number): DateParts | undefined {
  if (serial < SERIAL.first || serial > SERIAL.last) return undefined;
  const {day, month, year} = calendarOf(serial);
  return fromDate(day, month, year);
}

function calendarOf(serial: number): {readonly day: number; readonly month: number; readonly year: number} {
  // Years begin in March here, so that the leap day is the last one. No year divisible by 100 but 2000 lies in the span.
  const days = serial - SERIAL_OF_MARCH_1900;
  const year = Math.floor((days + 0.75) / DAYS_PER_YEAR);
  const dayOfYear = days - Math.floor(year * DAYS_PER_YEAR);
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  return march < 10 ? {day, month: march + 3, year: 1900 + year} : {day, month: march - 9, year: 1901 + year};
}

/** The date that a spreadsheet keeps as a number, as "2026-08-10"; undefined before March 1900 and after February 2100. */
export function dateOfSerial(serial: number): string | undefined {
  if (serial < SERIAL_OF_MARCH_1900 || serial > LAST_SERIAL) return undefined;
  const {day, month, year} = calendarOf(serial);
  return [year, month, day].map(part => String(part).padStart(2, '0')).join('-');
}

function fromName(text: string): DateParts | undefined {
  const found =
    /^(\d{1,2})[-. /]{1,2}(?:de )?(\p{L}{3,10})\.?(?:[-. /]{1,2}(?:de )?(\d{2,4}))?$/u.exec(text) ??
    /^()(\p{L}{3,10})\.?[-. /]{1,2}(\d{1,4})$/u.exec(text);
  if (!found) return undefined;
  const [, day = '', name = '', last = ''] = found;
  const word = simplify(name);
  const month = MONTHS.findIndex(names => names.some(short => word.startsWith(short))) + 1;
  if (month === 0) return undefined;
  return day === '' ? [[month, Number(last) % 100]] : fromDate(Number(day), month, Number(last));
}
