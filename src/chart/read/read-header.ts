import {FIT_PREFERENCES} from '../../core/domain.js';
import {readText} from './clean-text.js';
import {
  type HeaderField,
  headerField,
  isClosedField,
  lookUp,
  measureNamed,
  readClosedValue,
  readUnit,
  simplifyKey,
} from './field-names.js';
import {type IssueList, joinPath} from './issue-list.js';
import {isJsonArray, isJsonObject, type Json, type JsonObject} from './plain-json.js';
import {type ChartHeader, headerSchema, SCHEMA_VERSION} from './schema.js';
import {
  BETWEEN_RULES,
  DEPARTMENTS,
  GARMENTS,
  SIZE_SYSTEMS,
  STRETCHES,
  WAIST_LEVELS,
} from '../model/size-chart.js';

/**
 * Fields that give wrong sizes when they are misread. A chart with a broken one is refused. Every other broken
 * field is left out with a warning, because its absence is safe.
 */
const VITAL: Readonly<Partial<Record<string, string>>> = {
  units: 'Write "units": "cm" or "units": "in". Numbers without a unit are never guessed.',
  basis: 'Write "body", "garment" or "garment-flat": what the numbers measure.',
  ease: 'Write the ease in the unit of the chart, as {"chest": 8} or {"chest": {"snug": 4, "regular": 8, "relaxed": 13}}.',
  schemaVersion: `This reader knows version ${SCHEMA_VERSION} of the format. Write "schemaVersion": ${SCHEMA_VERSION}.`,
};

const oneOf = (values: readonly string[]): string => `Write one of ${values.join(', ')}.`;
const HINTS: Readonly<Partial<Record<string, string>>> = {
  garment: oneOf(GARMENTS),
  department: oneOf(DEPARTMENTS),
  waistLevel: oneOf(WAIST_LEVELS),
  stretch: oneOf(STRETCHES),
  betweenSizes: `${oneOf(BETWEEN_RULES)} You can also give one for each measurement or each fit.`,
  weights: 'Write primary, secondary, unused or a number from 0 to 10 per measurement.',
  sizeSystem: oneOf(SIZE_SYSTEMS),
};

/** Reads every field except the rows. `undefined` when a vital field is broken, which the issues say. */
export function readHeader(file: JsonObject, path: string, issues: IssueList): ChartHeader | undefined {
  const fields = canonicalFields(file, path, issues);
  if (fields['units'] === undefined) {
    issues.fault('units-missing', joinPath(path, 'units'), `The unit is missing. ${VITAL['units'] ?? ''}`);
    return undefined;
  }
  const first = headerSchema.safeParse(fields);
  if (first.success) return first.data;
  let usable = true;
  for (const issue of first.error.issues) {
    const [field = ''] = issue.path.map(String);
    const here = joinPath(path, ...issue.path.map(String));
    const hint = VITAL[field];
    if (hint) issues.fault('bad-field', here, `${show(fields[field])} is not understood. ${hint}`);
    else
      issues.warning(
        'bad-field',
        here,
        `${show(fields[field])} is not understood and is left out. ${HINTS[field] ?? ''}`.trim(),
      );
    usable &&= hint === undefined;
    Reflect.deleteProperty(fields, field);
  }
  if (!usable) return undefined;
  const second = headerSchema.safeParse(fields);
  return second.success ? second.data : undefined;
}

function canonicalFields(file: JsonObject, path: string, issues: IssueList): Record<string, Json> {
  const fields: Record<string, Json> = {};
  const provenance: Record<string, Json> = {};
  for (const [key, value] of Object.entries(file)) {
    const field = headerField(key);
    if (field === undefined)
      issues.warningOnce(
        `header ${key}`,
        'unknown-field',
        joinPath(path, key),
        'This is not a field of a size chart, so it is ignored. Check the spelling.',
      );
    else if (field === 'provenance' && isJsonObject(value))
      Object.assign(provenance, canonicalProvenance(value));
    else if (field === 'source' || field === 'checkedOn' || field === 'version' || field === 'notes')
      Object.assign(provenance, canonicalProvenance({[field]: value}));
    else if (field !== 'sizes' && field !== 'charts' && value !== null)
      fields[field] ??= canonicalValue(field, value);
  }
  if (Object.keys(provenance).length > 0) fields['provenance'] = provenance;
  return fields;
}

function canonicalValue(field: HeaderField, value: Json): Json {
  if (field === 'units') return readUnit(value) ?? value;
  if (field === 'schemaVersion') return typeof value === 'string' ? Number(value) : value;
  if (field === 'brand' && isJsonObject(value)) return readText(value['name']) ?? value;
  if (field === 'ease') return easeByMeasure(value);
  if (field === 'weights') return mapValues(value, weight => weightNamed(weight) ?? weight);
  if (field === 'betweenSizes' && isJsonObject(value))
    return mapValues(value, rule => closed('betweenSizes', rule));
  if (isClosedField(field)) return closed(field, value);
  return (field === 'sizeGroup' ? readText(value)?.toLowerCase() : readText(value)) ?? value;
}

const closed = (field: Parameters<typeof readClosedValue>[0], value: Json): Json =>
  (isJsonObject(value) || isJsonArray(value) ? undefined : readClosedValue(field, String(value))) ?? value;

/** Turns `{"regular": {"chest": 8}}` into the canonical `{"chest": {"regular": 8}}`. */
function easeByMeasure(value: Json): Json {
  if (!isJsonObject(value)) return value;
  const fits = Object.entries(value).filter(([key]) => FIT_NAMES.has(simplifyKey(key)));
  if (fits.length === 0 || !fits.every(([, byMeasure]) => isJsonObject(byMeasure)))
    return mapValues(value, numeric);
  const turned: Record<string, Record<string, Json>> = {};
  for (const [fit, byMeasure] of fits) {
    if (!isJsonObject(byMeasure)) continue;
    for (const [measure, ease] of Object.entries(byMeasure))
      (turned[measureNamed(measure) ?? measure] ??= {})[fit] = numeric(ease);
  }
  return turned;
}

const FIT_NAMES: ReadonlySet<string> = new Set(FIT_PREFERENCES);

/** Gives the keys their canonical names, one level deep, and changes each value. */
const mapValues = (value: Json, change: (value: Json) => Json): Json => {
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [measureNamed(key) ?? key, change(item)] as const,
  );
  return Object.fromEntries(entries);
};

const numeric = (value: Json): Json => {
  if (isJsonObject(value)) return mapValues(value, numeric);
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
};

const weightWord = lookUp({
  primary: 'primary main',
  secondary: 'secondary',
  unused: 'unused notused none ignore',
});
const weightNamed = (value: Json): Json | undefined =>
  typeof value === 'string' ? (weightWord(value) ?? numeric(value)) : undefined;

/** Provenance never changes a size, so anything that is not text is left out without a warning. */
function canonicalProvenance(value: JsonObject): Record<string, Json> {
  const result: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    const field = headerField(key);
    const text = readText(item)?.slice(0, 2000);
    if (field === 'notes')
      result['notes'] = (isJsonArray(item) ? item : [item]).flatMap(
        note => readText(note)?.slice(0, 2000) ?? [],
      );
    else if ((field === 'source' || field === 'version' || field === 'checkedOn') && text)
      result[field] = text;
  }
  return result;
}

const show = (value: Json | undefined): string => (JSON.stringify(value ?? null) ?? '').slice(0, 80);
