/**
 * Computes the table of odds in test/chart/odds-table.ts anew and shows which lines differ:
 *
 *     node scripts/odds-table.mjs            shows the difference
 *     node scripts/odds-table.mjs --write    also writes it into the file
 *
 * A line that differs is a change of what shoppers are told. Review each one like code.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const TABLE = at('test/chart/odds-table.ts');
const MARK = /(?<=ODDS_TABLE = `\n)[^`]*/;

const folder = mkdtempSync(join(tmpdir(), 'odds-'));
try {
  const outfile = join(folder, 'odds.mjs');
  await build({
    entryPoints: [at('test/chart/odds-cases.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const {computeOdds, writeOdds} = await import(pathToFileURL(outfile));
  const file = readFileSync(TABLE, 'utf8');
  const [before = ''] = MARK.exec(file) ?? [];
  const after = writeOdds(computeOdds());
  const [old, now] = [before.split('\n'), after.split('\n')];
  for (const line of old) if (!now.includes(line)) console.log(`- ${line}`);
  for (const line of now) if (!old.includes(line)) console.log(`+ ${line}`);
  if (before === after) console.log('The table is what the code computes.');
  else if (process.argv.includes('--write'))
    writeFileSync(
      TABLE,
      file.replace(MARK, () => after),
    );
} finally {
  rmSync(folder, {recursive: true});
}
