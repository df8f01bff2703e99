import type {GarmentName} from '../flow/garment-name.js';
import type {Messages} from '../locale/messages.js';

/** "Acme · Men · Tops": a list, as a sentence would need the grammar of each language. */
export function garmentText({brand, department, garment, name}: GarmentName, {garments}: Messages): string {
  const parts = [
    brand,
    department && garments.departments[department],
    garment && garments.kinds[garment],
    name,
  ];
  return parts.filter(Boolean).join(' · ') || '–';
}
