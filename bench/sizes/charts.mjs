import {readdirSync, readFileSync} from 'node:fs';
import {parseSizeChart} from '../../dist/core.js';
import {compileChart} from '../../dist/esm/chart/choose/compile-chart.js';

const folder = new URL('../../size-charts/', import.meta.url);

/** The sexes that each department dresses. */
const SEXES = {women: ['female'], men: ['male'], unisex: ['female', 'male']};

/**
 * The charts for adults in the repository. Charts with figure groups are left out, because neither of 16 and 16W is the
 * smaller size, and so "one size off" has no meaning there.
 */
export function readCharts() {
  return readdirSync(folder)
    .filter(file => file.endsWith('.json') && file !== 'chart.schema.json')
    .flatMap(file => {
      const parsed = parseSizeChart(readFileSync(new URL(file, folder), 'utf8'));
      if (!parsed.ok) throw new Error(`${file}: ${parsed.error.message}`);
      const chart = parsed.value;
      const sexes = SEXES[chart.department];
      const {groups} = compileChart(chart, 'regular');
      if (!sexes || groups.length !== 1) return [];
      return [{file, chart, sexes, group: groups[0], places: placesOf(chart, groups[0])}];
    });
}

/** Maps each label to its place from small to large. Two rows of one label share a place. */
function placesOf(chart, group) {
  const labels = group.contenders.flatMap(({kind, index}) =>
    kind === 'size' ? [chart.sizes[index].label] : [],
  );
  return new Map([...new Set(labels)].map((label, place) => [label, place]));
}

/** The place of an answer, beyond the ends when it names no size. */
export const placeOf = ({places}, {size, reason}) =>
  size !== null
    ? places.get(size)
    : reason === 'below-chart'
      ? -1
      : reason === 'above-chart'
        ? places.size
        : NaN;
