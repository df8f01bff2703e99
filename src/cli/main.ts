#!/usr/bin/env node
import process, {argv, stdout} from 'node:process';
import {parseArgs} from 'node:util';
import {type Command, type ExitCode, type Given, UsageError} from './command.js';
import {convert} from './convert.js';
import {coverage} from './coverage.js';
import {explain} from './explain.js';
import {complain, print} from './files.js';
import {lint} from './lint.js';

const COMMANDS: ReadonlyMap<string, Command> = new Map(Object.entries({lint, convert, explain, coverage}));

const HELP = `Usage: size-finder-charts COMMAND …

${[...COMMANDS].map(([name, {summary}]) => `  ${name.padEnd(10)}${summary}`).join('\n')}

size-finder-charts COMMAND --help says more.`;

function run([name, ...args]: readonly string[]): ExitCode {
  if (name === undefined) throw new UsageError(`Name a command: ${[...COMMANDS.keys()].join(', ')}.`);
  if (name === '--help' || name === '-h' || name === 'help') {
    print(HELP);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (!command)
    throw new UsageError(`"${name}" is not a command. Write ${[...COMMANDS.keys()].join(', ')}, or --help.`);
  return runCommand(command, args);
}

function runCommand(command: Command, args: readonly string[]): ExitCode {
  const {values, positionals} = parse(command, args);
  if (values['help'] === true) {
    print(command.help);
    return 0;
  }
  return command.run({values, files: positionals});
}

type Values = Given['values'];

function parse(
  command: Command,
  args: readonly string[],
): {readonly values: Values; readonly positionals: readonly string[]} {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {...command.options, help: {type: 'boolean', short: 'h'}},
    });
    return {values, positionals};
  } catch (cause) {
    // Node adds a long explanation of how to pass values that begin with a dash.
    const [message = ''] = String(cause instanceof Error ? cause.message : cause).split(/\. |\n/);
    throw new UsageError(`${message.replace(/\.$/, '')}. Write --help to see the options.`);
  }
}

// `… | head` closes the pipe early, which is not a fault.
stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
});

try {
  process.exitCode = run(argv.slice(2));
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause;
  complain(cause.message);
  process.exitCode = 2;
}
