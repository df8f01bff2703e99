import {MEASURE_NAMES, type MeasureName} from '../../chart/model/measures.js';
import type {JsonObject, Json} from '../../chart/read/plain-json.js';
import type {ChartSize, CmRange, EaseCm, SizeChart} from '../../chart/model/size-chart.js';
import {cmToInches} from '../../core/units.js';
import {
  groupType,
  LAST_AGE_OF_CHILDHOOD,
  measurementType,
  OWN_FIELDS,
  PROPERTY_PREFIX,
  SCHEMA_ORG,
  systemOf,
  systemType,
} from './schema-org-names.js';

/**
 * A chart as schema.org JSON-LD for a product page: a `ProductGroup` with a variant for each size, and a
 * `SizeSpecification` for each variant (`suggestedMeasurement` for bodies, `hasMeasurement` for garments). Fields
 * that schema.org has no words for (ease, stretch, weights …) become `additionalProperty`, from which
 * `fromSchemaOrg` restores them. Provenance and rows that could not be read are left out.
 */
export function toSchemaOrg(chart: SizeChart): JsonObject {
  const properties = ownProperties(chart);
  const gender = GENDERS[chart.department ?? 'kids'];
  const audience: Record<string, Json> =
    chart.department === 'kids'
      ? {'@type': 'PeopleAudience', suggestedMaxAge: LAST_AGE_OF_CHILDHOOD}
      : {'@type': 'PeopleAudience', ...(gender !== undefined && {suggestedGender: gender})};
  return {
    '@context': SCHEMA_ORG,
    '@type': 'ProductGroup',
    ...(chart.name !== null && {name: chart.name}),
    ...(chart.brand !== null && {brand: {'@type': 'Brand', name: chart.brand}}),
    ...(chart.garment !== null && {category: chart.garment}),
    ...(chart.department !== null && {audience}),
    variesBy: [`${SCHEMA_ORG}size`],
    ...(properties.length > 0 && {additionalProperty: properties}),
    hasVariant: chart.sizes.map(size => ({
      '@type': 'Product',
      name: [chart.brand, chart.name, size.label].filter(text => text !== null).join(' '),
      size: [specification(size, chart, gender), ...equivalentSpecifications(size)],
    })),
  };
}

const GENDERS: Readonly<Record<NonNullable<SizeChart['department']>, string | undefined>> = {
  women: 'female',
  men: 'male',
  unisex: 'unisex',
  kids: undefined,
};

function specification(size: ChartSize, chart: SizeChart, gender: string | undefined): JsonObject {
  const onBody = chart.basis === 'body';
  const measurements = MEASURE_NAMES.flatMap(measure => {
    const range = size.ranges[measure];
    return range ? [quantity(measure, range, chart)] : [];
  });
  const group = size.group ?? chart.sizeGroup;
  return {
    '@type': 'SizeSpecification',
    name: size.label,
    ...(chart.sizeSystem !== null && {sizeSystem: systemType(chart.sizeSystem)}),
    ...(group !== null && {sizeGroup: groupType(group)}),
    ...(gender !== undefined && {suggestedGender: gender}),
    [onBody ? 'suggestedMeasurement' : 'hasMeasurement']: measurements,
  };
}

function quantity(measure: MeasureName, {minCm, maxCm}: CmRange, chart: SizeChart): JsonObject {
  const type = measurementType(measure, chart.basis === 'body', chart.department === 'women');
  const bound = (cm: number) => (chart.writtenIn === 'cm' ? cm : Math.round(cmToInches(cm) * 1e4) / 1e4);
  return {
    '@type': 'QuantitativeValue',
    ...(type === undefined ? {name: measure} : {valueReference: SCHEMA_ORG + type}),
    ...(minCm !== null && minCm === maxCm
      ? {value: bound(minCm)}
      : {...(minCm !== null && {minValue: bound(minCm)}), ...(maxCm !== null && {maxValue: bound(maxCm)})}),
    // The UN/CEFACT codes of the centimetre and the inch.
    unitCode: chart.writtenIn === 'cm' ? 'CMT' : 'INH',
  };
}

/** The labels of the size in other systems, as specifications without measurements. */
const equivalentSpecifications = ({equivalents}: ChartSize): readonly JsonObject[] =>
  Object.entries(equivalents).map(([key, name]) => {
    const system = systemOf(key);
    return {'@type': 'SizeSpecification', name, sizeSystem: system ? systemType(system) : key};
  });

/** Fields that differ from their defaults. The widths of a garment laid flat were doubled when the chart was read. */
function ownProperties(chart: SizeChart): readonly JsonObject[] {
  const ease = Object.entries(chart.easeCm).map(
    ([measure, byFit]) => [measure, easeAsWritten(byFit, chart)] as const,
  );
  const rule = chart.betweenSizes;
  const values: Readonly<Record<(typeof OWN_FIELDS)[number], Json | undefined>> = {
    basis: chart.basis === 'body' ? undefined : 'garment',
    waistLevel: chart.waistLevel ?? undefined,
    stretch: chart.stretch === 'none' ? undefined : chart.stretch,
    betweenSizes: rule === 'nearest' ? undefined : typeof rule === 'string' ? rule : {...rule},
    ease: ease.length === 0 ? undefined : Object.fromEntries(ease),
    weights: Object.keys(chart.weights).length === 0 ? undefined : {...chart.weights},
  };
  return OWN_FIELDS.flatMap(field => {
    const value = values[field];
    if (value === undefined) return [];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [{'@type': 'PropertyValue', propertyID: PROPERTY_PREFIX + field, value: text}];
  });
}

const easeAsWritten = (ease: EaseCm, {writtenIn}: SizeChart): JsonObject =>
  Object.fromEntries(
    Object.entries(ease).map(([fit, cm]) => [
      fit,
      writtenIn === 'cm' ? cm : Math.round(cmToInches(cm) * 1e4) / 1e4,
    ]),
  );
