import {NOTE_OF_IMPORT} from '../chart/read/import-note.js';
import {isJsonArray, isJsonObject, type JsonObject} from '../chart/read/plain-json.js';
import type {ChartIssue} from '../core/errors.js';

/** A chart with more doubts than this is not written by an importer. */
const MOST_NOTES = 20;
const LONGEST_NOTE = 300;

const INFOS: ReadonlySet<string> = new Set(['left-out', 'unit-inferred', 'basis-inferred']);
const isInfo = (code: string | undefined): boolean => INFOS.has(code ?? '');

/** Keeps in the chart's provenance what the import left out, so that the lint can say it when the table is gone. */
export function importNotes(file: JsonObject, warnings: readonly ChartIssue[]): JsonObject {
  if (warnings.length === 0) return file;
  const provenance = isJsonObject(file['provenance']) ? file['provenance'] : {};
  const notes = isJsonArray(provenance['notes']) ? provenance['notes'] : [];
  const added = warnings
    .slice(0, MOST_NOTES)
    .map(({code, path, message}) =>
      `${isInfo(code) ? NOTE_OF_IMPORT.info : NOTE_OF_IMPORT.warning}${path === '' ? '' : `${path}: `}${message}`.slice(
        0,
        LONGEST_NOTE,
      ),
    );
  // The rows stay last, as people read a chart file.
  const {sizes, ...header} = file;
  return {
    ...header,
    provenance: {...provenance, notes: [...notes, ...added]},
    ...(sizes !== undefined && {sizes}),
  };
}
