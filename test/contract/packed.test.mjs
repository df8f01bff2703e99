// The types, imports and commands of the package that npm packs, in a project that has installed it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {execPath} from 'node:process';
import test, {after, before} from 'node:test';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {ROOT} from '../../scripts/lib/run.mjs';
import {pack} from '../support/packed.mjs';

const {dependencies, peerDependencies, bin} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const project = mkdtempSync(join(tmpdir(), 'size-finder-consumer-'));
const installed = join(project, 'node_modules/size-finder');

const run = (program, args, cwd = project) =>
  execFileSync(program, args, {cwd, encoding: 'utf8', stdio: 'pipe'});

let packed;

/** Puts packages of this repository into the project, in the versions that it has. */
function link(names) {
  for (const name of names) {
    mkdirSync(dirname(join(project, 'node_modules', name)), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  }
}

before(() => {
  packed = pack(project);
  mkdirSync(installed, {recursive: true});
  run('tar', ['-xzf', packed.filename, '-C', installed, '--strip-components', '1']);
  // Exactly the dependencies that the package names.
  link(Object.keys(dependencies));
});
after(() => rmSync(project, {recursive: true, force: true}));

const CONSUMER = `
import 'size-finder/define.js';
import 'size-finder/size-finder.js';
import {setScriptUrl, SizeFinder, SizeFinderError, type SizeFoundEvent} from 'size-finder';
import type {ChartFile, PublicRecommendation, SizeChart, SizeFinderVisitEvent, VisitSummary} from 'size-finder';
import {estimateBody, observeBraSize, parseSizeChart, recommendSize, type BodyMeasurements} from 'size-finder/core.js';
import chart from 'size-finder/size-charts/hm-mens-tops.json' with {type: 'json'};

setScriptUrl(new URL('https://shop.example/size-finder.js'));
setScriptUrl('/size-finder/');
document.addEventListener('size-found', event => event.recommendation satisfies PublicRecommendation);
window.addEventListener('size-finder-visit', event => event satisfies SizeFinderVisitEvent satisfies VisitSummary);
const file: ChartFile = {units: 'cm', sizes: [{label: 'M', chest: [94, 102]}]};
const sizesOf = (sizes: SizeChart) => sizes.sizes.map(({label}) => label);
void [file, sizesOf];
const finder: SizeFinder | null = document.querySelector('size-finder');
finder?.addEventListener('size-found', (event: SizeFoundEvent) => event.recommendation.size satisfies string | null);
finder?.open();
const measured: Promise<BodyMeasurements> | undefined = finder?.measure({front: new Blob()}, {heightCm: 172});
measured?.catch((error: unknown) => error instanceof SizeFinderError && error.code === 'aborted');

const bra = observeBraSize({system: 'eu', label: '75C'});
const parsed = parseSizeChart(chart);
if (parsed.ok && bra.ok) recommendSize(estimateBody({heightCm: 172}, [bra.value]), parsed.value, {fit: 'snug'});

// @ts-expect-error a height is a number
estimateBody({heightCm: '172'});
// @ts-expect-error there is no such event field
finder?.addEventListener('size-found', event => event.nothing);
`;

for (const [moduleResolution, module] of [
  ['bundler', 'esnext'],
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
])
  test(`a project with moduleResolution ${moduleResolution} gets the right types`, () => {
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      resolveJsonModule: true,
      noEmit: true,
      types: [],
    };
    writeFileSync(join(project, 'package.json'), '{"type": "module"}');
    // TypeScript's `node16` does not know import attributes.
    const consumer = module === 'node16' ? CONSUMER.replace(" with {type: 'json'}", '') : CONSUMER;
    writeFileSync(join(project, 'consumer.ts'), consumer);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['consumer.ts']}));
    try {
      run(execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.']);
    } catch (error) {
      assert.fail(error.stdout);
    }
  });

test('publint finds nothing to mend in the packed package', async () => {
  const {messages} = await publint({pkgDir: installed, pack: false, strict: true});
  assert.deepEqual(messages, []);
});

/** Browsers fetch these files by their address, and editors read the others. No program imports them as modules. */
const NOT_IMPORTED = [/\.(worker|inline)\.js$/, /\.json$/];
/** The package is for ES modules and for tools that read "exports". */
const SUPPORTED = ['node16-esm', 'bundler'];

test('attw finds the right types behind every entry point of the packed package', async () => {
  const tarball = createPackageFromTarballData(readFileSync(join(project, packed.filename)));
  const {problems, entrypoints} = await checkPackage(tarball, {excludeEntrypoints: NOT_IMPORTED});
  assert.ok(Object.keys(entrypoints).includes('./size-finder.js'));
  assert.deepEqual(
    problems.filter(({resolutionKind}) => resolutionKind === undefined || SUPPORTED.includes(resolutionKind)),
    [],
  );
});

