import {resolve} from 'node:path';
import {argv, exit} from 'node:process';
import {parseArgs} from 'node:util';

/** A fault of the command line or of the package. The message says what to do. The program exits with 2. */
export class UsageError extends Error {}

/**
 * Runs a program that takes one folder and these options, and exits with its code.
 * @param {string} help the text of `--help`
 * @param {import('node:util').ParseArgsConfig['options']} options
 * @param {(folder: string, values: Record<string, string>) => Promise<number>} run
 */
export async function runOnFolder(help, options, run) {
  try {
    const {values, positionals} = parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: {...options, help: {type: 'boolean', short: 'h'}},
    });
    if (values.help) {
      console.log(help);
      exit(0);
    }
    const [given, ...others] = positionals;
    if (given === undefined || others.length > 0) throw new UsageError('Name exactly one folder to fill.');
    exit(await run(resolve(given), values));
  } catch (error) {
    if (!(error instanceof UsageError) && !error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${error.message}\nWrite --help to see the options.`);
    exit(2);
  }
}
