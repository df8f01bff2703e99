import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rollup} from 'rollup';
import {uncheckedAccess} from '../../scripts/lib/bundle-plugins.mjs';

/** A module as it is once bundled, without the module that it takes `at` from. */
async function bundled(code) {
  const virtual = {
    name: 'virtual',
    resolveId: id => id,
    load: id =>
      id === 'entry'
        ? code
        : 'export const at = () => { throw new Error("checked"); }; export {at as float64At};',
  };
  const bundle = await rollup({input: 'entry', plugins: [virtual, uncheckedAccess()]});
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code;
}

const IMPORT = "import {at, float64At} from '../core/at.js';\n";

test('a bundle indexes arrays without the checks of core/at', async () => {
  const code = await bundled(`${IMPORT}export const f = (rows, i, j) => float64At(at(rows, i), j + 1);`);
  assert.match(code, /rows\[i\]\[j \+ 1\]/);
  assert.doesNotMatch(code, /checked|\bat\(/);
});

test('a bundle puts brackets around an array that is an expression', async () => {
  const code = await bundled(`${IMPORT}export const f = (a, b) => at(a ?? b, 0) + at([1, 2], a.length);`);
  assert.match(code, /\(a \?\? b\)\[0\] \+ \(\[1, 2\]\)\[a\.length\]/);
});

test('a bundle leaves the method `at` of arrays alone', async () => {
  const code = await bundled(`${IMPORT}export const f = a => a.at(-1) + at(a, 0);`);
  assert.match(code, /a\.at\(-1\) \+ a\[0\]/);
});

test('a bundle leaves the function `at` of another module alone', async () => {
  const code = await bundled("import {at} from '../core/other.js';\nexport const f = a => at(a, 0);");
  assert.match(code, /=> at\(/);
});

test('a bundle keeps the number of lines, which source maps count on', async () => {
  const code = await bundled(
    `${IMPORT}export const f = a =>\n  at(\n    a,\n    0,\n  );\nexport const g = 7;`,
  );
  assert.equal(
    code.split('\n').findIndex(line => line.includes('g = 7')),
    5,
  );
});
