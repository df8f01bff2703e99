// The types, imports and commands of the package that npm packs, in a project that has installed it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {execPath, platform} from 'node:process';
import test, {after, before} from 'node:test';
import {ROOT} from '../../scripts/lib/run.mjs';

const {dependencies, bin} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const project = mkdtempSync(join(tmpdir(), 'size-finder-consumer-'));
const installed = join(project, 'node_modules/size-finder');

const run = (program, args, cwd = project) =>
  execFileSync(program, args, {cwd, encoding: 'utf8', stdio: 'pipe'});

before(() => {
  const npm = platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['--ignore-scripts', '--json', '--pack-destination', project];
  const [{filename}] = JSON.parse(
    execFileSync(npm, ['pack', ...flags], {cwd: ROOT, encoding: 'utf8', shell: platform === 'win32'}),
  );
  mkdirSync(installed, {recursive: true});
  run('tar', ['-xzf', filename, '-C', installed, '--strip-components', '1']);
  // Installs exactly the dependencies that the package names, in the versions of this repository.
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(project, 'node_modules', name)), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  }
});
after(() => rmSync(project, {recursive: true, force: true}));

const CONSUMER = `
import 'size-finder/define.js';
import 'size-finder/size-finder.js';
import {setScriptUrl, SizeFinder, SizeFinderError, type SizeFoundEvent} from 'size-finder';
import {estimateBody, observeBraSize, parseSizeChart, recommendSize, type BodyMeasurements} from 'size-finder/core.js';
import chart from 'size-finder/size-charts/hm-mens-tops.json' with {type: 'json'};

setScriptUrl(new URL('https://shop.example/size-finder.js'));
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
  assert.ok(existsSync(join(installed, 'dist/models/pose/pose.js')));
  for (const path of ['dist/models/bodypix', 'dist/.tsbuildinfo', 'test', 'src'])
    assert.equal(existsSync(join(installed, path)), false, path);
});
