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

/**
 * How people of this locale most likely know their bra size; they can say otherwise. A region that the page names
 * counts most: of the element's own tag, then of those around it. A page in "en" or "fr" alone may be read anywhere:
 * then the region of the browser says where bras are bought. Only without any region is it guessed by the language.
 */
export function braSystemOf(page: readonly string[], browser: readonly string[]): BraSystem {
  const tags = [...page, ...browser];
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
