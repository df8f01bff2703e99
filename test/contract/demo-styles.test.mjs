// A demo page without one of its stylesheets still works, but has no look.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';

const demo = new URL('../../demo/', import.meta.url);
const read = name => readFileSync(new URL(name, demo), 'utf8');

for (const page of readdirSync(demo).filter(name => name.endsWith('.html')))
  test(`demo/${page} links the stylesheets that define the properties its styles use`, () => {
    const sheets = [...read(page).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
    const styles = sheets.map(read).join('\n');
    const scripts = readdirSync(demo)
      .filter(name => name.endsWith('.js'))
      .map(read)
      .join('\n');
    const defined = new Set([
      ...[...styles.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name),
      ...[...scripts.matchAll(/setProperty\('(--[\w-]+)'/g)].map(([, name]) => name),
    ]);
    const used = [...styles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    assert.ok(used.length > 0, 'no custom property in use');
    assert.deepEqual(
      [...new Set(used)].filter(name => !defined.has(name)),
      [],
    );
  });

test('the demo changes its layout at one width of the window only', () => {
  const styles = readdirSync(demo)
    .filter(name => name.endsWith('.css'))
    .map(read)
    .join('\n');
  const sizes = [...styles.matchAll(/@media[^{]*\([^()]*(?:width|height)[^()]*\)/g)].map(([query]) => query);
  assert.deepEqual(sizes, ['@media (width <= 48rem)']);
});
