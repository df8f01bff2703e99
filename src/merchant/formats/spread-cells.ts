/** A cell of a table in markup. */
export interface MarkupCell {
  readonly text: string;
  /** Columns and rows that it spans. */
  readonly columns: number;
  readonly rows: number;
  readonly isHeading: boolean;
}

/** Wider or longer is refused by `tooLarge`; spans of a hostile table must not make more. */
const MOST = 700;

/**
 * The rows of a table in markup as lines of texts. A merged cell of numbers or labels holds for all that it spans. A
 * merged heading stands in its first cell, since headings are told by what stands below and beside them; so does a line
 * that is one cell over the whole width.
 */
export function spreadCells(rows: readonly (readonly MarkupCell[])[]): readonly (readonly string[])[] {
  const lines: string[][] = rows.slice(0, MOST).map(() => []);
  for (const [index, row] of rows.slice(0, MOST).entries()) {
    const isHead = row.every(({isHeading}) => isHeading);
    const isAlone =
      row.filter(({text}) => text.trim() !== '').length === 1 && row.some(({columns}) => columns > 1);
    let column = 0;
    for (const cell of row) {
      while (lines[index]?.[column] !== undefined) column += 1;
      const text = mended(cell.text);
      for (let down = 0; down < cell.rows && index + down < lines.length; down += 1)
        for (let right = 0; right < cell.columns && column + right < MOST; right += 1) {
          const isFirst = down === 0 && right === 0;
          const line = lines[index + down];
          if (line) line[column + right] ??= isFirst || !(isHead || isAlone) ? text : '';
        }
      column += cell.columns;
    }
  }
  return lines.map(line => Array.from(line, text => text ?? ''));
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "32¹/2" and "32¹⁄2", as a raised number and a stroke make them, are fractions. */
const mended = (text: string): string =>
  text.replace(
    /([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*[/⁄]\s*(\d+)/g,
    (_, over: string, under: string) =>
      ` ${Array.from(over, sign => RAISED.indexOf(sign)).join('')}/${under}`,
  );
