import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {apiReference} from '../../scripts/lib/api-reference.mjs';
import {ROOT} from '../../scripts/lib/run.mjs';

const {modules} = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
const written = apiReference(modules);

test('docs/api.md is what node scripts/make-api-reference.mjs writes', () => {
  assert.equal(readFileSync(join(ROOT, 'docs/api.md'), 'utf8'), written);
});

test('the API reference gives every row of its tables a meaning and every member a type', () => {
  const rows = written.split('\n').filter(line => line.startsWith('| `'));
  assert.ok(rows.length > 60);
  assert.deepEqual(
    rows.filter(row => /\|\s*\|/.test(row.replaceAll('\\|', ''))),
    [],
  );
  assert.doesNotMatch(written, /undefined\)|: undefined/);
});

test('the API reference lists the fields of every event', () => {
  const [, section] = written.split('### size-chosen\n');
  const fields = [...section.split('###')[0].matchAll(/^\| `(\w+)` \| `(.+?)` \|/gm)];
  assert.deepEqual(
    fields.map(([, name, type]) => `${name}: ${type}`),
    ['size: string', 'productId: string \\| null', 'variant: string \\| null', 'group: string \\| null'],
  );
});
