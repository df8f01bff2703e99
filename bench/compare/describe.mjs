import {kb, mb, ms, table} from '../text.mjs';

export function describeMemory({skipped, rows}) {
  if (skipped) return `Memory\n  not measured: ${skipped}`;
  const cells = rows.map(({after, pageBytes, gpuBytes}) => [
    after,
    mb(pageBytes),
    mb(gpuBytes),
    mb(pageBytes + gpuBytes),
  ]);
  return `Memory of the browser's processes\n${table([['after', 'page', 'GPU', 'sum'], ...cells])}`;
}

const FIGURES = {
  ms: value => (value < 10 ? `${value.toFixed(3)} ms` : ms(value)),
  bytes: value => (value < 1e6 ? kb(value) : mb(value)),
  task: value => (value === 0 ? 'none over 50 ms' : ms(value)),
};

/** Beside each ratio is the range of its rounds. */
export function describeCompare(rows) {
  const ratio = value => (Number.isFinite(value) ? value.toFixed(2) : '');
  const cells = rows.map(({what, unit, other, here, ratios}) => [
    what,
    FIGURES[unit](other),
    FIGURES[unit](here),
    ratio(here / other),
    ratios.some(Number.isFinite) ? `${ratio(Math.min(...ratios))} to ${ratio(Math.max(...ratios))}` : '',
  ]);
  return `Compared with the other build\n${table([['', 'other', 'this', 'ratio', 'range'], ...cells])}`;
}
