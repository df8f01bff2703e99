import {readdirSync, readFileSync} from 'node:fs';
import {parseSizeChart} from '../../dist/core.js';
import {compileChart} from '../../dist/esm/chart/compile-chart.js';

const folder = new URL('../../size-charts/', import.meta.url);

/** Whom a department dresses. */
const SEXES = {women: ['female'], men: ['male'], unisex: ['female', 'male']};

/**
 * The adults' charts of the repository that a girth decides. Those with figure groups are left out: which of
 * 16 and 16W is the smaller has no answer, and neither has "one size off".
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

/** Label → its place from small to large; two rows of one label are one place. */
function placesOf(chart, group) {
  const labels = group.contenders.flatMap(({kind, index}) =>
    kind === 'size' ? [chart.sizes[index].label] : [],
  );
  return new Map([...new Set(labels)].map((label, place) => [label, place]));
}

/** Place of an answer; beyond the ends where there is no size. */
export const placeOf = ({places}, {size, reason}) =>
  size !== null
    ? places.get(size)
    : reason === 'below-chart'
      ? -1
      : reason === 'above-chart'
        ? places.size
        : NaN;
