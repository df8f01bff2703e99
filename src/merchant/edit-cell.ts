import {IssueList} from '../chart/read/issue-list.js';
import {MEASURE_NAMES, type MeasureName} from '../chart/model/measures.js';
import {isJsonArray, isJsonObject, type Json, type JsonObject} from '../chart/read/plain-json.js';
import {type ReadRange, readMeasurement} from '../chart/read/read-measurement.js';
import {fail, ok, type Result} from '../core/errors.js';
import {cmToInches, inchesToCm} from '../core/units.js';
import {finish, type ImportedText} from './finish-import.js';

/** A cell of a chart file: its row in `sizes`, and the measurement, `label` or `group`. */
export interface CellPlace {
  readonly row: number;
  readonly field: MeasureName | 'label' | 'group';
}

/**
 * A chart file with one cell as somebody types it, in the grammar of tables: "94-102", "38 in", nothing. A length in the other unit
 * is converted to that of the chart. Fails with `chart-invalid` for a text that is no measurement, and where the chart is no longer
 * usable.
 */
export function editCell(file: JsonObject, {row, field}: CellPlace, text: string): Result<ImportedText> {
  const sizes = isJsonArray(file['sizes']) ? file['sizes'] : [];
  const size = sizes[row];
  if (!isJsonObject(size)) return fail('chart-invalid', `The chart has no row ${row + 1}.`);
  const {[field]: _, ...others} = size;
  const read = valueOf(field, text.trim(), file['units'] === 'in' ? 'in' : 'cm');
  if (!read.ok) return read;
  const {value} = read;
  const changed: JsonObject = {...others, ...(value !== undefined && {[field]: value})};
  return finish(
    ok({
      file: {...file, sizes: sizes.map((other, index) => (index === row ? changed : other))},
      warnings: [],
    }),
  );
}

function valueOf(field: CellPlace['field'], text: string, units: 'cm' | 'in'): Result<Json | undefined> {
  if (!MEASURE_NAMES.some(name => name === field))
    return text === '' && field === 'label' ? refuse('Every size needs a label.') : ok(text || undefined);
  const reading = readMeasurement(text);
  if (reading.kind === 'missing') return ok(undefined);
  if (reading.kind === 'fault') return refuse(reading.message);
  const [{range, unit = units}] = reading.lengths;
  const convert = units === unit ? (end: number) => end : units === 'cm' ? inchesToCm : cmToInches;
  return ok(toFile(range, end => Math.round(convert(end) * 100) / 100));
}

function toFile({min, max}: ReadRange, convert: (end: number) => number): Json {
  const [low, high] = [min, max].map(end => (end === null ? null : convert(end)));
  return low !== null && low === high ? (low ?? null) : [low ?? null, high ?? null];
}

function refuse(message: string): Result<never> {
  const issues = new IssueList();
  issues.fault('bad-cell', '', message);
  return fail('chart-invalid', message, {issues: issues.issues});
}
