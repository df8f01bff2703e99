#!/usr/bin/env node
/**
 * Computes the table of odds in test/chart/odds-table.ts anew and shows which lines differ:
 *
 *     node scripts/odds-table.mjs            shows the difference
 *     node scripts/odds-table.mjs --write    also writes it into the file
 *
 * A line that differs is a change of what shoppers are told. Review each one like code.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {argv} from 'node:process';
import {register} from 'tsx/esm/api';

register({tsconfig: 'tsconfig.base.json'});
const {computeOdds, writeOdds} = await import('../test/chart/odds-cases.ts');

const TABLE = new URL('../test/chart/odds-table.ts', import.meta.url);
const file = readFileSync(TABLE, 'utf8');
const [before = ''] = /(?<=ODDS_TABLE = `\n)[^`]*/.exec(file) ?? [];
const after = writeOdds(computeOdds());

const [old, now] = [before.split('\n'), after.split('\n')];
for (const line of old) if (!now.includes(line)) console.log(`- ${line}`);
for (const line of now) if (!old.includes(line)) console.log(`+ ${line}`);
if (before === after) console.log('The table is what the code computes.');
else if (argv.includes('--write'))
  writeFileSync(
    TABLE,
    file.replace(before, () => after),
  );
