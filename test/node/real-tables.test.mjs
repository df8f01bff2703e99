// The importer on real tables of public shops, kept as facts with their right values.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {ROOT} from '../../scripts/lib/run.mjs';
import {outcomeOf, REAL_TABLES, rightOf} from '../support/real-tables.mjs';

const {importText} = await import(String(pathToFileURL(join(ROOT, 'dist/esm/merchant/index.js'))));

for (const [index, real] of REAL_TABLES.entries())
  if (real.asks === undefined)
    test(`the importer gives the values of table ${index + 1}, of ${real.source}, without a question`, () =>
      assert.deepEqual(outcomeOf(real, importText), rightOf(real)));
  else
    test(`the importer asks about table ${index + 1}, of ${real.source}: ${real.asks}`, () => {
      const {asks = []} = outcomeOf(real, importText);
      assert.ok(asks.includes(real.asks), `it asks ${asks.join(', ') || 'nothing'}`);
    });
