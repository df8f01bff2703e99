#!/usr/bin/env node
// All commands under the name of the package: `npx size-finder …` never installs a package of another name.
import {spawn} from 'node:child_process';
import {argv, execPath, exit} from 'node:process';
import {fileURLToPath} from 'node:url';

const COMMANDS = {
  files: {program: './files.mjs', summary: 'fill a folder with all files that browsers fetch'},
  models: {program: './models.mjs', summary: 'fill a folder with the models alone'},
  kit: {program: './kit.mjs', summary: 'make a zip to upload to Shopify, WooCommerce or another shop'},
  charts: {program: '../dist/esm/cli/main.js', summary: 'check, import, explain and plan size charts'},
  visits: {program: './visits.mjs', summary: 'print the funnel of a shop from its events'},
};

const HELP = `Usage: size-finder COMMAND …

${Object.entries(COMMANDS)
  .map(([name, {summary}]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

size-finder COMMAND --help says more.`;

const [name, ...args] = argv.slice(2);

if (name === '--help' || name === '-h') {
  console.log(HELP);
  exit(0);
}
if (!Object.hasOwn(COMMANDS, name)) {
  console.error(name === undefined ? HELP : `"${name}" is not a command.\n\n${HELP}`);
  exit(2);
}
const program = fileURLToPath(new URL(COMMANDS[name].program, import.meta.url));
spawn(execPath, [program, ...args], {stdio: 'inherit'}).on('exit', code => exit(code ?? 1));
