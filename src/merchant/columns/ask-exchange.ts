import type {Repair} from '../../core/errors.js';
import type {LengthUnit} from '../../core/units.js';
import {exchangesIn, type Girths} from '../../chart/model/exchanged.js';
import type {IssueList} from '../../chart/read/issue-list.js';
import type {MeasureName} from '../../chart/model/measures.js';
import type {Basis, Department} from '../../chart/model/size-chart.js';
import type {MeasureColumn} from '../tables/assign-columns.js';
import {basisIn} from '../words/basis-in.js';
import {known, middlesCm} from '../tables/column-lengths.js';
import {nameOf} from './same-measure.js';
import {addressOf} from '../tables/table-grid.js';

interface Context {
  readonly basis: Basis | undefined;
  readonly department: Department | undefined;
  readonly assumed: LengthUnit | undefined;
  readonly texts: readonly string[];
}

/**
 * Asks whether columns are exchanged where the rows of a table that seems to be of the body have the figure of nobody. A garment may
 * be cut so, and what the merchant has said of a column is not asked again. Returns whether it asks.
 */
export function askExchange(
  columns: readonly MeasureColumn[],
  {basis, department, assumed, texts}: Context,
  issues: IssueList,
): boolean {
  const isOfGarment =
    (basis !== undefined && basis !== 'body') ||
    columns.some(({heading}) => heading.on === 'garment' || heading.flat === 'said') ||
    basisIn(texts) === 'garment';
  if (isOfGarment || columns.some(({isSaid}) => isSaid === true)) return false;
  const [exchange, ...others] = exchangesIn(rowsOf(columns, assumed), department ?? null);
  if (!exchange) return false;
  const repairOf = (title: string, names: Iterable<readonly [string, string]>): Repair => ({
    title,
    option: 'column',
    value: [...names]
      .flatMap(([from, to]) =>
        columns.filter(({measure}) => measure === from).map(({at}) => `${addressOf(at)}=${to}`),
      )
      .join(','),
  });
  const moved = [...exchange].filter(([from, to]) => from !== to);
  const names = moved.map(([from]) => nameOf(from)).join(' and ');
  const first = columns.find(({measure}) => measure === moved[0]?.[0]);
  issues.fault(
    'two-columns',
    first ? addressOf(first.at) : '',
    `In every size, these numbers together are those of no body. Are the columns of ${names} exchanged?`,
    [
      ...[exchange, ...others].map(one => {
        const parts = [...one].filter(([from, to]) => from !== to);
        return repairOf(
          `Yes: ${parts.map(([from, to]) => `the column of the ${nameOf(from)} holds the ${nameOf(to)}`).join(', ')}`,
          parts,
        );
      }),
      repairOf(
        'No, the headings are right',
        moved.map(([from]) => [from, from]),
      ),
    ],
  );
  return true;
}

/** The girths of each row; the mean where a measurement has several columns, as for its ends. */
function rowsOf(columns: readonly MeasureColumn[], assumed: LengthUnit | undefined): readonly Girths[] {
  const values = columns.map(column => ({
    measure: column.measure,
    middles: middlesCm(column, assumed ?? 'cm'),
  }));
  const count = Math.max(0, ...columns.map(({cells}) => cells.length));
  return Array.from({length: count}, (_, row): Girths => {
    const of = (measure: MeasureName) => {
      const own = known(values.filter(one => one.measure === measure).map(({middles}) => middles[row]));
      return own.length === 0 ? undefined : own.reduce((sum, cm) => sum + cm, 0) / own.length;
    };
    return {chest: of('chest'), waist: of('waist'), hip: of('hip')};
  });
}
