import {at} from '../../core/at.js';

const LETTER_SIZE = /^(?:(\d{1,2}) ?x?|(x{0,6}))[ -]?(small|s|medium|m|large|l)\b/;
/** Plus sizes (1X, 2X) are a series of their own above the letters. */
const PLUS_SIZE = /^(\d{1,2})x\b/;

/**
 * The rank of a label among labels of its kind: letters ("XX-Small", "2XL"), plus sizes ("1X") and leading numbers
 * ("72R", "8 / XS"). The rank only compares labels of one chart, to tell a mistyped column from an unusual order. A
 * label never says anything about centimetres.
 */
export function labelRank(label: string): number | undefined {
  const text = label.toLowerCase().trim();
  const letter = LETTER_SIZE.exec(text);
  if (letter) {
    const base = 'sml'.indexOf(at(at(letter, 3), 0)) - 1;
    const extra = letter[1] === undefined ? at(letter, 2).length : Number(letter[1]);
    return base * (1 + extra);
  }
  const plus = PLUS_SIZE.exec(text);
  if (plus) return 100 + Number(plus[1]);
  const zeros = /^(0{1,4})(?!\d)/.exec(text);
  if (zeros) return 1 - at(zeros, 1).length;
  const number = /^\d{1,4}(?:\.\d)?/.exec(text);
  return number ? Number(number[0]) : undefined;
}
