import type {IssueList} from '../../chart/read/issue-list.js';
import {parseSizeChart} from '../../chart/read/parse-chart.js';
import type {ChartFile} from '../../chart/read/schema.js';
import {garmentEaseOf} from '../../chart/model/suit-ease.js';
import type {MeasureColumn} from '../tables/assign-columns.js';
import {basisIn} from '../words/basis-in.js';
import {addressOf} from '../tables/table-grid.js';

/**
 * Asks where the chests of a chart are larger throughout than those that its labels state, as 40 in for 38R: a garment is. What the
 * merchant or the table says is not asked again.
 */
export function askSuit(
  file: ChartFile,
  columns: readonly MeasureColumn[],
  texts: readonly string[],
  issues: IssueList,
): void {
  const chest = columns.find(({measure}) => measure === 'chest');
  if (!chest || chest.isSaid === true || chest.heading.on === 'body') return;
  if (file.basis !== undefined || basisIn(texts) === 'body') return;
  const parsed = parseSizeChart(file);
  const easeCm = parsed.ok ? garmentEaseOf(parsed.value) : undefined;
  if (easeCm === undefined) return;
  const [first] = file.sizes;
  issues.fault(
    'bad-field',
    addressOf(chest.at),
    `"${chest.at.text}" is ${Math.round(easeCm)} cm more than the chest that a label such as "${first?.label ?? ''}" states, so it seems to be of the garment. What were the numbers measured on?`,
    [
      {title: 'The garment', option: 'basis', value: 'garment'},
      {title: 'The body', option: 'basis', value: 'body'},
    ],
  );
}
