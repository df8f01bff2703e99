/** Inside legs that are written as a list: "30, 32, 34" or "30/32/34". */
const SEPARATOR = /\s*[;|&]\s*|\s*,\s+|\s*\/\s*|\s+(?:or|and|oder|und|et|ou|y|o|e|en|of|og|och|или)\s+/;
/** Lengths of one size lie within this factor of each other: 28 to 38 in. */
const MOST_SPREAD = 1.4;

/**
 * The lengths that a cell lists for one size; undefined where it holds a single length or a range. Beside lists a single length is
 * a list of one.
 */
export function listedLengths(text: string, isBesideLists = false): readonly string[] | undefined {
  const plain = text.replace(/["″”]|\b(?:in|inch|cm)\b\.?/g, '').trim();
  const parts = plain.split(SEPARATOR);
  const list = parts.length > 1 ? parts : plain.split(',');
  const numbers = list.map(part => (/^\d{2,3}(?:[.,]5)?$/.test(part) ? Number(part.replace(',', '.')) : NaN));
  const [first = NaN] = numbers;
  const rises = numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? Infinity));
  // Two numbers with a stroke between them may be a range.
  const isList = isBesideLists || list.length > 2 || (list.length === 2 && !plain.includes('/'));
  return isList && rises && (numbers.at(-1) ?? Infinity) < first * MOST_SPREAD ? list : undefined;
}
