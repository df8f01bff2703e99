import {joinPath} from '../../chart/read/issue-list.js';
import {isJsonArray, isJsonObject, type Json, type JsonObject} from '../../chart/read/plain-json.js';
import {readText} from '../../chart/read/clean-text.js';
import {localName} from './schema-org-names.js';

/** A node of a JSON-LD document and its path. */
export interface Found {
  readonly node: JsonObject;
  readonly path: string;
}

/** The sizes and products of a JSON-LD document. */
export interface FoundSizes {
  /** The specifications of one size, for each product. A specification without a product is a size of its own. */
  readonly variants: readonly (readonly Found[])[];
  /** Groups and then products, which have brand, name, category and audience. */
  readonly products: readonly Found[];
}

/** The values of a property: none, one, or a list. Keys may have a prefix ("schema:name"). */
export function valuesOf(node: JsonObject, property: string): readonly Json[] {
  const value = Object.hasOwn(node, property) ? node[property] : node[`schema:${property}`];
  if (value === undefined || value === null) return [];
  return isJsonArray(value) ? value : [value];
}

/** The first text of a property: the value itself, or the name, id or value of an object. */
export function textOf(node: JsonObject, property: string): string | undefined {
  for (const value of valuesOf(node, property)) {
    const inner = isJsonObject(value) ? (value['name'] ?? value['@id'] ?? value['@value']) : value;
    const text = readText(inner);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Whether the node has a type, with whatever prefix or address it is written. */
export const isA = (node: JsonObject, type: string): boolean =>
  valuesOf(node, '@type').some(value => typeof value === 'string' && localName(value) === type);

/** Finds every size specification of a document: alone, in lists and graphs, as `size` of products, or by reference. */
export function findSizes(document: Json): FoundSizes {
  const byId = new Map<string, Found>();
  const objects = listObjects(document, '');
  for (const found of objects) {
    const id = found.node['@id'];
    if (typeof id === 'string' && Object.keys(found.node).length > 1) byId.set(id, found);
  }
  const taken = new Set<JsonObject>();
  const variants: (readonly Found[])[] = [];
  for (const {node, path} of objects) {
    const specifications = valuesOf(node, 'size').flatMap((value, index): readonly Found[] => {
      if (!isJsonObject(value)) return [];
      const id = value['@id'];
      const referred = typeof id === 'string' ? byId.get(id) : undefined;
      return [referred ?? {node: value, path: joinPath(path, 'size', index)}];
    });
    const fresh = specifications.filter(({node: specification}) => !taken.has(specification));
    for (const {node: specification} of fresh) taken.add(specification);
    const variant =
      specifications.length > 0 && fresh.length === 0 ? [] : measuredByItem({node, path}, fresh);
    if (variant.length > 0) variants.push(variant);
  }
  for (const found of objects)
    if (isA(found.node, 'SizeSpecification') && !taken.has(found.node)) variants.push([found]);
  const products = ['ProductGroup', 'Product'].flatMap(type => objects.filter(({node}) => isA(node, type)));
  return {variants, products};
}

const hasMeasurements = ({node}: Found): boolean =>
  [...valuesOf(node, 'suggestedMeasurement'), ...valuesOf(node, 'hasMeasurement')].length > 0;

/**
 * Gives the measurements of an item, as in `{"size": "M", "hasMeasurement": […]}`, to its specifications, if these
 * have none.
 */
function measuredByItem({node, path}: Found, specifications: readonly Found[]): readonly Found[] {
  const own = valuesOf(node, 'hasMeasurement');
  if (own.length === 0 || specifications.some(hasMeasurements)) return specifications;
  const [first, ...others] = specifications;
  const label = textOf(node, 'size');
  const named = first?.node ?? (label === undefined ? undefined : {name: label});
  return named ? [{path, node: {...named, hasMeasurement: own}}, ...others] : specifications;
}

/** Every object except mere references, outer before inner. `toPlainJson` bounds the input. */
function listObjects(value: Json, path: string): readonly Found[] {
  if (isJsonArray(value)) return value.flatMap((item, index) => listObjects(item, joinPath(path, index)));
  if (!isJsonObject(value)) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => listObjects(item, joinPath(path, key)));
  return Object.keys(value).length === 1 && '@id' in value ? inner : [{node: value, path}, ...inner];
}
