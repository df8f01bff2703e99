import {explainSize, type RecommendOptions, type SizeChart} from '../chart/index.js';
import type {BodyMeasurements} from '../core/domain.js';
import type {LengthUnit} from '../core/units.js';
import {explanationText} from '../merchant/reports/explain-text.js';

/** Why this size, as text for the shop's developers. A file of its own, fetched only where somebody asks. */
export const explainAnswer = (
  measurements: BodyMeasurements,
  chart: SizeChart,
  options: RecommendOptions,
  unit: LengthUnit,
): string => explanationText(explainSize(measurements, chart, options), unit);
