import {POPULATIONS, type FitPreference, type Population} from '../core/domain.js';
import type {LengthUnit} from '../core/units.js';

/** Reads the attribute `fit`. An unknown value counts as absent. */
export const fitConverter = {
  fromAttribute: (text: string | null): FitPreference =>
    text === 'snug' || text === 'relaxed' ? text : 'regular',
};

/** Reads the attribute `units`. An unknown value counts as absent. */
export const populationConverter = {
  fromAttribute: (text: string | null): Population | undefined =>
    POPULATIONS.find(population => population === text),
};

export const unitsConverter = {
  fromAttribute: (text: string | null): LengthUnit | undefined =>
    text === 'cm' || text === 'in' ? text : undefined,
};

/**
 * The labels of the sizes in stock. Undefined means that all sizes are in stock, an empty list that none is. Labels
 * that contain spaces need an array in the property, because the attribute is split at spaces.
 */
export const stockLabels = (
  inStock: string | readonly string[] | undefined,
): readonly string[] | undefined =>
  typeof inStock === 'string' ? inStock.split(/\s+/).filter(label => label !== '') : inStock;

/** Countries that measure clothes in inches. Only a region tells: a page in `en` could be read anywhere. */
const INCH_REGIONS = ['US', 'LR', 'MM'];

/** The unit in which people of this locale know their measurements. The first tag with a region decides. */
export function unitOfLocale(tags: readonly string[]): LengthUnit {
  for (const tag of tags) {
    const region = regionOf(tag);
    if (region !== undefined) return INCH_REGIONS.includes(region) ? 'in' : 'cm';
  }
  return 'cm';
}

/** The region in a language tag: `AT` in `de-AT`. Undefined where it has none, or is no valid tag. */
export function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}

/** The shoppers of a page whose nearest tag with a region names the United States; null elsewhere. */
export function populationOfLocale(tags: readonly string[]): Population | null {
  const region = tags.map(regionOf).find(found => found !== undefined);
  return region === 'US' ? 'us' : null;
}