/** What JSX may and may not write, in each framework's own form. */
const JSX_CONSUMERS = {
  react: `
    import type {} from 'size-finder/jsx/react';
    import {SizeFinder} from 'size-finder/react';
    import type {SizeFinder as Element} from 'size-finder';
    import {useRef} from 'react';
    export function Shop() {
      const ref = useRef<Element>(null);
      return (
        <>
          <size-finder chart-src="/a.json" fit="snug" remember class="wide" onsize-found={event => event.recommendation.size} />
          <SizeFinder ref={ref} chart={{sizes: []}} inStock={['M']} onSizeFound={event => event.recommendation.size} />
          {/* @ts-expect-error there is no such fit */}
          <size-finder fit="huge" />
          {/* @ts-expect-error there is no such event field */}
          <SizeFinder onSizeChosen={event => event.nothing} />
        </>
      );
    }`,
  preact: `
    import type {} from 'size-finder/jsx/preact';
    export const shop = <size-finder chart={{sizes: []}} fit="snug" onsize-found={event => event.recommendation.size} />;
    // @ts-expect-error there is no such fit
    export const wrong = <size-finder fit="huge" />;`,
  'solid-js': `
    import type {} from 'size-finder/jsx/solid';
    export const shop = <size-finder prop:chart={{sizes: []}} fit="snug" on:size-found={event => event.recommendation.size} />;
    // @ts-expect-error there is no such fit
    export const wrong = <size-finder fit="huge" />;`,
};

for (const [framework, code] of Object.entries(JSX_CONSUMERS))
  test(`TSX of ${framework} knows the element, its attributes and its events`, () => {
    link([framework, ...(framework === 'react' ? ['@types/react'] : [])]);
    const compilerOptions = {
      module: 'esnext',
      moduleResolution: 'bundler',
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      jsx: framework === 'solid-js' ? 'preserve' : 'react-jsx',
      jsxImportSource: framework,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    };
    writeFileSync(join(project, 'shop.tsx'), code);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['shop.tsx']}));
    try {
      run(execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.']);
    } catch (error) {
      assert.fail(error.stdout);
    }
  });

test('the package asks for React only where React is used', () => {
  assert.deepEqual(Object.keys(peerDependencies), ['react']);
  assert.equal(Object.hasOwn(dependencies, 'react'), false);
});

test('a server imports the packed package with only its own dependencies', () => {
  const code = `
    const {SizeFinder} = await import('size-finder');
    await import('size-finder/define.js');
    const {estimateBody} = await import('size-finder/core.js');
    console.log(typeof SizeFinder, estimateBody({heightCm: 172}).chest.source);`;
  assert.equal(run(execPath, ['--input-type=module', '-e', code]), 'function statistics\n');
});

test('the packed package has its commands', () => {
  for (const [name, path] of Object.entries(bin))
    assert.match(run(execPath, [join(installed, path), '--help']), new RegExp(`^Usage: ${name}`));
});

test('the packed package holds no weights of BodyPix and no build info', () => {
  assert.ok(existsSync(join(installed, 'dist/models/pose/pose_landmark_full.tflite')));
  for (const path of [
    'dist/models/bodypix',
    'dist/.tsbuildinfo',
    'dist/.packages',
    'dist/merchant.js',
    'test',
    'src',
  ])
    assert.equal(existsSync(join(installed, path)), false, path);
});

test('the packed README leads shops only to documents that are in the package', () => {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  const links = [...readme.matchAll(/\]\(((?:docs\/|size-charts\/)?[\w-]+\.md)/g)].map(([, path]) => path);
  assert.ok(links.length > 20);
  // How to work on the repository is of use only where the repository is.
  const missing = links.filter(path => !existsSync(join(installed, path)));
  assert.deepEqual([...new Set(missing)], ['CONTRIBUTING.md']);
});

/** The models make 11.4 MB of it: the two pose networks 8.4, LiteRT 2.9, the WASM backend 0.14. */
const MAX_PACKED_BYTES = 14_700_000;

test('the packed package weighs little more than its models', () => {
  assert.ok(packed.size < MAX_PACKED_BYTES, `${packed.size} bytes`);
});

test('every source map of the packed package holds its sources, because npm ships none', () => {
  const maps = packed.files.map(({path}) => path).filter(path => path.endsWith('.map'));
  assert.ok(maps.length > 0);
  for (const path of maps) {
    const {sources, sourcesContent} = JSON.parse(readFileSync(join(installed, path), 'utf8'));
    assert.equal(sourcesContent?.length, sources.length, path);
  }
});

test('every script of the packed package that names a source map has it beside it', () => {
  const scripts = packed.files.map(({path}) => path).filter(path => /\.m?js$/.test(path));
  for (const path of scripts) {
    const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(join(installed, path), 'utf8')) ?? [];
    if (map !== undefined) assert.ok(existsSync(join(installed, dirname(path), map)), path);
  }
});
