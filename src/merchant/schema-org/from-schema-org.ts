import {fail, ok, type ChartIssue, type Result} from '../../core/errors.js';
import type {LengthUnit} from '../../core/units.js';
import {readClosedValue} from '../../chart/read/field-names.js';
import {IssueList} from '../../chart/read/issue-list.js';
import {isJsonObject, type Json, type JsonObject, toPlainJson} from '../../chart/read/plain-json.js';
import {SCHEMA_VERSION} from '../../chart/read/schema.js';
import {
  LAST_AGE_OF_CHILDHOOD,
  OWN_FIELDS,
  PROPERTY_PREFIX,
  readGroup,
  readSystem,
} from './schema-org-names.js';
import {findSizes, type Found, isA, textOf, valuesOf} from './schema-org-variants.js';
import {
  inUnits,
  type ReadQuantity,
  readSpecification,
  type ReadSpecification,
  toRow,
} from './read-specification.js';

/** A chart from a JSON-LD document. */
export interface ImportedDocument {
  /** The chart for `parseSizeChart`. */
  readonly chart: JsonObject;
  /** What was left out. The paths are those of the document. */
  readonly warnings: readonly ChartIssue[];
}

/**
 * Reads the size chart in a schema.org JSON-LD document: `SizeSpecification`s alone, in an array or `@graph`, or as
 * `size` of a `Product`, also by reference. Takes an object or JSON text and never throws. Measurements of bodies
 * (`suggestedMeasurement`) take precedence over those of the garment (`hasMeasurement`). A value without a unit is
 * refused.
 */
export function fromSchemaOrg(input: unknown): Result<ImportedDocument> {
  const plain = toPlainJson(input);
  if (!plain.ok) return refuse([{code: 'not-a-chart', path: '', message: plain.message}]);
  const issues = new IssueList();
  const {variants, products} = findSizes(plain.value);
  const read = variants.flatMap(variant => readVariant(variant, issues));
  const onBody = read.some(({main}) => main.body.length > 0);
  const sizes = read.filter(({main}) => (onBody ? main.body : main.garment).length > 0);
  const units = sizes.flatMap(({main}) => (onBody ? main.body : main.garment).map(({unit}) => unit))[0];
  if (issues.hasFault) return refuse(issues.issues);
  if (units === undefined) return refuse([{code: 'no-sizes', path: '', message: NOTHING}]);
  if (onBody && read.some(({main}) => main.garment.length > 0))
    issues.warning(
      'bad-field',
      '',
      'Measurements of the garment (hasMeasurement) are left out, because there are measurements of bodies.',
    );
  const chart = {
    schemaVersion: SCHEMA_VERSION,
    ...headerOf(
      products,
      sizes.map(({main}) => main),
    ),
    ...(!onBody && {basis: 'garment'}),
    units,
    sizes: rowsOf(sizes, units, onBody, issues),
  };
  return ok({chart, warnings: issues.issues});
}

const NOTHING =
  'There is no SizeSpecification with measurements. Give each size "suggestedMeasurement" with minValue, maxValue, unitCode and valueReference.';

const refuse = (issues: readonly ChartIssue[]) =>
  fail(
    'chart-invalid',
    `The JSON-LD cannot be read: ${issues.map(({path, message}) => (path ? `${path}: ${message}` : message)).join(' ')}`.slice(
      0,
      2000,
    ),
    {issues},
  );

interface ReadVariant {
  readonly main: ReadSpecification;
  readonly equivalents: Readonly<Record<string, string>>;
}

/**
 * The first specification with measurements is the size, and the others are its labels in other systems.
 * Specifications of one system with different measurements are sizes of their own, because a product without
 * variants lists all of its sizes.
 */
function readVariant(variant: readonly Found[], issues: IssueList): readonly ReadVariant[] {
  const all = variant.map(found => readSpecification(found, issues));
  const measured = all.filter(({body, garment}) => body.length + garment.length > 0);
  const [main] = measured;
  if (!main) return [];
  const others = measured.filter(other => other.system === main.system && !isSameBody(main, other));
  if (others.length > 0) return [main, ...others].map(size => ({main: size, equivalents: {}}));
  const names = all.flatMap(other => {
    if (other === main || other.label === undefined || other.system === undefined) return [];
    const system = readSystem(other.system);
    const key = system === 'Europe' ? 'eu' : (system ?? other.system).toLowerCase();
    return [[key, other.label] as const];
  });
  return [{main, equivalents: Object.fromEntries(names)}];
}

