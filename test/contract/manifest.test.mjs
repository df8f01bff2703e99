import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {SizeFinder} from 'size-finder';
import {ROOT} from '../../scripts/lib/run.mjs';

const {customElements} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const {modules} = JSON.parse(readFileSync(join(ROOT, customElements), 'utf8'));
const reference = readFileSync(join(ROOT, 'docs/reference.md'), 'utf8');

const element = modules
  .flatMap(({declarations}) => declarations)
  .find(({tagName}) => tagName === 'size-finder');
const namesOf = entries => entries.map(({name}) => name).sort();

test('the manifest names the attributes that the element observes', () => {
  assert.deepEqual(namesOf(element.attributes), [...SizeFinder.observedAttributes].sort());
});

test('the manifest lists methods as methods and properties as fields', () => {
  const ofKind = wanted => namesOf(element.members.filter(({kind}) => kind === wanted));
  assert.deepEqual(ofKind('method'), [
    'checkPhoto',
    'close',
    'forget',
    'measure',
    'open',
    'recommend',
    'usePhotos',
  ]);
  for (const name of ['chart', 'measurements', 'recommendation', 'createServices'])
    assert.ok(ofKind('field').includes(name), name);
});

for (const [kind, heading] of [
  ['events', 'Events'],
  ['slots', 'Slots'],
  ['cssParts', 'Parts'],
  ['cssProperties', 'Custom properties'],
])
  test(`the manifest lists the same ${kind} as the reference`, () => {
    const [, section] = reference.split(new RegExp(`^#{2,3} ${heading}\\n`, 'm'));
    assert.ok(element[kind].length > 0);
    const rows = [...section.split(/^#/m)[0].matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(namesOf(element[kind]), rows.sort());
  });

test('the manifest names only files that npm ships and nothing private', () => {
  for (const {path} of modules) assert.ok(existsSync(join(ROOT, path)), path);
  assert.doesNotMatch(JSON.stringify(modules), /"privacy"|src\//);
});
