import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {isAllowedPackage, LAYERS, layerOf} from '../../scripts/lib/layers.mjs';
import {ROOT} from '../../scripts/lib/run.mjs';
import {findCycle, readImportGraph, sourceFiles} from '../support/import-graph.mjs';

const edges = readImportGraph();
const inLayers = edges.filter(({from}) => layerOf(from) !== undefined);
const show = ({from, source}) => `${from} imports ${source}`;

test('the import graph is read at all', () => {
  assert.ok(inLayers.length > 100, `only ${inLayers.length} imports found`);
});

test('every folder imports only the folders below it', () => {
  const bad = inLayers.filter(({from, to, typesOnly}) => {
    if (to === null) return false;
    const own = layerOf(from);
    const other = layerOf(to);
    const {layers, types = []} = LAYERS[own];
    return other !== own && !layers.includes(other) && !(typesOnly && types.includes(other));
  });
  assert.deepEqual(bad.map(show), []);
});

test('every folder imports only its own packages', () => {
  const bad = inLayers.filter(
    ({from, source, to}) => to === null && !isAllowedPackage(source, LAYERS[layerOf(from)].packages),
  );
  assert.deepEqual(bad.map(show), []);
});

test('no file imports itself by a detour', () => {
  assert.equal(findCycle(edges)?.join(' → '), undefined);
});

/** Generated constants, and languages: one language is one file, however long its table of texts. */
const isTable = path => path.endsWith('-data.ts') || /^locale\/[a-z]{2}\.ts$/.test(path);

test('no hand-written file is longer than 250 lines', () => {
  const lines = path =>
    readFileSync(join(ROOT, 'src', path), 'utf8')
      .trimEnd()
      .split('\n').length;
  const long = sourceFiles().filter(path => !isTable(path) && lines(path) > 250);
  assert.deepEqual(long, []);
});
