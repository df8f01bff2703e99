import type {BraSystem} from '../core/domain.js';
import {regionOf} from './converters.js';

/** Regions whose shops do not write the sizes of EN 13402-3, as far as the writing is known. */
const SYSTEM_OF_REGION: Readonly<Record<string, BraSystem>> = {
  FR: 'fr',
  BE: 'fr',
  ES: 'fr',
  GB: 'uk',
  IE: 'uk',
  US: 'us',
  CA: 'us',
  MX: 'us',
};

/** How people of this locale most likely know their bra size; they can say otherwise. */
export function braSystemOf(tags: readonly string[]): BraSystem {
  const region = tags.map(regionOf).find(found => found !== undefined) ?? likelyRegion(tags[0] ?? '');
  return SYSTEM_OF_REGION[region] ?? 'eu';
}

/** Of a language without a region, where most of its speakers are as Unicode's data has it: `fr` is France. */
function likelyRegion(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().region ?? '';
  } catch {
    return '';
  }
}
