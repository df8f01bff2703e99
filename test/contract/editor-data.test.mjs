// What editors know of the element: the manifest's types, and the files for VS Code and JetBrains made from it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {SizeFinder} from 'size-finder';
import {ROOT} from '../../scripts/lib/run.mjs';

const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const read = path => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const exported = name => read(packageJson.exports[`./${name}`]);

const element = read(packageJson.customElements)
  .modules.flatMap(({declarations}) => declarations)
  .find(({customElement}) => customElement === true);
const names = entries => entries.map(({name}) => name).sort();

const VALUES = {
  fit: `'regular' | 'relaxed' | 'snug'`,
  units: `'cm' | 'in'`,
  population: `'europe' | 'us'`,
};

test('the manifest gives the values of attributes and properties in place of the names of types', () => {
  for (const [name, text] of Object.entries(VALUES)) {
    assert.equal(element.attributes.find(attribute => attribute.name === name).type.text, text);
    assert.equal(element.members.find(member => member.name === name).type.text, text);
  }
});

test('the manifest gives the values of parameters', () => {
  const {parameters} = element.members.find(({name}) => name === 'checkPhoto');
  assert.equal(parameters.find(({name}) => name === 'view').type.text, `'front' | 'side'`);
});

test('VS Code offers every attribute of the element, its values, and flags without a value', () => {
  const {version, tags} = exported('vscode.html-custom-data.json');
  assert.equal(version, 1.1);
  const [{name, attributes}] = tags;
  assert.equal(name, 'size-finder');
  assert.deepEqual(names(attributes), [...SizeFinder.observedAttributes].sort());
  for (const {name: attribute, description} of attributes) assert.ok(description, attribute);
  const find = wanted => attributes.find(attribute => attribute.name === wanted);
  assert.deepEqual(names(find('fit').values), ['regular', 'relaxed', 'snug']);
  assert.equal(find('remember').valueSet, 'v');
  assert.equal(find('chart-src').values, undefined);
});

test('VS Code offers every custom property and part of the element', () => {
  const {properties, pseudoElements} = exported('vscode.css-custom-data.json');
  assert.deepEqual(names(properties), names(element.cssProperties));
  assert.deepEqual(
    names(pseudoElements),
    names(element.cssParts.map(({name}) => ({name: `::part(${name})`}))),
  );
});

test('JetBrains editors find attributes, slots, properties, events and styles through package.json', () => {
  const {name, version, contributions} = read(packageJson['web-types']);
  assert.deepEqual([name, version], [packageJson.name, packageJson.version]);
  const [{attributes, slots, js, css}] = contributions.html.elements;
  assert.deepEqual(names(attributes), [...SizeFinder.observedAttributes].sort());
  assert.deepEqual(names(slots), names(element.slots));
  assert.deepEqual(names(js.events), names(element.events));
  assert.deepEqual(names(css.parts), names(element.cssParts));
  assert.deepEqual(names(css.properties), names(element.cssProperties));
  for (const property of ['chart', 'wornCharts', 'createServices'])
    assert.ok(names(js.properties).includes(property), property);
  for (const property of ['measurements', 'recommendation', 'open'])
    assert.ok(!names(js.properties).includes(property), property);
});
