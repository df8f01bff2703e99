import {CM_PER_INCH} from '../../core/units.js';
import type {Cell, Grid} from './table-grid.js';

/** How far two values of one length may miss 2.54 by rounding. */
const ROUNDING_TOLERANCE = 0.03;

/**
 * Lines with two cells for each size, centimetres and inches, below a line of labels with one: a page hides one of them.
 * The two become one cell. Every other line stays as it is.
 */
export function pairCells(grid: Grid): Grid {
  const pairsOf = grid.map(pairs);
  const most = grid.reduce(
    (count, line, index) => (pairsOf[index] ? count : Math.max(count, lastFilled(line))),
    0,
  );
  // Without a shorter line of labels the cells belong to columns of their own.
  return grid.map((line, index) => {
    const found = pairsOf[index];
    const [head] = line;
    if (!found || !head || found.length !== most) return line;
    return [head, ...found, ...line.slice(1 + found.length).map(cell => ({...cell, text: ''}))];
  });
}

const lastFilled = (line: readonly Cell[]): number =>
  line.reduce((last, {text}, index) => (text === '' ? last : index), -1);

/** The cells after the first as pairs of one length in both units; undefined where they are none. */
function pairs(line: readonly Cell[]): readonly Cell[] | undefined {
  const cells = line.slice(1, lastFilled(line) + 1);
  if (cells.length < 4 || cells.length % 2 !== 0) return undefined;
  const found = cells.flatMap((cell, index) => {
    const next = cells[index + 1];
    return index % 2 === 0 && next ? [{...cell, text: `${cell.text} / ${next.text}`}] : [];
  });
  const isLength = cells.every((cell, index) => {
    const next = cells[index + 1];
    if (index % 2 !== 0 || !next) return true;
    const [own, other] = [Number(cell.text), Number(next.text)];
    const ratio = Math.max(own, other) / Math.min(own, other);
    return Math.abs(ratio / CM_PER_INCH - 1) < ROUNDING_TOLERANCE;
  });
  return isLength ? found : undefined;
}
