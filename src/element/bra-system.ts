import type {BraSystem} from '../core/domain.js';
import {regionOf} from './converters.js';

/** Regions that do not label bras by EN 13402-3 (75C). All other regions are taken to use it. */
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
 * Guesses in which system the shopper knows their bra size; the shopper can choose another one. The first region
 * decides, in the page's tags or else in the browser's. A page in plain "en" or "fr" may be read anywhere, so the
 * browser's region is a better sign than the page's language, which decides only where no tag names a region.
 *
 * @param page language tags around the element, the nearest first
 * @param browser the browser's languages, the preferred one first
 */
export function braSystemOf(page: readonly string[], browser: readonly string[]): BraSystem {
  const tags = [...page, ...browser];
  const region = tags.map(regionOf).find(found => found !== undefined) ?? likelyRegion(tags[0] ?? '');
  return SYSTEM_OF_REGION[region] ?? 'eu';
}

/** The region where most speakers of a language live, by Unicode's likely subtags: `FR` for `fr`. */
function likelyRegion(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().region ?? '';
  } catch {
    return '';
  }
}
