import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {builtFile} from '../scripts/lib/chunk-names.mjs';
import {ROOT} from '../scripts/lib/run.mjs';

/** The files that a product page loads. */
const FILES = () => ['size-finder.js', builtFile('chunks/element-*.js')];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one segment of a source map: 5 bits a character from the lowest, the sign in the lowest bit of all. */
function readSegment(text) {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

/** Cuts a built file into the pieces that come from each source. */
function piecesOf(code, {mappings, sources}) {
  const lines = code.split('\n');
  const pieces = [];
  let source = 0;
  mappings.split(';').forEach((segments, row) => {
    const line = lines[row] ?? '';
    let column = 0;
    const starts = [];
    for (const segment of segments.split(',').filter(Boolean)) {
      const [step, sourceStep] = readSegment(segment);
      column += step;
      source += sourceStep ?? 0;
      starts.push({column, source: sources[source]});
    }
    starts.forEach(({column: from, source: name}, i) =>
      pieces.push({name, text: line.slice(from, starts[i + 1]?.column ?? line.length)}),
    );
  });
  return pieces;
}

const shortName = path =>
  path
    .replace(/^(\.\.\/)+/, '')
    .replace(/^(dist\/esm|src)\//, '')
    .replace(/^node_modules\//, '');

/**
 * What each module adds to the first script: the bytes by which the compressed file is smaller without the module.
 * @returns {{total: number, rows: readonly {module: string, bytes: number, gzip: number}[]}}
 */
export function benchModules() {
  const rows = [];
  let total = 0;
  for (const file of FILES()) {
    const code = readFileSync(join(ROOT, 'dist', file), 'utf8');
    const map = JSON.parse(readFileSync(join(ROOT, 'dist', `${file}.map`), 'utf8'));
    const pieces = piecesOf(code, map);
    const whole = gzipSync(pieces.map(({text}) => text).join('')).length;
    total += gzipSync(code).length;
    for (const name of new Set(pieces.map(piece => piece.name))) {
      const others = pieces.filter(piece => piece.name !== name).map(({text}) => text);
      const own = pieces.filter(piece => piece.name === name).map(({text}) => text);
      rows.push({
        module: shortName(name),
        bytes: own.join('').length,
        gzip: whole - gzipSync(others.join('')).length,
      });
    }
  }
  return {total, rows: rows.sort((a, b) => b.gzip - a.gzip)};
}
