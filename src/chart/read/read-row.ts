import type {LengthUnit} from '../../core/units.js';
import {cmToInches} from '../../core/units.js';
import {readText} from './clean-text.js';
import {equivalentSystem, measureNamed, readUnit, rowField, simplifyKey} from './field-names.js';
import {type IssueList, joinPath} from './issue-list.js';
import type {MeasureName} from '../model/measures.js';
import {isJsonArray, isJsonObject, type Json, type JsonObject} from './plain-json.js';
import type {ReadRange} from './read-measurement.js';
import {boundNamed, convertRange, readRange} from './read-range.js';
import {MAX_LABEL_LENGTH} from './schema.js';

/** A cell in the unit of the chart, and its path in the file. */
export interface ReadCell {
  readonly range: ReadRange;
  readonly path: string;
}

/** One row with canonical names, before its numbers are checked. */
export interface ReadRow {
  /** Undefined when there is no label that can be displayed. The issue is reported already. */
  readonly label: string | undefined;
  readonly group: string | undefined;
  readonly equivalents: Readonly<Record<string, string>>;
  /** Whether no field of it names a measurement. */
  readonly isBlank: boolean;
  readonly cells: ReadonlyMap<MeasureName, ReadCell>;
  readonly path: string;
}

/** One key of a row that names a measurement: `chest`, `bustMin`, `waist_cm`. */
interface Mention {
  readonly measure: MeasureName;
  readonly bound: 'min' | 'max' | undefined;
  /** The unit that the key names, if any. */
  readonly unit: LengthUnit | undefined;
  readonly key: string;
  readonly path: string;
  readonly value: Json;
}

/** How far a measurement in a second unit may differ by rounding without a warning: half an inch and a margin. */
const ROUNDING_CM = 1.3;

/** How the rows of a chart are read. */
export interface RowReading {
  readonly units: LengthUnit;
  /** The chart says nothing but ages, so that a size without measurements is no fault. */
  readonly isOfAges: boolean;
}

/** Reads one row in any of the spellings of `field-names.ts`. `givenLabel` is the key of `{"M": {…}}`. */
export function readRow(
  row: JsonObject,
  path: string,
  {units, isOfAges}: RowReading,
  issues: IssueList,
  givenLabel?: string,
): ReadRow {
  const texts: {label?: Json; name?: Json; group?: Json} = {};
  const equivalents: Record<string, string> = {};
  const mentions: Mention[] = [];
  const visit = (fields: JsonObject, at: string): void => {
    for (const [key, value] of Object.entries(fields)) {
      const here = joinPath(at, key);
      const field = rowField(key);
      const system = equivalentSystem(key);
      const mention = mentionIn(key, value, here);
      if (field === 'nested' && isJsonObject(value)) visit(value, here);
      else if (field === 'nested' && isJsonArray(value)) visit(byName(value), here);
      else if (field === 'equivalents' && isJsonObject(value)) addEquivalents(value, equivalents);
      else if (field === 'label' || field === 'name' || field === 'group') texts[field] ??= value;
      else if (system) addEquivalents({[system]: value}, equivalents);
      else if (mention) mentions.push(mention);
      else if (field !== 'ignored')
        issues.warningOnce(
          `row ${key}`,
          'unknown-field',
          here,
          'This is not a field of a size, so it is ignored. Check the spelling.',
        );
    }
  };
  visit(row, path);
  if (mentions.length === 0 && !isOfAges)
    issues.warning('no-measurement', path, 'The size has no measurements, so it is never recommended.');
  return {
    label: readLabel(givenLabel ?? texts.label ?? texts.name, path, issues),
    group: readText(texts.group)?.toLowerCase().slice(0, MAX_LABEL_LENGTH),
    equivalents,
    isBlank: mentions.length === 0,
    cells: readCells(mentions, units, issues),
    path,
  };
}

/** Turns `[{"name": "chest", "min": 94, "max": 102}]` into `{"chest": {"min": 94, "max": 102}}`. */
function byName(list: readonly Json[]): JsonObject {
  const named = list.flatMap(item => {
    if (!isJsonObject(item)) return [];
    const nameKey = Object.keys(item).find(key => /^(?:name|type|measure|measurement|key)$/i.test(key));
    const name = nameKey === undefined ? undefined : readText(item[nameKey]);
    const cell = Object.fromEntries(Object.entries(item).filter(([key]) => key !== nameKey));
    return name === undefined ? [] : [[name, cell] as const];
  });
  return Object.fromEntries(named);
}

