import {readFileSync, writeFileSync} from 'node:fs';
import {stderr, stdout} from 'node:process';
import {decodeText} from '../merchant/index.js';
import {UsageError} from './command.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path.',
  EISDIR: 'it is a folder. Name a file.',
  EACCES: 'reading it is not permitted. Check its rights.',
  ENOTDIR: 'a part of the path is not a folder. Check the path.',
};

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';

/** The bytes of a file, of standard input for "-". */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (cause) {
    throw new UsageError(`${path} cannot be read: ${REASONS[codeOf(cause)] ?? String(cause)}`);
  }
}

/** The text of a file. Spreadsheets also save UTF-16 and Windows-1252. */
export function readText(path: string): string {
  const text = decodeText(readBytes(path));
  if (!text.includes('\u0000')) return text;
  const hint = text.startsWith('PK')
    ? 'Make a chart of the spreadsheet with "size-finder-charts convert" first.'
    : 'Name a CSV or JSON file.';
  throw new UsageError(`${path} is not a text file. ${hint}`);
}

/** Writes a file, or standard output for "-" and without a path. */
export function writeText(path: string | undefined, text: string): void {
  if (path === undefined || path === '-') print(text);
  else {
    try {
      writeFileSync(path, text);
    } catch (cause) {
      throw new UsageError(`${path} cannot be written: ${REASONS[codeOf(cause)] ?? String(cause)}`);
    }
  }
}

/** Prints the answer of a command. */
export const print = (text: string): void => void stdout.write(text.endsWith('\n') ? text : `${text}\n`);

/** Prints what is about the run rather than the answer. */
export const complain = (line: string): void => void stderr.write(`${line}\n`);
