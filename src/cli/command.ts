import type {ParseArgsConfig} from 'node:util';

/** How a run ends: 0 well, 1 something is wrong with the chart, 2 with the command line or a file. */
export type ExitCode = 0 | 1 | 2;

type Options = NonNullable<ParseArgsConfig['options']>;

/** What the command line said after the command's name. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly files: readonly string[];
}

export interface Command {
  readonly summary: string;
  /** The whole `--help`. */
  readonly help: string;
  readonly options: Options;
  readonly run: (given: Given) => ExitCode;
}

/** The command line or a file is at fault; the message says what to do about it. Ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The text of an option, if it was given. */
export function textOption({values}: Given, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may be given several times. */
export function listOption({values}: Given, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

/** An option with a closed list of values. */
export function choiceOption<T extends string>(
  given: Given,
  name: string,
  choices: readonly T[],
): T | undefined {
  const text = textOption(given, name);
  if (text === undefined) return undefined;
  const choice = choices.find(value => value.toLowerCase() === text.toLowerCase());
  if (choice === undefined)
    throw new UsageError(`--${name} "${text}" is not known. Write ${choices.join(', ')}.`);
  return choice;
}

/** An option that is a number above 0; a decimal comma is one too. */
export function numberOption(given: Given, name: string): number | undefined {
  const text = textOption(given, name);
  if (text === undefined) return undefined;
  const value = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || !(value > 0 && value < 1000))
    throw new UsageError(`--${name} "${text}" is not a length. Write a number, as --${name} 96.5.`);
  return value;
}

/** What was given of these: an option that was not is absent, as it is in a chart file, and not undefined. */
export const onlyGiven = <Facts extends object>(
  facts: Facts,
): {readonly [Name in keyof Facts]?: Exclude<Facts[Name], undefined>} =>
  // The entries are those of `facts`, which TypeScript forgets on the way.
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Facts]?: Exclude<Facts[Name], undefined>;
  };

/** The one file of a command that takes exactly one. */
export function requireChartPath({files}: Given): string {
  const [path, extra] = files;
  if (path === undefined) throw new UsageError('The chart is missing. --help shows how.');
  if (extra !== undefined) throw new UsageError(`"${extra}" is one file too many.`);
  return path;
}
