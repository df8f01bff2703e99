import {expect} from '@open-wc/testing';
import {isCutOff} from '../../src/capture/cut-off.js';

const blob = (...parts: readonly (string | readonly number[])[]): Blob =>
  new Blob(parts.map(part => (typeof part === 'string' ? part : new Uint8Array(part))));

const jpegStart = [0xff, 0xd8];
const jpegEnd = [0xff, 0xd9];
/** A segment with a thumbnail that has the mark of an end. */
const segment = [0xff, 0xe1, 0, 6, ...jpegEnd, 0, 0];
const scan = [0xff, 0xda, 0, 2, 1, 2, 0xff, 0, 3];
const pngStart = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];
const chunk = [0, 0, 0, 4, 0x49, 0x44, 0x41, 0x54, 1, 2, 3, 4, 9, 9, 9, 9];

describe('isCutOff', () => {
  for (const [file, isCut, content] of [
    ['a JPEG with its end', false, blob(jpegStart, segment, scan, jpegEnd)],
    ['a JPEG with filled space before a mark', false, blob(jpegStart, [0xff], segment, scan, jpegEnd)],
    [
      'a JPEG with a film behind its end',
      false,
      blob(jpegStart, segment, scan, jpegEnd, 'ftypmp42', [0xff, 0]),
    ],
    ['a JPEG that ends in its scan', true, blob(jpegStart, segment, scan)],
    ['a JPEG that ends in a segment', true, blob(jpegStart, segment.slice(0, 6))],
    ['a JPEG that ends between its segments', true, blob(jpegStart, segment)],
    ['a PNG with its end', false, blob(pngStart, chunk, [0, 0, 0, 0], 'IEND', [1, 2, 3, 4])],
    [
      'a PNG with bytes behind its end',
      false,
      blob(pngStart, chunk, [0, 0, 0, 0], 'IEND', [1, 2, 3, 4], 'more'),
    ],
    ['a PNG that ends in a chunk', true, blob(pngStart, chunk.slice(0, 10))],
    ['a PNG without its last chunk', true, blob(pngStart, chunk)],
    ['a WebP of the length that it says', false, blob('RIFF', [8, 0, 0, 0], 'WEBPVP8 ')],
    ['a WebP with less than it says', true, blob('RIFF', [9, 0, 0, 0], 'WEBPVP8 ')],
    ['a HEIC', false, blob([0, 0, 0, 24], 'ftypheic')],
    ['a text', false, blob('hello')],
    ['an empty file', false, blob()],
  ] as const)
    it(`isCutOff says ${isCut ? 'yes' : 'no'} to ${file}`, async () => {
      expect(await isCutOff(content)).to.equal(isCut);
    });
});
