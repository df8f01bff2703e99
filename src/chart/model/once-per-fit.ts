import type {FitPreference} from '../../core/domain.js';
import type {SizeChart} from './size-chart.js';

/** What is made of a chart for a fit, made once for each chart and fit. */
export function oncePerFit<T extends object>(
  make: (chart: SizeChart, fit: FitPreference) => T,
): (chart: SizeChart, fit: FitPreference) => T {
  const made = new WeakMap<SizeChart, Map<FitPreference, T>>();
  return (chart, fit) => {
    const byFit = made.get(chart) ?? new Map<FitPreference, T>();
    made.set(chart, byFit);
    const known = byFit.get(fit) ?? make(chart, fit);
    byFit.set(fit, known);
    return known;
  };
}