function readLabel(value: Json | undefined, path: string, issues: IssueList): string | undefined {
  const label = readText(value);
  const here = joinPath(path, 'label');
  if (label === undefined) issues.warning('bad-label', here, 'The size has no label. Write "label": "M".');
  else if (label.length > MAX_LABEL_LENGTH)
    issues.warning(
      'bad-label',
      here,
      `The label has ${label.length} characters. At most ${MAX_LABEL_LENGTH} are read.`,
    );
  else {
    if (typeof value === 'string' && value.trim().replace(/\s+/g, ' ').normalize('NFC') !== label)
      issues.warning(
        'bad-label',
        here,
        `Markup or invisible characters were removed from the label, which is now "${label}".`,
      );
    return label;
  }
  return undefined;
}

function addEquivalents(values: JsonObject, into: Record<string, string>): void {
  for (const [key, value] of Object.entries(values)) {
    const parts = isJsonArray(value) ? value : [value];
    const text = parts.flatMap(part => readText(part) ?? []).join('/');
    const system = equivalentSystem(key) ?? key.toLowerCase().slice(0, 20);
    if (text !== '' && text.length <= MAX_LABEL_LENGTH) into[system] = text;
  }
}

/**
 * Reads a key as a measurement, first as a whole ("chest"), then without words for a bound or a unit ("chestMin",
 * "min_bust", "Waist (cm)").
 */
function mentionIn(key: string, value: Json, path: string): Mention | undefined {
  const plain = measureNamed(key);
  if (plain) return {measure: plain, bound: undefined, unit: undefined, key, path, value};
  const words = key
    .slice(0, 60)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '');
  const bound = words.map(boundNamed).find(name => name === 'min' || name === 'max');
  const unit = words.map(readUnit).find(name => name !== undefined);
  const measure = measureNamed(words.filter(word => !boundNamed(word) && !readUnit(word)).join(''));
  if (!measure || (bound !== 'min' && bound !== 'max' && bound !== undefined)) return undefined;
  return {measure, bound, unit, key, path, value};
}

function readCells(
  mentions: readonly Mention[],
  units: LengthUnit,
  issues: IssueList,
): Map<MeasureName, ReadCell> {
  const cells = new Map<MeasureName, ReadCell>();
  const inOrder = [...mentions].sort((a, b) => rank(a, units) - rank(b, units));
  for (const mention of inOrder) {
    const reading = readRange(mention.value, mention.unit ?? units);
    if (reading.kind === 'missing') continue;
    if (reading.kind === 'fault') {
      issues.warning('bad-cell', mention.path, reading.message);
      continue;
    }
    const read = convertRange(bounded(reading.range, mention.bound), mention.unit ?? units, units);
    const known = cells.get(mention.measure);
    const merged = known && mention.bound ? mergeBounds(known.range, read) : undefined;
    if (!known) cells.set(mention.measure, {range: read, path: mention.path});
    else if (merged) cells.set(mention.measure, {range: merged, path: known.path});
    else if (differs(known.range, read, units)) warnOfSecond(mention, known.path, issues);
  }
  return cells;
}

/**
 * Measurements in the unit of the chart come before those in another unit, and "bust" before "chest", which may be
 * measured above it.
 */
const rank = (mention: Mention, units: LengthUnit): number =>
  (mention.unit === undefined ? 0 : mention.unit === units ? 1 : 4) +
  (mention.measure === 'chest' && !simplifyKey(mention.key).includes('bust') ? 2 : 0);

const bounded = (range: ReadRange, bound: 'min' | 'max' | undefined): ReadRange =>
  bound === undefined ? range : bound === 'min' ? {min: range.min, max: null} : {min: null, max: range.max};

/** Joins "chestMin" and "chestMax". Undefined when both name the same end. */
function mergeBounds(a: ReadRange, b: ReadRange): ReadRange | undefined {
  if (a.min === null && b.max === null) return {min: b.min, max: a.max};
  return a.max === null && b.min === null ? {min: a.min, max: b.max} : undefined;
}

function differs(a: ReadRange, b: ReadRange, units: LengthUnit): boolean {
  const limit = units === 'cm' ? ROUNDING_CM : cmToInches(ROUNDING_CM);
  const apart = (x: number | null, y: number | null) => x !== null && y !== null && Math.abs(x - y) > limit;
  return apart(a.min, b.min) || apart(a.max, b.max);
}

const warnOfSecond = (mention: Mention, keptPath: string, issues: IssueList): void =>
  issues.warningOnce(
    `second ${mention.key}`,
    'units-disagree',
    mention.path,
    `This disagrees with ${keptPath}, which is used. Give each measurement once, in the unit of the chart.`,
  );
