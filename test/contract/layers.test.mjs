import assert from 'node:assert/strict';
import {dirname} from 'node:path';
import test from 'node:test';
import {isAllowedImport, isAllowedPackage, layerOf} from '../../scripts/lib/layers.mjs';
import {findCircles, readImportGraph, sourceFiles} from '../../scripts/lib/import-graph.mjs';

const edges = readImportGraph();
const show = ({from, source}) => `${from} imports ${source}`;

test('the reader of the import graph finds imports', () => {
  assert.ok(edges.length > 100, `only ${edges.length} imports found`);
});

test('every file belongs to a folder of the table', () => {
  assert.deepEqual(
    sourceFiles().filter(path => layerOf(path) === undefined),
    [],
  );
});

test('every folder imports only the folders that the table allows', () => {
  const bad = edges.filter(({from, to, typesOnly}) => to !== null && !isAllowedImport(from, to, typesOnly));
  assert.deepEqual(bad.map(show), []);
});

test('every folder imports only the packages that the table allows', () => {
  const bad = edges.filter(({from, source, to}) => to === null && !isAllowedPackage(from, source));
  assert.deepEqual(bad.map(show), []);
});

test('no file imports itself by a detour, not even for its types', () => {
  const inside = edges.filter(({to}) => to !== null);
  assert.deepEqual(findCircles(inside), []);
});

test('no folder imports itself by a detour', () => {
  const between = edges
    .filter(({to}) => to !== null)
    .map(({from, to}) => ({from: dirname(from), to: dirname(to)}))
    .filter(({from, to}) => from !== to);
  assert.deepEqual(findCircles(between), []);
});

test('the search for circles finds one, and none in a tree', () => {
  const circle = [
    {from: 'a', to: 'b'},
    {from: 'b', to: 'c'},
    {from: 'c', to: 'b'},
  ];
  assert.deepEqual(findCircles(circle), [['b', 'c']]);
  assert.deepEqual(findCircles(circle.slice(0, 2)), []);
});
