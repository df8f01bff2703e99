import type {GarmentName} from '../../core/garment.js';
import type {Sex} from '../../core/domain.js';
import type {AreaKey, Messages} from '../../locale/messages.js';

/**
 * The names of a chart's measurements as this shopper should read them: a woman's chest is her bust. A measurement
 * that the texts do not know keeps the name that the chart gives it.
 */
export interface AreaNames {
  /** "Chest". */
  readonly name: (area: string) => string;
  /** "at the chest". */
  readonly at: (area: string) => string;
}

export function areaNames(t: Messages, sex: Sex | undefined): AreaNames {
  const key = (area: string): string => (area === 'chest' && sex === 'female' ? 'bust' : area);
  const look = (table: Readonly<Record<AreaKey, string>>, area: string): string =>
    isAreaKey(area, table) ? table[area] : area;
  return {name: area => look(t.areas, key(area)), at: area => look(t.atArea, key(area))};
}

/** Whether a garment can be too long or too short there, rather than too wide or too tight. */
export const isLengthArea = (area: string): boolean =>
  area === 'height' || area === 'insideLeg' || area === 'sleeve';

const isAreaKey = (area: string, table: Readonly<Record<AreaKey, string>>): area is AreaKey =>
  Object.hasOwn(table, area);

/** Names a garment as a list, "Acme · Men · Tops": a sentence would need the grammar of each language. */
export function garmentText(given: GarmentName | string, {garments}: Messages): string {
  if (typeof given === 'string') return given;
  const {brand, department, garment, name} = given;
  const parts = [
    brand,
    department && garments.departments[department],
    garment && garments.kinds[garment],
    name,
  ];
  return parts.filter(Boolean).join(' · ') || '–';
}
