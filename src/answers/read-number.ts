/** Zeroes of the digit blocks that Arabic, Persian, Hindi and Japanese keyboards type. */
const DIGIT_BLOCK_ZEROES = [0x0660, 0x06f0, 0x0966, 0xff10] as const;

const toAsciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = DIGIT_BLOCK_ZEROES.find(start => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
};

/** Text as typed on any keyboard, with ASCII digits and a decimal point. */
export const normaliseNumerals = (text: string): string =>
  text
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, toAsciiDigit)
    .replace(/[,\u066b\uff0c\uff0e\u3002]/g, '.');

/** The number a field holds: null when it is empty, NaN when it is not a plain decimal number. */
export function readNumber(text: string): number | null {
  const plain = normaliseNumerals(text);
  if (plain === '') return null;
  return /^\d*\.?\d+$|^\d+\.$/.test(plain) ? Number(plain) : NaN;
}
