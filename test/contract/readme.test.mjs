import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import ts from 'typescript';
import {SizeFinder} from 'size-finder';
import {ROOT} from '../../scripts/lib/run.mjs';
import {CONTENT_SECURITY_POLICY} from '../../scripts/lib/serve.mjs';

const read = path => readFileSync(join(ROOT, path), 'utf8');
const readme = read('README.md');
const reference = read('docs/reference.md');
const hosting = read('docs/hosting.md');

/** The code words in the first column of the table under a heading. */
function tableUnder(heading, text = reference) {
  const [, section = ''] = text.split(new RegExp(`^#{2,3} ${heading}\\n`, 'm'));
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

test('the reference lists every failure code', () => {
  assert.deepEqual(tableUnder('Failure codes'), unionIn('src/core/errors.ts', 'FailureCode'));
});

test('the page on troubleshooting has a remedy for every failure code', () => {
  const codes = tableUnder('By failure code', read('docs/troubleshooting.md'));
  assert.deepEqual(codes, unionIn('src/core/errors.ts', 'FailureCode'));
});

test('the reference lists every quality note', () => {
  assert.deepEqual(tableUnder('Quality notes'), listIn('src/core/measurement-words.ts', 'QUALITY_NOTES'));
});

test('the reference lists every attribute', () => {
  assert.deepEqual(tableUnder('Attributes'), [...SizeFinder.observedAttributes, 'lang'].sort());
});

test('the reference lists every event', () => {
  assert.deepEqual(tableUnder('Events'), inElementSources(/super\('([a-z-]+)', PUBLIC\)/g));
});

test('the reference lists every part, slot and custom property', () => {
  assert.deepEqual(tableUnder('Parts'), inElementSources(/\bpart="([a-z-]+)"/g));
  assert.deepEqual(tableUnder('Slots'), inElementSources(/<slot name="([a-z-]+)"/g));
  assert.deepEqual(tableUnder('Custom properties'), inElementSources(/var\(\s*(--size-finder-[a-z-]+)/g));
});

test('the README names every failure code and every quality note', () => {
  for (const word of [...tableUnder('Failure codes'), ...tableUnder('Quality notes')])
    assert.ok(readme.includes(`\`${word}\``), word);
});

test('the README is short enough to be read before the package is used', () => {
  assert.ok(readme.split('\n').length <= 122);
});

test('the policy of the document on hosting is the one the demo is served with', () => {
  const [, policy] = /```\n(default-src[^`]+)```/.exec(hosting);
  assert.equal(policy.replaceAll(/\s+/g, ' ').trim(), CONTENT_SECURITY_POLICY);
});
