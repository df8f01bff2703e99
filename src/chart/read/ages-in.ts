const NUMBERS = String.raw`(\d{1,2}(?:[.,]5)?)(?: ?[-–~/] ?(\d{1,2}))? ?`;
const YEARS = new RegExp(
  String.raw`^${NUMBERS}(?:y|yrs?|years?|jahre?|ans?|anos?|anni|jaar|lat|let|ar|vuotta|yas|лет|года?|歳|才|세|岁|歲|tuoi)(?!\p{L})`,
  'u',
);
const MONTHS = new RegExp(
  String.raw`^${NUMBERS}(?:mos?|mths?|months?|monate?|mois|mes(?:es|i|ic\p{L}*)?|maand(?:en)?|mies|man(?:ader)?|kk|ay|мес\p{L}*|[かヶカケ]月|개월|个月|個月|thang)(?!\p{L})`,
  'u',
);
/** "0-3M" is a size for babies; "3M" might be something else. */
const MONTHS_IN_SHORT = /^(\d{1,2}) ?[-–/] ?(\d{1,2}) ?m$/;
/** Babies of the first month. */
const NEWBORN =
  /^(?:nb|new ?-?born|neugeborene?s?|nouveau ?-?ne|recien nacido|neonato|recem nascido|новорожденны\p{L}*|新生児)$/u;
/** "2T" to "5T" are sizes for toddlers of these ages. */
const TODDLER = /^([2-5])t$/;

const MONTHS_A_YEAR = 12;

/** The age in years that a label names, in the middle of its range. Undefined for other labels. */
export function ageIn(label: string): number | undefined {
  const ages = agesIn(label);
  return ages && (ages[0] + ages[1]) / 2;
}

/** The youngest and the oldest age of a text that is known to tell ages, in years where it names no unit ("6/6X", "10-12"). */
export function agesWithoutUnit(text: string): readonly [number, number] | undefined {
  const named = agesIn(text);
  if (named) return named;
  const bare = new RegExp(`^${NUMBERS}$`, 'u').exec(text.trim().replace(/(?<=\d)[tx]/giu, ''));
  return bare ? rangeOf(bare) : undefined;
}

/** The youngest and the oldest age that a label names, in years. Undefined for other labels. */
export function agesIn(label: string): readonly [number, number] | undefined {
  const text = label
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .trim();
  const years = YEARS.exec(text) ?? TODDLER.exec(text);
  if (years) return rangeOf(years);
  if (NEWBORN.test(text)) return [0, 1 / MONTHS_A_YEAR];
  const months = MONTHS.exec(text) ?? MONTHS_IN_SHORT.exec(text);
  if (!months) return undefined;
  const [from, to] = rangeOf(months);
  return [from / MONTHS_A_YEAR, to / MONTHS_A_YEAR];
}

function rangeOf([, first, last = first]: RegExpExecArray): readonly [number, number] {
  const read = (number: string | undefined) => Number(number?.replace(',', '.'));
  return [read(first), read(last)];
}
