import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import ts from 'typescript';
import {SizeFinder} from 'size-finder';
import {ROOT} from '../../scripts/lib/run.mjs';
import {CONTENT_SECURITY_POLICY} from '../../scripts/lib/serve.mjs';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The code words in the first column of the table under a heading. */
function tableUnder(heading) {
  const [, section = ''] = readme.split(new RegExp(`^#{3,4} ${heading}\\n`, 'm'));
  const rows = section.split(/^#/m)[0].matchAll(/^\| `([^`]+)` \|/gm);
  return [...rows].map(([, word]) => word).sort();
}

const parse = path =>
  ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022, true);

/** The members of a union of string literals. */
function unionIn(path, name) {
  const alias = parse(path).statements.find(
    node => ts.isTypeAliasDeclaration(node) && node.name.text === name,
  );
  return alias.type.types.map(member => member.literal.text).sort();
}

/** The members of a constant array of string literals. */
function listIn(path, name) {
  const declarations = parse(path).statements.filter(ts.isVariableStatement);
  const list = declarations
    .flatMap(({declarationList}) => [...declarationList.declarations])
    .find(declaration => declaration.name.text === name);
  return list.initializer.expression.elements.map(element => element.text).sort();
}

/** Everything that a pattern with one group finds in the element's sources. */
function inElementSources(pattern) {
  const folder = join(ROOT, 'src/element');
  const found = readdirSync(folder, {recursive: true})
    .filter(path => path.endsWith('.ts'))
    .flatMap(path => [...readFileSync(join(folder, path), 'utf8').matchAll(pattern)].map(([, word]) => word));
  return [...new Set(found)].sort();
}

test('the README lists every failure code', () => {
  assert.deepEqual(tableUnder('Failure codes'), unionIn('src/core/errors.ts', 'FailureCode'));
});

test('the README lists every quality note', () => {
  assert.deepEqual(tableUnder('Quality notes'), listIn('src/core/measurement-words.ts', 'QUALITY_NOTES'));
});

test('the README lists every attribute', () => {
  assert.deepEqual(tableUnder('Attributes'), [...SizeFinder.observedAttributes, 'lang'].sort());
});

test('the README lists every event', () => {
  assert.deepEqual(tableUnder('Events'), inElementSources(/super\('([a-z-]+)', PUBLIC\)/g));
});

test('the README lists every part, slot and custom property', () => {
  assert.deepEqual(tableUnder('Parts'), inElementSources(/\bpart="([a-z-]+)"/g));
  assert.deepEqual(tableUnder('Slots'), inElementSources(/<slot name="([a-z-]+)"/g));
  assert.deepEqual(tableUnder('Custom properties'), inElementSources(/var\(\s*(--size-finder-[a-z-]+)/g));
});

test("the README's policy is the one the demo is served with", () => {
  const [, policy] = /```\n(default-src[^`]+)```/.exec(readme);
  assert.equal(policy.replaceAll(/\s+/g, ' ').trim(), CONTENT_SECURITY_POLICY);
});
