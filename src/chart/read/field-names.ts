import type {LengthUnit} from '../../core/units.js';
import type {Json} from './plain-json.js';
import type {MeasureName} from '../model/measures.js';
import {SIZE_SYSTEMS} from '../model/size-chart.js';

/** A key without case, spaces and punctuation: "Inside Leg", "inside_leg" and "insideLeg" are the same key. */
export const simplifyKey = (key: string): string => key.toLowerCase().replace(/[^a-z0-9$]/g, '');

/** Makes a function that finds the name for a key. The spellings of a name are separated by spaces. */
export const lookUp =
  <T extends string>(names: Readonly<Record<T, string>>) =>
  (key: string): T | undefined =>
    table(names).get(simplifyKey(key));

/** The table of spellings, made once for each list of names. */
const tables = new WeakMap<object, ReadonlyMap<string, string>>();
function table<T extends string>(names: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const known = tables.get(names);
  // The map was made from the same object, so its values are keys of that object.
  if (known) return known as ReadonlyMap<string, T>;
  const made = new Map<string, T>();
  for (const name in names) for (const spelling of names[name].split(' ')) made.set(spelling, name);
  tables.set(names, made);
  return made;
}

/** The fields of a chart and the spellings that are read for each. */
export const headerField = lookUp({
  $schema: '$schema',
  schemaVersion: 'schemaversion',
  brand: 'brand brandname vendor',
  name: 'name title chartname',
  garment: 'garment garmenttype category producttype product type',
  department: 'department gender sex audience',
  units: 'units unit unitofmeasure measurementunit measurementunits',
  basis: 'basis measures measurementbasis measurementtype',
  waistLevel: 'waistlevel waistposition',
  sizeSystem: 'sizesystem system',
  sizeGroup: 'sizegroup sizetype',
  stretch: 'stretch stretchiness',
  ease: 'ease',
  betweenSizes: 'betweensizes between betweensizerule betweensizesrule',
  weights: 'weights priorities',
  provenance: 'provenance',
  source: 'source sourceurl url',
  checkedOn: 'checkedon checked lastchecked',
  version: 'version chartversion',
  notes: 'notes note',
  sizes: 'sizes rows table',
  charts: 'charts sizecharts',
});
export type HeaderField = NonNullable<ReturnType<typeof headerField>>;

/** The fields of a row that are not measurements. `nested` holds measurements one level deeper. */
export const rowField = lookUp({
  label: 'label size sizelabel sizename',
  name: 'name title code',
  group: 'group sizegroup figure fitgroup',
  equivalents: 'equivalents international conversions',
  nested: 'measurements measures body bodymeasurements dimensions ranges',
  ignored:
    'note notes comment comments id sku gtin ean order sort position index instock available style kind',
});

/** Systems that give the same size another name: countries, letters, ages. */
export const equivalentSystem = lookUp({
  us: 'us usa ussize',
  uk: 'uk gb uksize',
  eu: 'eu europe eusize',
  de: 'de germany',
  fr: 'fr france',
  it: 'it italy',
  es: 'es spain',
  jp: 'jp japan',
  au: 'au australia',
  br: 'br brazil',
  cn: 'cn china',
  mx: 'mx mexico',
  int: 'int intl',
  alpha: 'alpha letter lettersize',
  numeric: 'numeric number numericsize altsize',
  age: 'age ages suggestedage',
});

/** Names of measurements. A bust is a chest: both are measured at the same level (ISO 8559-1, 5.3.4). */
export const measureNamed: (key: string) => MeasureName | undefined = lookUp({
  chest: 'chest bust chestbust bustchest fullbust chestgirth bustgirth chestcircumference bustcircumference',
  underbust: 'underbust underbustgirth',
  waist: 'waist waistline naturalwaist waistgirth waistcircumference',
  hip: 'hip hips seat hipgirth hipcircumference fullhip lowhip',
  thigh: 'thigh thighs thighgirth',
  neck: 'neck collar neckgirth',
  height: 'height stature bodyheight',
  insideLeg: 'insideleg inseam innerleg inleg insideleglength inseamlength',
  outsideLeg: 'outsideleg outseam outerleg sidelength',
  sleeve: 'sleeve sleevelength arm armlength',
  shoulder: 'shoulder shoulders shoulderwidth',
  length: 'length bodylength garmentlength totallength',
});

