import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {builtFile} from './chunk-names.mjs';
import {ROOT} from './run.mjs';

/**
 * What each shipped script weighs, against its budget in size-budget.json.
 * @returns {{file: string, bytes: number, gzipBytes: number, maxGzipBytes: number}[]}
 */
export function readFileSizes() {
  const budget = JSON.parse(readFileSync(join(ROOT, 'size-budget.json'), 'utf8'));
  return Object.entries(budget).map(([file, {maxGzipBytes}]) => {
    const contents = readFileSync(join(ROOT, 'dist', builtFile(file)));
    return {file, bytes: contents.length, gzipBytes: gzipSync(contents).length, maxGzipBytes};
  });
}
