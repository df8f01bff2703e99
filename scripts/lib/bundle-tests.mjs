import {build} from 'esbuild';
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {ROOT} from './run.mjs';

const OUT = '.cache/browser-tests';

/** @param {string} folder of test/ @param {string} ending of the names */
const testFilesIn = (folder, ending) =>
  readdirSync(join(ROOT, 'test', folder), {recursive: true})
    .map(name => `test/${folder}/${name.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith(ending))
    .sort();

/** The files of a group of browser tests: `[folder of test/, ending of the names]`. */
export const testFiles = places => places.flatMap(([folder, ending]) => testFilesIn(folder, ending));

/** Deals files out to pages in turn, so that no page has all the long ones of a folder. */
function deal(files, pages) {
  const hands = Array.from({length: Math.min(pages, files.length)}, () => []);
  files.forEach((file, at) => hands[at % hands.length].push(file));
  return hands;
}

/** Writes a module that imports test files, and gives its path from the root. */
function writePage(folder, name, files) {
  const path = `${folder}/${name}.ts`;
  const imports = files.map(file => `import '${relative(folder, file).replaceAll('\\', '/')}';\n`);
  writeFileSync(join(ROOT, path), imports.join(''));
  return path;
}

/**
 * Bundles browser tests with all that they import into a few pages. To open a page and to load, compile and start all
 * that it imports takes longer than most files of tests.
 * @param {string} group names the folder of the bundles, so that two groups can run at a time
 * @param {readonly string[]} files from the root
 * @param {{pages: number, alone?: readonly string[]}} options how many pages share the files, and which files need
 *   a page of their own because other tests leave traces that they see
 * @returns {Promise<readonly string[]>} the pages' modules, from the root
 */
export async function bundleTests(group, files, {pages, alone = []}) {
  const sources = `${OUT}/sources/${group}`;
  const outdir = `${OUT}/${group}`;
  for (const folder of [sources, outdir]) rmSync(join(ROOT, folder), {recursive: true, force: true});
  mkdirSync(join(ROOT, sources), {recursive: true});
  const shared = deal(
    files.filter(file => !alone.includes(file)),
    pages,
  );
  const entryPoints = [...shared, ...alone.map(file => [file])].map((some, at) =>
    writePage(sources, `page-${at + 1}`, some),
  );
  await build({
    absWorkingDir: ROOT,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.base.json',
    // As the development server resolves them: libraries that warn of faulty use.
    conditions: ['development'],
    sourcemap: true,
    // Served by the test runner itself.
    external: ['/__web-*'],
    logLevel: 'warning',
    // The package lists which of its built files have side effects; its sources are not among them.
    ignoreAnnotations: true,
  });
  return entryPoints.map(path => path.replace(sources, outdir).replace(/ts$/, 'js'));
}
