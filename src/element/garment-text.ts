import type {GarmentName} from '../chart/garment-name.js';
import type {Messages} from '../locale/messages.js';

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
