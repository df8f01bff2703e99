// Checks that the links, headings, files and commands in the documents exist.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import test from 'node:test';
import {ROOT} from '../../scripts/lib/run.mjs';

/** Folders that tools make, or that are not ours. */
const FOREIGN = ['.cache', '.git', 'coverage', 'dist', 'docs-site', 'node_modules', 'screenshots'];

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

/** Everything that a pattern with one group finds, with its document. */
const findAll = pattern =>
  documents.flatMap(({path, text}) => [...text.matchAll(pattern)].map(([, word]) => ({path, word})));

/** Asserts that every match is right, and that there is a match, because a pattern without one is wrong. */
function assertEach(found, isRight) {
  assert.ok(found.length > 0, 'the pattern matches nothing');
  assert.deepEqual(
    found.filter(({path, word}) => !isRight(word, path)).map(({path, word}) => `${path}: ${word}`),
    [],
  );
}

/** The anchors that GitHub gives headings. */
const anchorsOf = text =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('every link in the documents leads to an existing file and heading', () => {
  assertEach(findAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g), (target, from) => {
    const [file, anchor] = target.split('#');
    const path = file === '' ? join(ROOT, from) : join(ROOT, dirname(from), file);
    return existsSync(path) && (!anchor || anchorsOf(readFileSync(path, 'utf8')).includes(anchor));
  });
});

test('every path of the repository in the documents exists', () => {
  const folders = [...new Set(files.filter(path => path.includes('/')).map(path => path.split('/')[0]))];
  const names = folders.map(name => name.replace('.', '\\.')).join('|');
  assertEach(findAll(new RegExp(`\`((?:${names})/[\\w./-]*)\``, 'g')), path => existsSync(join(ROOT, path)));
});

test('every source file named in the documents exists', () => {
  assertEach(findAll(/`((?:[\w-]+\/)*[\w-]+\.(?:ts|mjs))`/g), name =>
    files.some(path => `/${path}`.endsWith(`/${name}`)),
  );
});

test('every command in the documents exists', () => {
  assertEach(findAll(/\bnpm run (?:-s )?([\w:-]+)/g), name => name in scripts);
  assertEach(
    findAll(/\bnpx ([\w-]+)/g),
    name => name in bin || existsSync(join(ROOT, 'node_modules/.bin', name)),
  );
  assertEach(findAll(/\bnode ([\w/-]+\.mjs)/g), path => existsSync(join(ROOT, path)));
});

/** Measured figures stand with their command; the day of a run says nothing to a reader. */
const DIARY =
  /\b(today|yesterday|(?:another|faster|slower|same) day|this session|an hour (?:ago|earlier|later))\b/gi;

test('no document speaks of the day on which something was measured', () => {
  assert.ok('On a faster day it took 4.4 s.'.match(DIARY));
  assert.deepEqual(findAll(DIARY), []);
});
