// What the documents point to is there: links, headings, files, commands.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import test from 'node:test';
import {ROOT} from '../../scripts/lib/run.mjs';

/** Made by tools, or not ours. */
const FOREIGN = ['.cache', '.git', 'coverage', 'dist', 'node_modules', 'screenshots'];

const filesIn = folder =>
  readdirSync(folder, {withFileTypes: true})
    .filter(({name}) => !FOREIGN.includes(name))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [relative(ROOT, path).replaceAll('\\', '/')];
    });

const files = filesIn(ROOT);
const read = path => readFileSync(join(ROOT, path), 'utf8');
const documents = files.filter(path => path.endsWith('.md')).map(path => ({path, text: read(path)}));
const {scripts, bin} = JSON.parse(read('package.json'));

/** All that a pattern with one group finds, with the document that says it. */
const findAll = pattern =>
  documents.flatMap(({path, text}) => [...text.matchAll(pattern)].map(([, word]) => ({path, word})));

/** Where each of them is not as it should be; there is one to look at, or the pattern is wrong. */
function assertEach(found, isRight) {
  assert.ok(found.length > 0, 'nothing found to look at');
  assert.deepEqual(
    found.filter(({path, word}) => !isRight(word, path)).map(({path, word}) => `${path}: ${word}`),
    [],
  );
}

/** As GitHub names headings. */
const anchorsOf = text =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('links lead to files and headings that are there', () => {
  assertEach(findAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g), (target, from) => {
    const [file, anchor] = target.split('#');
    const path = file === '' ? join(ROOT, from) : join(ROOT, dirname(from), file);
    return existsSync(path) && (!anchor || anchorsOf(readFileSync(path, 'utf8')).includes(anchor));
  });
});

test('paths of the repository are there', () => {
  const folders = [...new Set(files.filter(path => path.includes('/')).map(path => path.split('/')[0]))];
  const names = folders.map(name => name.replace('.', '\\.')).join('|');
  assertEach(findAll(new RegExp(`\`((?:${names})/[\\w./-]*)\``, 'g')), path => existsSync(join(ROOT, path)));
});

test('sources that are called by their name are there', () => {
  assertEach(findAll(/`((?:[\w-]+\/)*[\w-]+\.(?:ts|mjs))`/g), name =>
    files.some(path => `/${path}`.endsWith(`/${name}`)),
  );
});

test('commands are there', () => {
  assertEach(findAll(/\bnpm run (?:-s )?([\w:-]+)/g), name => name in scripts);
  assertEach(
    findAll(/\bnpx ([\w-]+)/g),
    name => name in bin || existsSync(join(ROOT, 'node_modules/.bin', name)),
  );
  assertEach(findAll(/\bnode ([\w/-]+\.mjs)/g), path => existsSync(join(ROOT, path)));
});
