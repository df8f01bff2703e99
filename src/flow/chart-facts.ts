import type {SizeChart} from '../chart/index.js';
import type {Recommendation} from '../core/domain.js';

/** What the finder can know of a body. A chart of anything else (sleeves, neck) cannot be answered from. */
const KNOWABLE = ['chest', 'waist', 'hip', 'height'] as const;

/** Whether any size of the chart can be told from another one by what the finder knows. */
export const canAnswerFrom = ({sizes}: SizeChart): boolean =>
  sizes.some(({ranges}) => KNOWABLE.some(measure => ranges[measure] !== undefined));

/** The recommended size as other countries or figure groups call it: `['EU 38', 'petite']`. */
export function otherNamesOf({sizes}: SizeChart, {size, group}: Recommendation): readonly string[] {
  if (size === null) return [];
  const row = sizes.find(({label, group: of}) => label === size && (group === undefined || of === group));
  const equivalents = Object.entries(row?.equivalents ?? {}).map(
    ([system, label]) => `${system.toUpperCase()} ${label}`,
  );
  return [...(group === undefined ? [] : [group]), ...equivalents];
}