/** How far two units may stray by rounding: half an inch. */
const ROUNDING_CM = 1.3;

/** Whether two specifications are for the same body, as far as both say. */
function isSameBody(a: ReadSpecification, b: ReadSpecification): boolean {
  const pairs = ([own, other]: readonly [readonly ReadQuantity[], readonly ReadQuantity[]]) =>
    own.flatMap(quantity => {
      const second = other.find(({measure}) => measure === quantity.measure);
      return second ? [[quantity, second] as const] : [];
    });
  const ends = ({range: {min, max}, unit}: ReadQuantity) =>
    [min, max].map(end => (end === null ? null : inUnits(end, unit, 'cm')));
  return [...pairs([a.body, b.body]), ...pairs([a.garment, b.garment])].every(([own, other]) =>
    ends(own).every((end, index) => {
      const second = ends(other)[index] ?? null;
      return end === null || second === null ? end === second : Math.abs(end - second) <= ROUNDING_CM;
    }),
  );
}

/** The rows of the chart. Each colour repeats its sizes, so equal rows are one size. */
function rowsOf(
  sizes: readonly ReadVariant[],
  units: LengthUnit,
  onBody: boolean,
  issues: IssueList,
): readonly JsonObject[] {
  const groups = new Set(sizes.map(({main}) => main.group));
  const rows = new Map<string, JsonObject>();
  for (const {main, equivalents} of sizes) {
    const row = toRow(main, onBody ? main.body : main.garment, units, issues);
    if (!row) continue;
    const full = {
      ...row,
      ...(groups.size > 1 && main.group !== undefined && {group: readGroup(main.group).slice(0, 60)}),
      ...(Object.keys(equivalents).length > 0 && {equivalents}),
    };
    rows.set(JSON.stringify(full), full);
  }
  return [...rows.values()];
}

function headerOf(products: readonly Found[], specifications: readonly ReadSpecification[]): JsonObject {
  const first = (read: (node: JsonObject) => string | undefined) =>
    products.map(({node}) => read(node)).find(value => value !== undefined);
  const groups = [...new Set(specifications.map(({group}) => group))];
  const system = specifications.map(({system: name}) =>
    name === undefined ? undefined : readSystem(name),
  )[0];
  const category = first(node => textOf(node, 'category'));
  const fields: Readonly<Record<string, string | undefined>> = {
    brand: first(node => textOf(node, 'brand')),
    // The name of a variant is the name of its size.
    name:
      products.length === 1
        ? first(node => textOf(node, 'name'))
        : first(node => (isA(node, 'ProductGroup') ? textOf(node, 'name') : undefined)),
    garment: category === undefined ? undefined : readClosedValue('garment', category),
    department: departmentOf(products, specifications),
    sizeSystem: system,
    sizeGroup: groups.length === 1 && groups[0] !== undefined ? readGroup(groups[0]).slice(0, 60) : undefined,
  };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return {...Object.fromEntries(known as [string, string][]), ...ownFields(products)};
}

function departmentOf(
  products: readonly Found[],
  specifications: readonly ReadSpecification[],
): string | undefined {
  const audiences = products.flatMap(({node}) => valuesOf(node, 'audience').filter(isJsonObject));
  const oldest = audiences.flatMap(audience => textOf(audience, 'suggestedMaxAge') ?? []).map(Number);
  if (oldest.some(age => age <= LAST_AGE_OF_CHILDHOOD)) return 'kids';
  const genders = [
    ...specifications.map(({gender}) => gender),
    ...audiences.map(audience => textOf(audience, 'suggestedGender')),
  ].flatMap(text =>
    text === undefined ? [] : (readClosedValue('department', text.replace(/^.*[/#:]/, '')) ?? []),
  );
  return genders[0];
}

/** Our own fields that `toSchemaOrg` writes as `additionalProperty`. */
function ownFields(products: readonly Found[]): JsonObject {
  const fields: Record<string, Json> = {};
  for (const {node} of products)
    for (const property of valuesOf(node, 'additionalProperty').filter(isJsonObject)) {
      const id = textOf(property, 'propertyID') ?? '';
      const field = OWN_FIELDS.find(name => id === PROPERTY_PREFIX + name);
      const value = textOf(property, 'value');
      if (field === undefined || value === undefined) continue;
      const parsed = value.startsWith('{') ? toPlainJson(value) : undefined;
      fields[field] ??= parsed?.ok ? parsed.value : value;
    }
  return fields;
}
