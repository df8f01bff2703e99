import {at} from '../../core/at.js';

/** A table of text for a terminal. The first column is aligned to the left, the others to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, lengthOf(at(row, column))), 0),
  );
  return rows
    .map(row =>
      widths
        .map((width, column) => {
          const text = at(row, column);
          const space = ' '.repeat(width - lengthOf(text));
          return column === 0 ? text + space : space + text;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The number of characters rather than of UTF-16 units. */
const lengthOf = (text: string): number => Array.from(text).length;
