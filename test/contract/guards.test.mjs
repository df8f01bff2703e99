import assert from 'node:assert/strict';
import {dirname, join} from 'node:path';
import test from 'node:test';
import {ESLint} from 'eslint';
import ts from 'typescript';
import {sourceFiles} from '../../scripts/lib/import-graph.mjs';
import {LAYERS, isAllowedImport, layerOf} from '../../scripts/lib/layers.mjs';
import {ROOT} from '../../scripts/lib/run.mjs';

// Each test here breaks a rule on purpose: a guard that lets the fault pass is no guard.

/** The rules that hold the architecture. They need no types, so that this takes a second and not a minute. */
const GUARDS = ['house/layers', 'no-restricted-globals', 'no-restricted-properties', 'max-lines'];

const eslint = new ESLint({
  cwd: ROOT,
  ruleFilter: ({ruleId}) => GUARDS.includes(ruleId),
  overrideConfig: {
    languageOptions: {parserOptions: {projectService: false}},
    linterOptions: {reportUnusedDisableDirectives: 'off'},
  },
});

/** @param {string} path relative to src/, of a file that need not exist @param {string} text */
async function faultsIn(path, text) {
  const [{messages}] = await eslint.lintText(text, {filePath: join(ROOT, 'src', path)});
  return messages.map(({ruleId, message}) => ruleId ?? message);
}

const FORBIDDEN_IMPORTS = {
  'a folder inside another one': ['measure/made-up.ts', `import {lint} from '../chart/lint/lint.js';`],
  'a folder above': ['chart/made-up.ts', `import {transition} from '../flow/transition.js';`],
  'the acting part beside the pure one': [
    'people/made-up.ts',
    `import {PeopleStore} from './store/people-store.js';`,
  ],
  'a folder above, from a folder inside': [
    'chart/lint/made-up.ts',
    `import {f} from '../../flow/routes.js';`,
  ],
  'a value where only types are allowed': [
    'people/made-up.ts',
    `import {readTape} from '../answers/read-tape.js';`,
  ],
  'a folder above, when it is needed': [
    'chart/made-up.ts',
    `export const f = () => import('../flow/routes.js');`,
  ],
  'a folder above, by handing it on': ['chart/made-up.ts', `export * from '../flow/routes.js';`],
  'a type of a folder above': ['chart/made-up.ts', `export type S = import('../flow/state.js').FlowState;`],
  'a foreign package': ['measure/made-up.ts', `import {html} from 'lit';`],
};

for (const [what, [path, text]] of Object.entries(FORBIDDEN_IMPORTS))
  test(`ESLint reports the import of ${what}`, async () => {
    assert.deepEqual(await faultsIn(path, text), ['house/layers']);
  });

test('ESLint lets the allowed imports pass', async () => {
  const text = `
    import type {Answers} from '../answers/answers.js';
    import {type ProfileDraft} from '../answers/profile-draft.js';
    import {ok} from '../core/errors.js';
    import {other} from './other.js';`;
  assert.deepEqual(await faultsIn('people/made-up.ts', text), []);
});

const FORBIDDEN_IN_PURE_CODE = {
  'the clock': ['no-restricted-globals', 'export const now = () => Date.now();'],
  'a date of now': ['no-restricted-globals', 'export const now = () => new Date();'],
  'the clock by way of the global object': [
    'no-restricted-globals',
    'export const now = () => globalThis.Date.now();',
  ],
  'the clock of the page': ['no-restricted-globals', 'export const now = () => performance.now();'],
  'a timer': ['no-restricted-globals', 'setTimeout(() => undefined, 0);'],
  'a repeated timer': ['no-restricted-globals', 'setInterval(() => undefined, 0);'],
  'strong randomness': ['no-restricted-globals', 'export const id = () => crypto.randomUUID();'],
  'the console': ['no-restricted-globals', `console.log('here');`],
  randomness: ['no-restricted-properties', 'export const chance = () => Math.random();'],
  'randomness taken out of Math': [
    'no-restricted-properties',
    'const {random} = Math;\nexport const chance = () => random();',
  ],
};

