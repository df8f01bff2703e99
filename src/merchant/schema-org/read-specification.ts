import {readText} from '../../chart/read/clean-text.js';
import {measureNamed, readUnit} from '../../chart/read/field-names.js';
import {type IssueList, joinPath} from '../../chart/read/issue-list.js';
import {decidesSize, type MeasureName} from '../../chart/model/measures.js';
import {isJsonObject, type JsonObject} from '../../chart/read/plain-json.js';
import type {ReadRange} from '../../chart/read/read-measurement.js';
import {readRange} from '../../chart/read/read-range.js';
import {cmToInches, INCHES_PER_FOOT, inchesToCm, type LengthUnit} from '../../core/units.js';
import {localName, measureOfType} from './schema-org-names.js';
import {type Found, textOf, valuesOf} from './schema-org-variants.js';

/** One `QuantitativeValue`, in the unit in which it is written. */
export interface ReadQuantity {
  readonly measure: MeasureName;
  readonly range: ReadRange;
  readonly unit: LengthUnit;
}

/** One `SizeSpecification`. */
export interface ReadSpecification {
  readonly label: string | undefined;
  readonly path: string;
  readonly system: string | undefined;
  readonly group: string | undefined;
  readonly gender: string | undefined;
  readonly body: readonly ReadQuantity[];
  readonly garment: readonly ReadQuantity[];
}

/** Reads what a chart needs from a specification. What cannot be read is an issue with its path. */
export function readSpecification({node, path}: Found, issues: IssueList): ReadSpecification {
  const quantities = (property: string) =>
    valuesOf(node, property).flatMap((value, index) =>
      isJsonObject(value) ? readQuantity({node: value, path: joinPath(path, property, index)}, issues) : [],
    );
  return {
    label: textOf(node, 'name'),
    path,
    system: textOf(node, 'sizeSystem'),
    group: textOf(node, 'sizeGroup'),
    gender: textOf(node, 'suggestedGender'),
    body: quantities('suggestedMeasurement'),
    garment: quantities('hasMeasurement'),
  };
}

function readQuantity({node, path}: Found, issues: IssueList): readonly ReadQuantity[] {
  const reference = textOf(node, 'valueReference');
  const name = textOf(node, 'name');
  const measure =
    (reference === undefined ? undefined : measureOfType(reference)) ??
    (name === undefined ? undefined : measureNamed(name));
  if (!measure) {
    const said = reference === undefined ? name : localName(reference);
    issues.warningOnce(
      `measurement ${said ?? ''}`,
      'unknown-field',
      path,
      `${said === undefined ? 'The measurement has no name' : `"${said.slice(0, 60)}" is not a known measurement`}, so it is left out. Write "valueReference": "https://schema.org/BodyMeasurementWaist".`,
    );
    return [];
  }
  const unitText = textOf(node, 'unitCode') ?? textOf(node, 'unitText');
  const known = unitText === undefined ? undefined : unitNamed(localName(unitText));
  if (!known) {
    const message = `${unitText === undefined ? 'The unit is missing' : `The unit "${unitText.slice(0, 20)}" is none of length`}. Write "unitCode": "CMT" for cm or "INH" for inches.`;
    // A stature in an unknown unit decides no size, so the rest of the chart is still of use.
    if (decidesSize(measure) && measure !== 'height')
      issues.fault('units-missing', joinPath(path, 'unitCode'), message);
    else issues.warning('left-out', joinPath(path, 'unitCode'), `${message} The ${measure} is left out.`);
    return [];
  }
  const {unit, times} = known;
  const bound = (property: string) => readText(valuesOf(node, property)[0]) ?? null;
  const value = bound('value');
  const reading = readRange({min: bound('minValue') ?? value, max: bound('maxValue') ?? value}, unit);
  if (reading.kind === 'range') {
    const scaled = (end: number | null) => (end === null ? null : Math.round(end * times * 1e4) / 1e4);
    return [{measure, range: {min: scaled(reading.range.min), max: scaled(reading.range.max)}, unit}];
  }
  if (reading.kind === 'fault') issues.warning('bad-cell', path, reading.message);
  return [];
}

interface NamedUnit {
  readonly unit: LengthUnit;
  /** The factor that turns a number into that unit. */
  readonly times: number;
}

/** UN/CEFACT Recommendation 20 codes and their names, beside those of `readUnit`. */
const OTHER_UNITS: Readonly<Record<string, NamedUnit>> = {
  mmt: {unit: 'cm', times: 0.1},
  mm: {unit: 'cm', times: 0.1},
  mtr: {unit: 'cm', times: 100},
  m: {unit: 'cm', times: 100},
  meter: {unit: 'cm', times: 100},
  metre: {unit: 'cm', times: 100},
  fot: {unit: 'in', times: INCHES_PER_FOOT},
  ft: {unit: 'in', times: INCHES_PER_FOOT},
  foot: {unit: 'in', times: INCHES_PER_FOOT},
  feet: {unit: 'in', times: INCHES_PER_FOOT},
};

function unitNamed(text: string): NamedUnit | undefined {
  const unit = readUnit(text);
  const other = text.toLowerCase();
  return unit ? {unit, times: 1} : Object.hasOwn(OTHER_UNITS, other) ? OTHER_UNITS[other] : undefined;
}

/** A specification as a row of a chart file. Undefined without a name, which is an issue. */
export function toRow(
  {label, path}: ReadSpecification,
  quantities: readonly ReadQuantity[],
  units: LengthUnit,
  issues: IssueList,
): JsonObject | undefined {
  if (label === undefined) {
    issues.warning(
      'bad-label',
      joinPath(path, 'name'),
      'The size has no name and is left out. Write "name": "M".',
    );
    return undefined;
  }
  const row: Record<string, number | readonly (number | null)[]> = {};
  for (const {measure, range, unit} of quantities) {
    const convert = (bound: number | null) => (bound === null ? null : inUnits(bound, unit, units));
    const [min, max] = [convert(range.min), convert(range.max)];
    row[measure] ??= min !== null && min === max ? min : [min, max];
  }
  return {label, ...row};
}

export const inUnits = (value: number, from: LengthUnit, to: LengthUnit): number => {
  if (from === to) return value;
  return Math.round((to === 'cm' ? inchesToCm(value) : cmToInches(value)) * 100) / 100;
};
