// The digests that the browser checks are those of the files in the models folder.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {BODYPIX_FILES} from '../../bin/bodypix.mjs';
import {MODEL_FILES} from '../../dist/esm/perception/worker/model-files.js';
import {ROOT} from '../../scripts/lib/run.mjs';

const MODELS = join(ROOT, 'dist/models');

const FILES = [...Object.values(MODEL_FILES.needed), ...Object.values(MODEL_FILES.optional)];

test('the digests that the browser checks are those of the files', () => {
  for (const {path, bytes, sha256} of FILES) {
    // BodyPix is in no package. The next test compares its digests.
    if (path.startsWith('bodypix/') && !existsSync(join(MODELS, path))) continue;
    const contents = readFileSync(join(MODELS, path));
    assert.equal(contents.length, bytes, path);
    // Scripts have none.
    assert.equal(sha256 === null, path.endsWith('.js'), path);
    if (sha256 !== null) assert.equal(createHash('sha256').update(contents).digest('hex'), sha256, path);
  }
});

test('the digests of BodyPix that the browser checks are those that the build checks', () => {
  const bodyPix = FILES.filter(({path}) => path.startsWith('bodypix/'));
  assert.deepEqual(
    Object.fromEntries(bodyPix.map(({path, sha256}) => [path.slice('bodypix/'.length), sha256])),
    BODYPIX_FILES,
  );
});
