import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {isAllowedImport, isAllowedPackage, layerOf} from '../../scripts/lib/layers.mjs';
import {ROOT} from '../../scripts/lib/run.mjs';
import {findCycle, readImportGraph, sourceFiles} from '../support/import-graph.mjs';

const edges = readImportGraph();
const show = ({from, source}) => `${from} imports ${source}`;

test('the import graph is read at all', () => {
  assert.ok(edges.length > 100, `only ${edges.length} imports found`);
});

test('every file belongs to a folder of the table', () => {
  assert.deepEqual(
    sourceFiles().filter(path => layerOf(path) === undefined),
    [],
  );
});

test('every folder imports only the folders below it', () => {
  const bad = edges.filter(({from, to, typesOnly}) => to !== null && !isAllowedImport(from, to, typesOnly));
  assert.deepEqual(bad.map(show), []);
});

test('every folder imports only its own packages', () => {
  const bad = edges.filter(({from, source, to}) => to === null && !isAllowedPackage(from, source));
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
