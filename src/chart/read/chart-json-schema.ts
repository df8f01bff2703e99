import * as z from 'zod/mini';
import {CHART_FIELDS, type FieldDoc, SIZE_FIELDS} from './field-docs.js';
import {chartSchema, chartSetSchema} from './schema.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a chart file, for editors. It is generated from the zod schema and the descriptions in `field-
 * docs.ts`, and written by `scripts/make-chart-schema.mjs`. It is draft 7, which most editors support.
 */
export function makeChartJsonSchema(): JsonSchema {
  const chart = describe(toDraft7(chartSchema), CHART_FIELDS);
  const {sizes} = propertiesOf(chart);
  const size = describe(asSchema(asSchema(sizes)['items']), SIZE_FIELDS);
  const one = withProperty(chart, 'sizes', {...asSchema(sizes), items: {$ref: '#/definitions/size'}});
  const set = toDraft7(chartSetSchema);
  const several = withProperty(set, 'charts', {
    ...asSchema(propertiesOf(set)['charts']),
    description: 'Several charts of one brand; `garment` and `department` tell them apart.',
    items: {$ref: '#/definitions/chart'},
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Size chart',
    description: 'A size chart for <size-finder>. How to write one: README.md beside this file.',
    // A required key tells the two apart, so that an editor's messages are about the right one.
    if: {required: ['charts']},
    then: several,
    else: {$ref: '#/definitions/chart'},
    definitions: {chart: one, size},
  };
}

function toDraft7(schema: z.ZodMiniType): JsonSchema {
  const made = z.toJSONSchema(schema, {target: 'draft-7', io: 'input'});
  return Object.fromEntries(Object.entries(made).filter(([key]) => key !== '$schema'));
}

/** Adds the description of each field. A field without one is a bug of `field-docs.ts`. */
function describe(schema: JsonSchema, docs: Readonly<Record<string, FieldDoc>>): JsonSchema {
  const entries = Object.entries(propertiesOf(schema)).map(([name, property]) => {
    const doc = docs[name];
    if (!doc) throw new Error(`The field "${name}" has no description in field-docs.ts`);
    return [name, {description: doc.meaning.replaceAll('`', '"'), ...asSchema(property)}] as const;
  });
  return {...schema, properties: Object.fromEntries(entries)};
}

const withProperty = (schema: JsonSchema, name: string, property: JsonSchema): JsonSchema => ({
  ...schema,
  properties: {...propertiesOf(schema), [name]: property},
});

const propertiesOf = (schema: JsonSchema): JsonSchema => asSchema(schema['properties']);

// JSON Schema is plain JSON, whose nested objects TypeScript only knows as unknown.
const asSchema = (value: unknown): JsonSchema =>
  typeof value === 'object' && value !== null ? (value as JsonSchema) : {};
