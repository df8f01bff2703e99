// What makes the package build with every bundler: `npm run test:bundlers` builds with eight of them.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {build} from 'esbuild';
import {ROOT} from '../../scripts/lib/run.mjs';

/** All modules that a bundler reaches from the entries, by their paths in the repository, with their text. */
async function modulesOf(entry) {
  const {metafile} = await build({
    stdin: {contents: `import '${entry}';`, resolveDir: ROOT},
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: join(ROOT, 'dist'),
    write: false,
    metafile: true,
    ignoreAnnotations: true,
    logLevel: 'silent',
    external: ['react'],
    absWorkingDir: ROOT,
  });
  return Object.keys(metafile.inputs)
    .filter(path => path.startsWith('dist/'))
    .map(path => ({path, text: readFileSync(join(ROOT, path), 'utf8')}));
}

/** Comments may speak of it. */
const withoutComments = text => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

for (const entry of ['size-finder', 'size-finder/define.js', 'size-finder/core.js'])
  test(`no module of ${entry} asks for its own address, which bundlers change or refuse`, async () => {
    const modules = await modulesOf(entry);
    assert.ok(modules.length > 0);
    const asking = modules.filter(({text}) => withoutComments(text).includes('import.meta'));
    assert.deepEqual(
      asking.map(({path}) => path),
      [],
    );
  });

test('no bundle has an address of a file beside it that a bundler takes for an asset', () => {
  const names = readdirSync(join(ROOT, 'dist')).filter(name => name.endsWith('.js'));
  assert.ok(names.includes('size-finder.js'));
  for (const name of names) {
    const text = readFileSync(join(ROOT, 'dist', name), 'utf8');
    assert.doesNotMatch(text, /new URL\([^()]*import\.meta/, name);
  }
});
