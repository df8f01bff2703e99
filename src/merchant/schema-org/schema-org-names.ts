import type {MeasureName} from '../../chart/model/measures.js';
import type {SizeSystem} from '../../chart/model/size-chart.js';
import {SIZE_SYSTEMS} from '../../chart/model/size-chart.js';

/** schema.org's vocabulary for sizes. Names are without their prefix https://schema.org/. */
export const SCHEMA_ORG = 'https://schema.org/';

/** `BodyMeasurementTypeEnumeration`. It has no thigh, shoulder, outside leg and length. */
const BODY: Readonly<Partial<Record<MeasureName, string>>> = {
  chest: 'BodyMeasurementChest',
  underbust: 'BodyMeasurementUnderbust',
  waist: 'BodyMeasurementWaist',
  hip: 'BodyMeasurementHips',
  neck: 'BodyMeasurementNeck',
  height: 'BodyMeasurementHeight',
  insideLeg: 'BodyMeasurementInsideLeg',
  sleeve: 'BodyMeasurementArm',
};

/** `WearableMeasurementTypeEnumeration`. It has no thigh, underbust and shoulder. */
const WEARABLE: Readonly<Partial<Record<MeasureName, string>>> = {
  chest: 'WearableMeasurementChestOrBust',
  waist: 'WearableMeasurementWaist',
  hip: 'WearableMeasurementHips',
  neck: 'WearableMeasurementCollar',
  height: 'WearableMeasurementHeight',
  insideLeg: 'WearableMeasurementInseam',
  outsideLeg: 'WearableMeasurementOutsideLeg',
  sleeve: 'WearableMeasurementSleeve',
  length: 'WearableMeasurementLength',
};

const BY_NAME: ReadonlyMap<string, MeasureName> = new Map(
  [BODY, WEARABLE]
    // `Object.entries` widens the keys of the tables.
    .flatMap(table => Object.entries(table) as [MeasureName, string][])
    .map(([measure, name]) => [name.toLowerCase(), measure] as const)
    .concat([['bodymeasurementbust', 'chest']]),
);

/** The type of a measurement. Undefined where schema.org has none. */
export function measurementType(
  measure: MeasureName,
  onBody: boolean,
  isForWomen: boolean,
): string | undefined {
  if (onBody && measure === 'chest' && isForWomen) return 'BodyMeasurementBust';
  return (onBody ? BODY : WEARABLE)[measure];
}

/** The measurement that a `valueReference` names, with or without its address. */
export const measureOfType = (name: string): MeasureName | undefined =>
  BY_NAME.get(localName(name).toLowerCase());

/**
 * The last part of a name: "BodyMeasurementWaist" for "https://schema.org/BodyMeasurementWaist" and
 * "schema:BodyMeasurementWaist".
 */
export const localName = (name: string): string => name.replace(/^.*[/#:]/, '');

/** The size system of schema.org for a key of `equivalents`, if there is one. */
export const systemOf = (key: string): SizeSystem | undefined =>
  key === 'eu' ? 'Europe' : SIZE_SYSTEMS.find(system => system.toLowerCase() === key);

const PREFIX = 'WearableSizeSystem';

export const systemType = (system: SizeSystem): string => `${SCHEMA_ORG}${PREFIX}${system}`;

/** The size system that a text names. Undefined for others. */
export const readSystem = (name: string): SizeSystem | undefined =>
  SIZE_SYSTEMS.find(system => `${PREFIX}${system}`.toLowerCase() === localName(name).toLowerCase());

/** `WearableSizeGroupEnumeration`. */
const GROUPS = [
  'Big',
  'Boys',
  'ExtraShort',
  'ExtraTall',
  'Girls',
  'Husky',
  'Infants',
  'Juniors',
  'Maternity',
  'Mens',
  'Misses',
  'Petite',
  'Plus',
  'Regular',
  'Short',
  'Tall',
  'Womens',
] as const;

const GROUP_PREFIX = 'WearableSizeGroup';

/** The member of the enumeration for a figure group, otherwise the group's own name, which schema.org allows. */
export function groupType(group: string): string {
  const member = GROUPS.find(name => name.toLowerCase() === group.toLowerCase().replace(/[^a-z]/g, ''));
  return member ? `${SCHEMA_ORG}${GROUP_PREFIX}${member}` : group;
}

export const readGroup = (name: string): string => {
  const local = localName(name);
  return local.startsWith(GROUP_PREFIX)
    ? local
        .slice(GROUP_PREFIX.length)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
    : name;
};

/** The prefix of `propertyID`s for our fields that schema.org has no words for. */
export const PROPERTY_PREFIX = 'size-finder:';
/** The fields of a chart file that are written that way. */
export const OWN_FIELDS = ['basis', 'waistLevel', 'stretch', 'betweenSizes', 'ease', 'weights'] as const;

/** The last year of Google's age group "kids". */
export const LAST_AGE_OF_CHILDHOOD = 13;
