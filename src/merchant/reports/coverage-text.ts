import type {SizeChart} from '../../chart/model/size-chart.js';
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
    `Shares of ${populationName(coverage)}, judged by ${coverage.deciding.join(', ')}, to about a percentage point.`,
    '',
    textTable([
      ['', 'served', 'between sizes', 'not served'],
      ...rows,
      ['all', percent(coverage.servedShare), percent(coverage.betweenShare), percent(none)],
    ]),
    '',
    'served: each girth that decides is at most 2 cm above (more with stretch) and 4 cm below the range of the size.',
    'between sizes: the finder names a best size, but it is tight or loose somewhere.',
    ...(misfits.length > 0 ? [`Of all people: ${misfits.join(', ')}.`] : []),
    ...(warning === undefined ? [] : [warning]),
  ].join('\n');
}
