import type {Department, Garment, SizeChart} from './size-chart.js';

/** What a garment can be called by, so that every language can make words of it. Unknown parts are null. */
export interface GarmentName {
  readonly brand: string | null;
  readonly department: Department | null;
  readonly garment: Garment | null;
  /** The name that the chart gives itself, in its own language. */
  readonly name: string | null;
}

/**
 * Department and garment can be named in every language and a chart's own name cannot. So the own name is only used
 * where one of the two is missing, or where two charts of the list share both.
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
