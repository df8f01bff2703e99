import type {ParseArgsConfig} from 'node:util';

/** How a run ends: 0 is success, 1 is a fault of the chart, 2 is a fault of the command line or a file. */
export type ExitCode = 0 | 1 | 2;

type Options = NonNullable<ParseArgsConfig['options']>;

/** The arguments after the name of the command. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly files: readonly string[];
}

export interface Command {
  readonly summary: string;
  /** The text of `--help`. */
  readonly help: string;
  readonly options: Options;
  readonly run: (given: Given) => ExitCode;
}

/** A fault of the command line or a file. The message says what to do. The program exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The text of an option, if it is given. */
export function textOption({values}: Given, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may be given several times. */
export function listOption({values}: Given, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

/** The value of an option with a closed list of values. */
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

/** The value of an option that is a number above 0, with a decimal point or comma. */
export function numberOption(given: Given, name: string): number | undefined {
  const text = textOption(given, name);
  if (text === undefined) return undefined;
  const value = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || !(value > 0 && value < 1000))
    throw new UsageError(`--${name} "${text}" is not a length. Write a number, as --${name} 96.5.`);
  return value;
}

/** The facts that are given. An option that is not given is absent, as in a chart file, rather than undefined. */
export const onlyGiven = <Facts extends object>(
  facts: Facts,
): {readonly [Name in keyof Facts]?: Exclude<Facts[Name], undefined>} =>
  // The entries are those of `facts`, which TypeScript does not know.
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Facts]?: Exclude<Facts[Name], undefined>;
  };

/** The path of the chart, for a command that takes exactly one file. */
export function requireChartPath({files}: Given): string {
  const [path, extra] = files;
  if (path === undefined) throw new UsageError('The chart is missing. --help shows how.');
  if (extra !== undefined) throw new UsageError(`"${extra}" is one file too many.`);
  return path;
}