/** Units in the languages of `readMeasurement`, and the UN/CEFACT codes CMT and INH of schema.org. */
const unitNamed = lookUp({
  cm: 'cm cms centimeter centimeters centimetre centimetres centimetro centimetros centimetri zentimeter cmt',
  in: 'in ins inch inches zoll pulg pulgada pulgadas pouce pouces po pollici polegada polegadas pol duim inh',
});

/** The unit that a word, a code or the inch sign names. */
export function readUnit(value: Json): LengthUnit | undefined {
  if (typeof value !== 'string') return undefined;
  return /^(?:"|″|”|′′|'')$/.test(value.trim()) ? 'in' : unitNamed(value);
}

/** Synonyms of each value of the fields with a closed list. A synonym names exactly one value. */
const VALUES = {
  garment: table({
    top: 'top tops shirt shirts tshirt tshirts tee tees blouse blouses sweater sweaters hoodie hoodies polo polos jersey knitwear waistcoat',
    bottom: 'bottom bottoms trouser trousers pants jeans shorts skirt skirts leggings chinos',
    dress: 'dress dresses gown gowns',
    outerwear: 'outerwear jacket jackets coat coats parka parkas blazer blazers',
    underwear: 'underwear briefs boxers lingerie',
    swim: 'swim swimwear bikini swimsuit swimsuits trunks',
    'one-piece': 'onepiece jumpsuit jumpsuits overall overalls playsuit playsuits romper rompers bodysuit',
  }),
  department: table({
    women: 'women womens woman female ladies lady',
    men: 'men mens man male gentlemen',
    unisex: 'unisex',
    kids: 'kids kid children childrens child boys boy girls girl youth',
  }),
  basis: table({
    body: 'body',
    garment: 'garment product finished',
    'garment-flat': 'garmentflat flat halfwidth flatwidth',
  }),
  stretch: table({none: 'none no rigid false', some: 'some low medium slight true', high: 'high very'}),
  waistLevel: table({
    natural: 'natural',
    narrowest: 'narrowest',
    'iso-midpoint': 'isomidpoint midpoint iso',
    'low-rise': 'lowrise low',
  }),
  betweenSizes: table({
    nearest: 'nearest closest',
    larger: 'larger up bigger sizeup',
    smaller: 'smaller down sizedown',
  }),
  sizeSystem: table({
    ...Object.fromEntries(SIZE_SYSTEMS.map(name => [name, simplifyKey(name)])),
    Europe: 'europe eu',
    MX: 'mx mex',
    UK: 'uk gb',
    US: 'us usa',
  }),
} as const;
export type ClosedField = keyof typeof VALUES;

/** Whether a header field has a closed list of values with synonyms. */
export const isClosedField = (field: string): field is ClosedField => Object.hasOwn(VALUES, field);

/**
 * The value that a text names without doubt. Either the whole text names it ("Women's"), or its words name one
 * value and no other ("outerwear (womens down coat)"). "Tops and bottoms" names none. A remark in brackets at the
 * end is ignored ("body (not said in words)").
 */
export function readClosedValue(field: ClosedField, text: string): string | undefined {
  const values: ReadonlyMap<string, string> = VALUES[field];
  const plain = text.replace(/^.*WearableSizeSystem/, '');
  const whole = values.get(simplifyKey(plain)) ?? values.get(simplifyKey(plain.replace(/\(.*$/s, '')));
  if (whole || (field !== 'garment' && field !== 'department')) return whole;
  const words = text
    .slice(0, 200)
    .replace(/['’]/g, '')
    .split(/[^\p{L}-]+/u);
  const named = new Set(words.flatMap(word => values.get(simplifyKey(word)) ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}
