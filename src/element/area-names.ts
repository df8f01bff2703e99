import type {Sex} from '../core/domain.js';
import type {AreaKey, Messages} from '../locale/messages.js';

/** How the places of a garment are called for this shopper; a place no language knows keeps its chart's name. */
export interface AreaNames {
  readonly name: (area: string) => string;
  readonly at: (area: string) => string;
}

export function areaNames(t: Messages, sex: Sex | undefined): AreaNames {
  const key = (area: string): string => (area === 'chest' && sex === 'female' ? 'bust' : area);
  const look = (table: Readonly<Record<AreaKey, string>>, area: string): string =>
    isAreaKey(area, table) ? table[area] : area;
  return {name: area => look(t.areas, key(area)), at: area => look(t.atArea, key(area))};
}

/** Places that are too long or too short, not too wide. */
export const isLengthArea = (area: string): boolean => area === 'height' || area === 'insideLeg';

const isAreaKey = (area: string, table: Readonly<Record<AreaKey, string>>): area is AreaKey =>
  Object.hasOwn(table, area);
