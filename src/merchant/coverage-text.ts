import type {SizeChart} from '../chart/size-chart.js';
import type {Coverage} from './coverage.js';
import {caveat, chartTitle, coverageRows, percent, populationName} from './coverage-rows.js';
import {textTable} from './text-table.js';

/** A coverage as text for a terminal. */
export function coverageText(coverage: Coverage, chart: SizeChart): string {
  const none = coverage.belowShare + coverage.aboveShare + coverage.unreadableShare;
  const rows = coverageRows(coverage).map(row => [
    row.label,
    percent(row.served),
    percent(row.between),
    percent(row.none),
  ]);
  const misfits = coverage.misfits.flatMap(({girth, tightShare, looseShare}) => [
    ...(tightShare > 0.005 ? [`tight at the ${girth} ${percent(tightShare)}`] : []),
    ...(looseShare > 0.005 ? [`loose at the ${girth} ${percent(looseShare)}`] : []),
  ]);
  const warning = caveat(coverage, chart);
  return [
    chartTitle(chart),
    `Of ${populationName(coverage)}, judged by ${coverage.deciding.join(', ')}; shares to about a point.`,
    '',
    textTable([
      ['', 'served', 'between sizes', 'not served'],
      ...rows,
      ['all', percent(coverage.servedShare), percent(coverage.betweenShare), percent(none)],
    ]),
    '',
    'served: the size sits within 2 cm above and 4 cm below its range (more with stretch) wherever the garment is decided.',
    'between sizes: the finder names a best size, but it is tight or loose somewhere.',
    ...(misfits.length > 0 ? [`Of all, by place: ${misfits.join(', ')}.`] : []),
    ...(warning === undefined ? [] : [warning]),
  ].join('\n');
}
