import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {argv} from 'node:process';
import {bundleTests, testFiles} from './scripts/lib/bundle-tests.mjs';
import {CHROMIUM_FLAGS, fakeCameraFlags, findChromium} from './scripts/lib/chromium.mjs';
import {NEEDS_BROWSER, PURE_FOLDERS} from './scripts/lib/test-folders.mjs';

const executablePath = findChromium();
if (!executablePath)
  throw new Error('No Chromium found. Run "npm test", which installs one, or set CHROME_PATH.');

const TESTS = '.test.ts';

/** The tests of each group, and how many pages share them. */
const GROUPS = {
  /** All that needs a browser but no model. */
  element: {
    files: testFiles([
      ['element', TESTS],
      ['capture', TESTS],
      ...PURE_FOLDERS.map(folder => [folder, NEEDS_BROWSER]),
    ]),
    pages: 6,
    // Finders of other tests would still write to the device.
    alone: ['test/people/people-store.browser.test.ts'],
  },
  perception: {files: testFiles([['perception', TESTS]]), pages: 4},
  /** Node runs these in the gate, and so does Firefox. In Chromium they run by name only. */
  pure: {files: testFiles(PURE_FOLDERS.map(folder => [folder, TESTS])), pages: 12},
};

/** `npx wtr "test/chart/*.test.ts"` runs just those files, as they are: named groups would run beside them. */
const namesFiles = argv.slice(2).some(word => word.endsWith('.ts'));

/** Firefox has bundles of its own, so that both engines can run at a time. */
const folderOf = group =>
  argv.some(word => word.endsWith('firefox.config.mjs')) ? `firefox-${group}` : group;

/** The groups of this run, by `--group element`. */
const groups = Object.entries(GROUPS).filter(
  ([name]) => !argv.includes('--group') || argv[argv.indexOf('--group') + 1] === name,
);

/**
 * What libraries say: Lit in development mode, which we use on purpose because it warns of faulty use; LiteRT without a
 * GPU, which it looks for where it is not bundled by rollup; and MediaPipe, the reference, of its WebGL.
 */
const EXPECTED_LOGS = [
  'Lit is in dev mode',
  'Failed to create default WebGPU device',
  'TensorFlow Lite XNNPACK',
  'gl_context',
];

/** `/without-bodypix/` is `dist/` of a shop that could not get BodyPix's weights. */
function withoutBodyPix(context, next) {
  const path = context.url.replace(/^\/without-bodypix\//, '/dist/');
  if (path !== context.url && path.includes('/bodypix/')) return undefined;
  context.url = path;
  return next();
}

/** Papa Parse is a script for Node and for pages, and no module. In Node, where it is used, that is all the same. */
const scriptAsModule = {
  name: 'papaparse-as-module',
  transform: ({path, body}) =>
    path.endsWith('/papaparse.js')
      ? `const module = {exports: {}}, {exports} = module;\n${body}\nexport default module.exports;`
      : undefined,
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: import.meta.dirname,
  nodeResolve: true,
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath, args: [...CHROMIUM_FLAGS, ...fakeCameraFlags()]},
    }),
  ],
  middleware: [withoutBodyPix],
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json'}), scriptAsModule],
  groups: namesFiles
    ? []
    : await Promise.all(
        groups.map(async ([name, {files, ...options}]) => ({
          name,
          files: await bundleTests(folderOf(name), files, options),
        })),
      ),
  // Real models set their own, longer time limit; the rest takes milliseconds, or seconds on a busy machine.
  testFramework: {config: {ui: 'bdd', timeout: 120_000, forbidOnly: true, forbidPending: true}},
  testsFinishTimeout: 8 * 60_000,
  filterBrowserLogs: ({args}) => !EXPECTED_LOGS.some(text => String(args[0]).includes(text)),
};
