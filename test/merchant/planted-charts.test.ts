import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {MEASURE_NAMES} from '../../src/chart/model/measures.js';
import {importText} from '../../src/merchant/index.js';
import {runs} from '../support/property-runs.js';
import {type PlantedChart, plantedCharts} from './planted-charts.js';

/** How far a number may miss the planted one by the rounding to half inches. */
const ROUNDING_CM = 0.7;

/** "right", "asked" for a question or a named gap, or what is wrong without a word. */
function outcomeOf({text, facts, labels, cm, isFlat, isDouble}: PlantedChart): string {
  const read = importText(text, facts);
  if (!read.ok || !read.value.isComplete) return 'asked';
  const {file, chart} = read.value;
  if (isDouble) return 'one of two columns was taken';
  if ((file['basis'] === 'garment-flat') !== isFlat) return `basis ${JSON.stringify(file['basis'])}`;
  const rows = chart.sizes.map(({label, ranges}) => ({label: label.replace('*', ''), ranges}));
  if (JSON.stringify(rows.map(({label}) => label)) !== JSON.stringify(labels))
    return `labels ${rows.map(({label}) => label).join()}`;
  for (const name of ['chest', 'waist', 'hip'] as const)
    for (const [row, {ranges}] of rows.entries()) {
      const {minCm = null, maxCm = null} = ranges[name] ?? {};
      const middle = ((minCm ?? maxCm ?? NaN) + (maxCm ?? minCm ?? NaN)) / 2;
      const wanted = cm[name]?.[row];
      const planted = wanted === undefined ? undefined : wanted * (isFlat ? 2 : 1);
      const isAlike =
        planted === undefined
          ? Number.isNaN(middle)
          : Math.abs(middle - planted) <= ROUNDING_CM * (isFlat ? 2 : 1);
      if (!isAlike) return `${name} ${middle} in place of ${planted ?? 'nothing'}`;
    }
  const other = rows
    .flatMap(({ranges}) => Object.keys(ranges))
    .find(name => !MEASURE_NAMES.some(known => known === name));
  return other === undefined ? 'right' : `a measurement ${other}`;
}

describe('a chart that is planted into a random layout', () => {
  // Always the same, since a width is told from a girth by odds; the long run has more of them.
  const charts = fc.sample(plantedCharts, {...runs(100), seed: 18});
  it('comes out right, or is a question, and is never wrong without a word', () => {
    const wrong = charts.flatMap(chart => {
      const outcome = outcomeOf(chart);
      return outcome === 'right' || outcome === 'asked' ? [] : [{outcome, ...chart}];
    });
    expect(wrong).to.deep.equal([]);
  });
  it('comes out right without a question in most layouts that say their unit', () => {
    const clear = charts.filter(({isDouble}) => !isDouble);
    const right = clear.filter(chart => outcomeOf(chart) === 'right');
    expect(right.length / clear.length).to.be.greaterThan(0.75);
  });
});
