import type {GarmentName} from '../../core/garment.js';
import type {SizeChart} from './size-chart.js';

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
