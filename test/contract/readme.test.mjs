import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import ts from 'typescript';
import {ROOT} from '../../scripts/lib/run.mjs';
import {CONTENT_SECURITY_POLICY} from '../../scripts/lib/serve.mjs';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The code words in the first column of the table under a heading. */
function tableUnder(heading) {
  const [, section = ''] = readme.split(`### ${heading}\n`);
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

/** Attribute names in the element's doc comment, where its attributes are declared. */
function documentedAttributes() {
  const source = readFileSync(join(ROOT, 'src/element/size-finder.ts'), 'utf8');
  return [...source.matchAll(/@attr(?: \{[^}]*\})? ([a-z-]+)/g)].map(([, name]) => name).sort();
}

test('the README lists every failure code', () => {
  assert.deepEqual(tableUnder('Failure codes'), unionIn('src/core/errors.ts', 'FailureCode'));
});

test('the README lists every quality note', () => {
  assert.deepEqual(tableUnder('Quality notes'), unionIn('src/core/domain.ts', 'QualityNote'));
});

test('the README lists every attribute', () => {
  assert.deepEqual(tableUnder('Attributes'), documentedAttributes());
});

test("the README's policy is the one the demo is served with", () => {
  const [, policy] = /```\n(default-src[^`]+)```/.exec(readme);
  assert.equal(policy.replaceAll(/\s+/g, ' ').trim(), CONTENT_SECURITY_POLICY);
});

test('links from the documents to files lead somewhere', () => {
  for (const document of ['README.md', 'CONTRIBUTING.md', 'docs/privacy.md', 'docs/architecture.md']) {
    const text = readFileSync(join(ROOT, document), 'utf8');
    for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g))
      assert.ok(existsSync(join(ROOT, document, '..', target)), `${document} links to ${target}`);
  }
});