/** Every folder that is compiled without a platform, as ESLint and the compiler find it in one list. */
const {include: PURE_GLOBS} = ts.readConfigFile(join(ROOT, 'src/tsconfig.pure.json'), ts.sys.readFile).config;
const PURE_FOLDERS = PURE_GLOBS.map(glob => dirname(glob.replace('**/', '')));

for (const [what, [rule, text]] of Object.entries(FORBIDDEN_IN_PURE_CODE))
  test(`ESLint reports ${what} in every pure folder`, async () => {
    for (const folder of PURE_FOLDERS)
      assert.deepEqual(await faultsIn(`${folder}/made-up.ts`, text), [rule], folder);
  });

test('ESLint counts the lines of code of a file, and no others', async () => {
  const lines = count => 'export {};\n'.repeat(count);
  assert.deepEqual(await faultsIn('chart/made-up.ts', lines(251)), ['max-lines']);
  assert.deepEqual(await faultsIn('chart/made-up.ts', `${lines(250)}\n// why\n`), []);
});

/** The compiler's project of that name, as `tsc -b` reads it. */
function readProject(name) {
  const path = join(ROOT, 'src', `tsconfig.${name}.json`);
  const {config} = ts.readConfigFile(path, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path), undefined, path);
}

test('the compiler rejects the names of a page, a worker and Node in every pure folder', () => {
  const {fileNames, options} = readProject('pure');
  const faulty = PURE_FOLDERS.map(folder => join(ROOT, 'src', folder, 'made-up.ts'));
  const names = ['document', 'window', 'self', 'fetch', 'navigator', 'indexedDB', 'setTimeout', 'process'];
  const host = ts.createCompilerHost(options);
  const readFromDisk = host.getSourceFile;
  host.getSourceFile = (path, ...rest) =>
    faulty.includes(path)
      ? ts.createSourceFile(path, `export const all = [${names.join(', ')}];`, ts.ScriptTarget.ES2022)
      : readFromDisk(path, ...rest);
  const program = ts.createProgram([...fileNames, ...faulty], options, host);
  for (const path of faulty) {
    const messages = program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
    for (const name of names)
      assert.ok(
        messages.some(message => message.includes(`Cannot find name '${name}'`)),
        `${path} may use ${name}: ${messages.join('; ')}`,
      );
  }
});

test('each file of src/ is compiled by exactly one project', () => {
  const owners = new Map(sourceFiles().map(path => [path, []]));
  for (const name of ['pure', 'worker', 'dom', 'node'])
    for (const path of readProject(name).fileNames)
      owners.get(path.slice(join(ROOT, 'src').length + 1))?.push(name);
  assert.deepEqual(
    [...owners].filter(([, names]) => names.length !== 1),
    [],
  );
});

test('no folder of the table stands above itself', () => {
  const isAbove = (upper, lower, seen = new Set()) => {
    const {layers, types = []} = LAYERS[upper];
    return [...layers, ...types].some(next => {
      if (next === lower) return true;
      if (seen.has(next)) return false;
      return isAbove(next, lower, seen.add(next));
    });
  };
  assert.deepEqual(
    Object.keys(LAYERS).filter(layer => isAbove(layer, layer)),
    [],
  );
});

test('the table knows a folder inside another one as a folder of its own', () => {
  assert.equal(layerOf('people/store/people-store.ts'), 'people/store');
  assert.equal(layerOf('chart/lint/lint.ts'), 'chart');
  assert.equal(isAllowedImport('measure/made-up.ts', 'chart/lint/lint.ts', false), false);
  assert.equal(isAllowedImport('people/made-up.ts', 'people/store/people-store.ts', true), false);
  assert.equal(isAllowedImport('people/made-up.ts', 'answers/answers.ts', true), true);
  assert.equal(isAllowedImport('people/made-up.ts', 'answers/answers.ts', false), false);
});
