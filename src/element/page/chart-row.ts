import {names, pickByGroup, type WantedSize, withoutGroup} from './size-name.js';

/** Set on the lit row of the shop's own chart; shops may style it. */
const LIT_ATTRIBUTE = 'data-size-finder-row';

/** Lights the row of a chart table that begins with the size, and puts out any other. */
export function lightRow(table: Element, wanted: WantedSize | null): void {
  const rows = [...table.querySelectorAll<HTMLElement>('tr')];
  const lit = wanted === null ? [] : rowsOf(rows, wanted);
  for (const row of rows) {
    const isLit = lit.includes(row);
    row.toggleAttribute(LIT_ATTRIBUTE, isLit);
    row.style.boxShadow = isLit ? 'inset 0 0 0 2px currentcolor' : '';
  }
}

function rowsOf(rows: readonly HTMLElement[], wanted: WantedSize): readonly HTMLElement[] {
  const firstOf = (row: HTMLElement) => row.querySelector('th, td')?.textContent ?? '';
  const isNamed = (row: HTMLElement) =>
    [firstOf(row), withoutGroup(firstOf(row), wanted.group)].some(text => names(text, wanted.label));
  return pickByGroup(rows.filter(isNamed), wanted, row => [row.textContent, ...sectionOf(row)]);
}

/** What stands over a row: the caption, the heading before the table, and the nearest row of one cell above it. */
function sectionOf(row: HTMLElement): readonly string[] {
  const table = row.closest('table');
  const rows = [...(table?.rows ?? [])];
  const above = rows
    .slice(
      0,
      rows.findIndex(other => other === row),
    )
    .reverse();
  const heading = table?.previousElementSibling;
  return [
    table?.caption?.textContent ?? '',
    table?.getAttribute('aria-label') ?? '',
    heading?.matches('h1, h2, h3, h4, h5, h6') ? heading.textContent : '',
    above.find(({cells}) => cells.length === 1)?.textContent ?? '',
  ];
}
