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

/** The word that stands for a number. */
export const wordOf = (value, words) =>
  words.kind === 'half' ? toHalf(value) : Math.min(65535, Math.max(0, Math.round(words.zero + value)));

const groupOf = ({count, groups, order}) => {
  const inRun = Math.ceil(count / groups);
  return order === 'runs' ? i => Math.floor(i / inRun) : i => i % groups;
};

/**
 * The step of each group, with which its largest number has the largest code of `bits` bits, and the code of each number.
 * @param {Buffer} file
 * @param {Tensor} tensor
 * @param {number} bits from 8 to 15
 * @returns {{steps: Float32Array, codes: Int16Array}}
 */
export function codesOf(file, tensor, bits) {
  const largest = 2 ** (bits - 1) - 1;
  const {at, count, groups, words} = tensor;
  const group = groupOf(tensor);
  const read = i => {
    const word = file.readUInt16LE(at + 2 * i);
    return words.kind === 'half' ? fromHalf(word) : word - words.zero;
  };
  const steps = new Float32Array(groups);
  for (let i = 0; i < count; i++) steps[group(i)] = Math.max(steps[group(i)], Math.abs(read(i)) / largest);
  const codes = Int16Array.from({length: count}, (_, i) => Math.round(read(i) / steps[group(i)] || 0));
  return {steps, codes};
}

/**
 * Rounds the numbers of each group to multiples of its step.
 * @param {Buffer} file changed in place
 * @param {readonly Tensor[]} tensors those that are stored in fewer bits
 * @param {number} bits from 8 to 15
 * @returns {number} about the length of the stored file as Brotli: all other bytes, the steps, and the codes, whose lowest bits do
 *   not compress
 */
export function quantise(file, tensors, bits) {
  const extra = bits - 8;
  const steps = [];
  const high = [];
  const isOther = new Uint8Array(file.length).fill(1);
  for (const tensor of tensors) {
    const {at, count, words} = tensor;
    isOther.fill(0, at, at + 2 * count);
    const own = codesOf(file, tensor, bits);
    const group = groupOf(tensor);
    own.codes.forEach((code, i) => {
      high.push((code >> extra) & 255);
      file.writeUInt16LE(wordOf(code * own.steps[group(i)], words), at + 2 * i);
    });
    steps.push(Buffer.from(own.steps.buffer));
  }
  const others = file.filter((_, i) => isOther[i] === 1);
  const parts = [others, Buffer.concat(steps), Uint8Array.from(high)];
  return parts.reduce((sum, part) => sum + brotliLength(part), 0) + (extra * high.length) / 8;
}
