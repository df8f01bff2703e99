// How the files and folders of src/ hang together: `node scripts/imports.mjs [REPOSITORY]`.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {argv} from 'node:process';
import {pathToFileURL} from 'node:url';
import {findCircles, readImportGraph, sourceFiles} from './lib/import-graph.mjs';
import {ROOT} from './lib/run.mjs';

const root = resolve(argv[2] ?? ROOT);
const src = join(root, 'src');
// Another repository has another table, or the one of another day.
const {layerOf} = await import(pathToFileURL(join(root, 'scripts/lib/layers.mjs')));
const folderOf = path => layerOf(path) ?? 'src';

const isHandWritten = path => !path.endsWith('-data.ts');
const sizes = sourceFiles(src)
  .filter(isHandWritten)
  .map(path => ({path, lines: readFileSync(join(src, path), 'utf8').split('\n').length - 1}))
  .sort((a, b) => a.lines - b.lines);
const inside = readImportGraph(src).filter(({to}) => to !== null);
const between = inside
  .map(({from, to}) => ({from: folderOf(from), to: folderOf(to)}))
  .filter(({from, to}) => from !== to);
const arrows = [...new Set(between.map(({from, to}) => `${from} → ${to}`))].sort();
const show = circles => circles.map(circle => `\n  ${circle.join(', ')}`).join('');

const largest = sizes.at(-1);
console.log(`files: ${sizes.length}, median ${sizes[sizes.length >> 1].lines} lines`);
console.log(`largest: ${largest.path}, ${largest.lines} lines`);
console.log(`imports between files: ${inside.length}, of them from folder to folder: ${between.length}`);
const folders = new Set(sourceFiles(src).map(folderOf)).size;
console.log(`folders: ${folders}`);
// Without circles, each pair of folders can have one arrow.
const share = Math.round((100 * arrows.length) / ((folders * (folders - 1)) / 2));
console.log(`arrows between folders: ${arrows.length}, ${share} % of all pairs\n  ${arrows.join('\n  ')}`);
const folderCircles = findCircles(between);
console.log(`circles of folders: ${folderCircles.length}${show(folderCircles)}`);
const fileCircles = findCircles(inside);
console.log(`circles of files, types included: ${fileCircles.length}${show(fileCircles)}`);
