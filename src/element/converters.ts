import type {FitPreference} from '../core/domain.js';
import type {LengthUnit} from '../core/units.js';

/** A size that the page lists without a word to say; an attribute nobody understands is as good as absent. */
export const fitConverter = {
  fromAttribute: (text: string | null): FitPreference =>
    text === 'snug' || text === 'relaxed' ? text : 'regular',
};

export const unitsConverter = {
  fromAttribute: (text: string | null): LengthUnit | undefined =>
    text === 'cm' || text === 'in' ? text : undefined,
};

/**
 * Labels of an `in-stock` attribute. Absent means all; empty means none. Labels with spaces in them cannot
 * be told apart in an attribute: give the property an array.
 */
export const stockLabels = (
  inStock: string | readonly string[] | undefined,
): readonly string[] | undefined =>
  typeof inStock === 'string' ? inStock.split(/\s+/).filter(label => label !== '') : inStock;

/** Countries that dress in inches; the tag must name its region, as `en` alone could be anywhere. */
const INCH_REGIONS = ['US', 'LR', 'MM'];

/** The unit people of this locale know themselves in. */
export function unitOfLocale(tags: readonly string[]): LengthUnit {
  for (const tag of tags) {
    const region = regionOf(tag);
    if (region !== undefined) return INCH_REGIONS.includes(region) ? 'in' : 'cm';
  }
  return 'cm';
}

/** The region that a tag names. */
export function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}
