import type {Department, Garment, SizeChart} from './size-chart.js';

/** What a garment is called by, for words of any language to be made of it. What is null is not said. */
export interface GarmentName {
  readonly brand: string | null;
  readonly department: Department | null;
  readonly garment: Garment | null;
  /** As the chart calls itself, in whatever language that is. */
  readonly name: string | null;
}

/**
 * For whom and what it is can be said in every language; a chart's own name cannot, so it is told only where those
 * two are missing, or where they are the same for two charts of the list.
 */
export function garmentName(chart: SizeChart, list: readonly (SizeChart | null)[]): GarmentName {
  const {brand, department, garment, name} = chart;
  if (name === null) return {brand, department, garment, name};
  if (department === null || garment === null) return {brand, department: null, garment: null, name};
  const isMistakable = list.some(
    other =>
      other !== chart &&
      other?.brand === brand &&
      other.department === department &&
      other.garment === garment,
  );
  return {brand, department, garment, name: isMistakable ? name : null};
}
