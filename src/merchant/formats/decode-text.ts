import {strFromU8} from 'fflate';
import {at} from '../../core/at.js';

/** Windows-1252 from 0x80 to 0x9F, where it differs from Latin-1; Excel writes its plain CSV in it. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file: UTF-8, UTF-16 with its mark in front, or, where it is neither, Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 1);
  const text = strFromU8(bytes).replace(/^\uFEFF/, '');
  if (!text.includes('\uFFFD')) return text;
  return strFromU8(bytes, true).replace(
    /[\u0080-\u009f]/g,
    sign => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}

/** `high` is the index of the more significant byte within each pair, counted from the end: 0 in little endian. */
function utf16(bytes: Uint8Array, high: 0 | 1): string {
  const pairs: string[] = [];
  for (let place = 2; place + 1 < bytes.length; place += 2) {
    const [low, top] = high === 0 ? [place, place + 1] : [place + 1, place];
    pairs.push(String.fromCharCode(at(bytes, low) + 256 * at(bytes, top)));
  }
  return pairs.join('');
}
