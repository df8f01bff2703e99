import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';

/**
 * Loads the shipped estimator from its TypeScript sources, so that the report judges the code that shoppers get with the
 * constants of the same run. It needs only `src/anatomy` and `src/core`, which import nothing from outside.
 */
export async function loadModel() {
  const root = new URL('../../', import.meta.url);
  const out = new URL('.cache/anatomy/', root);
  for (const folder of ['core', 'anatomy']) {
    mkdirSync(new URL(`${folder}/`, out), {recursive: true});
    for (const name of readdirSync(new URL(`src/${folder}/`, root)).filter(file => file.endsWith('.ts'))) {
      const source = readFileSync(new URL(`src/${folder}/${name}`, root), 'utf8');
      const {outputText} = ts.transpileModule(source, {
        compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022},
      });
      writeFileSync(new URL(`${folder}/${name.replace(/\.ts$/, '.js')}`, out), outputText);
    }
  }
  writeFileSync(new URL('package.json', out), '{"type": "module"}\n');
  const load = name => import(pathToFileURL(new URL(`anatomy/${name}.js`, out).pathname).href);
  const {estimatePosterior} = await load('estimate-posterior');
  return {estimatePosterior};
}
