// The packed package in current bundlers and frameworks: each installs it, builds, and leads to a size in a browser.
// `npm run test:bundlers` runs this, and not `npm test`, because it downloads 300 MB and takes minutes. What it proves
// of the package's own files is in test/contract/bundlable.test.mjs and test/e2e/bundled.test.mjs.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {env} from 'node:process';
import test, {after} from 'node:test';
import {
  answerOf,
  assertNearTruth,
  measureSample,
  modelWorkers,
  openFinder,
  openPage,
  openShop,
} from '../support/e2e.mjs';
import {fakeWorker, MEASURED} from '../support/fake-worker.mjs';
import {npm, pack} from '../support/packed.mjs';
import {SAMPLE} from '../support/sample.mjs';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const BUILD_TIMEOUT_MS = 600_000;

const work = mkdtempSync(join(tmpdir(), 'size-finder-bundlers-'));
after(() => rmSync(work, {recursive: true, force: true}));

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ENOTCACHED/;

/** Why the registry cannot be asked; null if it can. */
function findObstacle() {
  try {
    npm(['view', 'esbuild@0.28.2', 'version', '--fetch-retries=0']);
    return null;
  } catch (error) {
    const code = NO_NETWORK.exec(error.stderr)?.[0];
    if (code === undefined) throw error;
    return code;
  }
}

const obstacle = findObstacle();
const archive = obstacle === null ? join(work, pack(work).filename) : null;

const programsOf = project => ({
  ...env,
  PATH: [join(project, 'node_modules/.bin'), env.PATH].join(delimiter),
  // No framework may report what is built here.
  NEXT_TELEMETRY_DISABLED: '1',
});

const run = (project, [program, ...args]) =>
  execFileSync(program, args, {
    cwd: project,
    env: programsOf(project),
    encoding: 'utf8',
    stdio: 'pipe',
    timeout: BUILD_TIMEOUT_MS,
  });

/** Copies a fixture and installs what it names, with the packed package. */
function install(fixture) {
  const project = join(work, fixture);
  cpSync(join(FIXTURES, fixture), project, {recursive: true});
  npm(['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', archive], {cwd: project});
  return project;
}

/** Opens what was built, with the folder of the worker and the models where a bundled finder looks for it. */
async function openBuilt(t, project, {output, photo}) {
  const files = join(project, 'files');
  const worker = photo ? {} : {'/size-finder/size-finder.worker.js': fakeWorker([MEASURED])};
  if (photo) {
    mkdirSync(files, {recursive: true});
    try {
      run(project, ['size-finder', 'files', files]);
    } catch (error) {
      // Without BodyPix, which is on another server, the finder measures all the same.
      if (error.status !== 1) throw error;
    }
  }
  const {url, browser} = await openShop(t, {
    // The frameworks put scripts into their pages.
    headers: {'Content-Security-Policy': ''},
    folders: {
      '/size-charts/': 'size-charts',
      '/samples/': 'demo/samples',
      '/size-finder/': files,
      '/': join(project, output),
    },
    pages: worker,
  });
  return openPage(browser, `${url}/`);
}

for (const fixture of readdirSync(FIXTURES)) {
  const {builds} = JSON.parse(readFileSync(join(FIXTURES, fixture, 'package.json'), 'utf8'));
  let project;
  for (const build of builds)
    test(`the package builds with ${build.title} and gives a size`, {timeout: BUILD_TIMEOUT_MS}, async t => {
      if (obstacle !== null) {
        t.diagnostic(`the registry cannot be reached (${obstacle}), so nothing was installed`);
        return;
      }
      project ??= install(fixture);
      rmSync(join(project, build.output), {recursive: true, force: true});
      try {
        t.diagnostic(run(project, build.command).trim().split('\n').slice(-3).join('\n'));
      } catch (error) {
        assert.fail(`${error.message}\n${error.stdout}\n${error.stderr}`);
      }
      const {page, complaints} = await openBuilt(t, project, build);
      await openFinder(page, SAMPLE.shopper);
      await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
      await page.getByRole('heading', {name: 'Your measurements'}).waitFor();
      const {recommendation} = await answerOf(page);
      assert.notEqual(recommendation.size, null);
      // The page has heard of it through its framework.
      await page.waitForFunction(size => document.title === size, recommendation.size);
      await page.getByRole('button', {name: 'Close'}).click();
      const measured = await measureSample(page, SAMPLE);
      assert.equal(measured.code, undefined, measured.message);
      assertNearTruth(measured.measurements);
      assert.equal(page.workers().length, build.photo ? await modelWorkers(page) : 1);
      assert.deepEqual(complaints, []);
    });
}

test('there is a fixture for each bundler that the documents name', () => {
  assert.deepEqual(readdirSync(FIXTURES), [
    'esbuild',
    'next',
    'rollup',
    'rspack',
    'sveltekit',
    'vite',
    'webpack',
  ]);
});
