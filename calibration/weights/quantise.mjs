// Rounds the weights of a network to fewer bits, as a file that stores them so would give them back.
import {brotliCompressSync} from 'node:zlib';

/**
 * @typedef {object} Tensor
 * @property {number} at place of its first number in the file, in bytes; each has two bytes
 * @property {number} count
 * @property {number} groups numbers of one group share a step
 * @property {'runs' | 'in turn'} order a group is a run of numbers, or every `groups`-th number
 * @property {{kind: 'half'} | {kind: 'whole', zero: number}} words half-precision numbers, or whole ones of which `zero` stands for 0
 */

const FLOAT = new Float32Array(1);
const BITS = new Uint32Array(FLOAT.buffer);

/** The number that 16 bits of half precision stand for. */
function fromHalf(bits) {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const roundedShift = (digits, dropped) =>
  (digits + (1 << (dropped - 1)) - 1 + ((digits >>> dropped) & 1)) >>> dropped;

/** The bits of the nearest half-precision number. */
function toHalf(value) {
  FLOAT[0] = value;
  const sign = (BITS[0] >>> 16) & 0x8000;
  const size = BITS[0] & 0x7fffffff;
  if (size >= 113 << 23) return sign | roundedShift(size - (112 << 23), 13);
  if (size < 102 << 23) return sign;
  return sign | roundedShift((size & 0x7fffff) | 0x800000, 126 - (size >>> 23));
}

const brotliLength = bytes => brotliCompressSync(bytes).length;

/**
 * Rounds the numbers of each group to multiples of a step, so that the largest has the largest code of `bits` bits.
 * @param {Buffer} file changed in place
 * @param {readonly Tensor[]} tensors those that are stored in fewer bits
 * @param {number} bits from 8 to 15
 * @returns {number} about the length of the stored file as Brotli: all other bytes, the steps, and the codes, whose lowest bits do
 *   not compress
 */
export function quantise(file, tensors, bits) {
  const [largest, extra] = [2 ** (bits - 1) - 1, bits - 8];
  const steps = [];
  const codes = [];
  const isOther = new Uint8Array(file.length).fill(1);
  for (const {at, count, groups, order, words} of tensors) {
    isOther.fill(0, at, at + 2 * count);
    const inRun = Math.ceil(count / groups);
    const groupOf = i => (order === 'runs' ? Math.floor(i / inRun) : i % groups);
    const read = i => {
      const word = file.readUInt16LE(at + 2 * i);
      return words.kind === 'half' ? fromHalf(word) : word - words.zero;
    };
    const own = new Float32Array(groups);
    for (let i = 0; i < count; i++) own[groupOf(i)] = Math.max(own[groupOf(i)], Math.abs(read(i)) / largest);
    for (let i = 0; i < count; i++) {
      const step = own[groupOf(i)];
      const code = step === 0 ? 0 : Math.round(read(i) / step);
      codes.push((code >> extra) & 255);
      const value = code * step;
      const word =
        words.kind === 'half' ? toHalf(value) : Math.min(65535, Math.max(0, Math.round(words.zero + value)));
      file.writeUInt16LE(word, at + 2 * i);
    }
    steps.push(Buffer.from(own.buffer));
  }
  const others = file.filter((_, i) => isOther[i] === 1);
  const parts = [others, Buffer.concat(steps), Uint8Array.from(codes)];
  return parts.reduce((sum, part) => sum + brotliLength(part), 0) + (extra * codes.length) / 8;
}
