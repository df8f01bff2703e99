import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript-eslint';
import {layersPlugin} from './scripts/lib/eslint-layers.mjs';

/** The folders that the compiler knows without any platform: one list for both. */
const PURE = JSON.parse(
  readFileSync(join(import.meta.dirname, 'src/tsconfig.pure.json'), 'utf8'),
).include.map(folder => `src/${folder}`);

/** Comments and blank lines are not counted: a property explained in four lines is no reason to split a file. */
const MAX_LINES = {max: 250, skipBlankLines: true, skipComments: true};

/** What the compiler lets pass, because it belongs to the language or to the types of a test library. */
const CLOCKS_AND_CHANCE = [
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
  'crypto',
  'console',
];

export default ts.config(
  {ignores: ['dist/', 'coverage/', 'screenshots/', 'docs-site/', '.cache/', '**/*-data.ts']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      // A table of events names the ones it answers; `default` stands for all others.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      // Numbers in messages and templates are meant to be there.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // The browser's interfaces, such as its tables of events, are extended by interfaces of ours.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      // `() => void work()` and `() => doIt()` read better than blocks.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_'},
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      'no-shadow-restricted-names': ['error', {reportGlobalThis: false}],
      // `== null` is undefined or null.
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      // The platform's types promise what insecure pages, old browsers and JavaScript callers do not keep.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // The name of an index says what it is.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // Published coefficients stand as published; control characters are what is looked for in foreign text.
      'no-loss-of-precision': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', MAX_LINES],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'},
        {selector: 'TSEnumDeclaration', message: 'String unions, no enums.'},
        {selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: 'Lit templates only.'},
      ],
    },
  },
  {files: ['test/**/*.{ts,mjs}'], rules: {'max-lines': ['error', MAX_LINES]}},
  // The two places that speak to the merchant.
  {
    files: ['src/element/controllers/merchant-log.ts', 'src/shop/page-table.ts'],
    rules: {'no-console': 'off'},
  },
  // One language is one file, and so is the table that every language fills, however many texts there are.
  {files: ['src/locale/??.ts', 'src/locale/messages.ts'], rules: {'max-lines': 'off'}},
  {files: ['src/**/*.ts'], plugins: {house: layersPlugin}, rules: {'house/layers': 'error'}},
  {
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', {globals: CLOCKS_AND_CHANCE, checkGlobalObject: true}],
      'no-restricted-properties': ['error', {object: 'Math', property: 'random'}],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // semantic-dom-diff declares that `equal` answers a promise; it does not. `accessible()` truly does.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'chai', name: 'Equal'}]},
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.name="expect"]',
          message: 'expect() alone asserts nothing.',
        },
      ],
    },
  },
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  // Functions of these files run inside a page.
  {
    files: ['scripts/**/*.mjs', 'bench/**/*.mjs', 'test/**/*.mjs', 'calibration/**/*.mjs'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['demo/**/*.js', 'docs/site/*.js', 'test/support/pages/*.js', 'test/bundlers/fixtures/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
);
