export const kb = bytes => `${(bytes / 1000).toFixed(1)} kB`;
export const mb = bytes => `${(bytes / 1e6).toFixed(1)} MB`;
export const ms = value => `${Math.round(value)} ms`;

/** Turns rows of cells into text with aligned columns. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => String(row[column]).length)));
  return rows
    .map(row => `  ${row.map((cell, i) => String(cell).padEnd(widths[i])).join('  ')}`.trimEnd())
    .join('\n');
}
