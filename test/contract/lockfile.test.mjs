import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {ROOT} from '../../scripts/lib/run.mjs';

const {packages} = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

/** Node looks for a package beside the package that imports it, and then in every folder above. */
function isLocked(asking, name) {
  if (`${asking}/node_modules/${name}` in packages) return true;
  const parent = asking.lastIndexOf('/node_modules/');
  return parent > 0 ? isLocked(asking.slice(0, parent), name) : `node_modules/${name}` in packages;
}

test('the lockfile names the dependencies of every package on every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, {dependencies, optionalDependencies}]) =>
    Object.keys({...dependencies, ...optionalDependencies})
      .filter(name => !isLocked(path, name))
      .map(name => `${path} asks for ${name}`),
  );
  assert.deepEqual(missing, []);
});

test('the lockfile names no registry', () => {
  const resolved = Object.entries(packages).filter(([, entry]) => entry.resolved);
  assert.deepEqual(resolved, []);
});
