#!/usr/bin/env node
// Writes what VS Code and JetBrains' editors know of the element, from dist/custom-elements.json.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cssData, htmlData, webTypes} from './lib/editor-data.mjs';
import {ROOT} from './lib/run.mjs';

const readJson = path => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const writeJson = (path, value) => writeFileSync(join(ROOT, path), `${JSON.stringify(value, null, 2)}\n`);

const {modules} = readJson('dist/custom-elements.json');
const element = modules
  .flatMap(({declarations}) => declarations)
  .find(({customElement}) => customElement === true);
const {name, version} = readJson('package.json');

writeJson('dist/vscode.html-custom-data.json', htmlData(element));
writeJson('dist/vscode.css-custom-data.json', cssData(element));
writeJson('dist/web-types.json', webTypes(element, {name, version}));
