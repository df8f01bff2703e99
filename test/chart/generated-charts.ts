import * as fc from 'fast-check';
import {runs} from '../support/property-runs.js';

export const RUNS = runs(150);

/** Quarters of a centimetre, as charts are written. */
export const cm = (min: number, max: number) =>
  fc.integer({min: min * 4, max: max * 4}).map(quarters => quarters / 4);

const girths = fc.subarray(['chest', 'waist', 'hip'] as const, {minLength: 1});
export const START = {chest: 80, waist: 62, hip: 84} as const;

export interface Row {
  readonly label: string;
  readonly [girth: string]: string | readonly [number, number];
}

/** A chart whose columns rise, with ranges, points and gaps, and any rule for bodies between sizes. */
export const risingChart = fc
  .record({
    names: girths,
    steps: fc.array(fc.tuple(cm(0, 9), cm(0, 4), cm(0, 9), cm(0, 4), cm(0, 9), cm(0, 4)), {
      minLength: 2,
      maxLength: 10,
    }),
    garment: fc.constantFrom('top', 'bottom', 'dress', 'outerwear', undefined),
    stretch: fc.constantFrom('none', 'some', 'high'),
    betweenSizes: fc.constantFrom('nearest', 'larger', 'smaller'),
  })
  .map(({names, steps, garment, stretch, betweenSizes}) => {
    const at: Record<string, number> = {...START};
    const sizes = steps.map((step, index) => {
      const row: Record<string, string | readonly [number, number]> = {label: `size ${index}`};
      for (const [place, name] of names.entries()) {
        const [width, gap] = [step[2 * place] ?? 0, step[2 * place + 1] ?? 0];
        const from = at[name] ?? 0;
        row[name] = [from, from + width];
        // Two equal points would be the same size twice.
        at[name] = from + width + (width === 0 ? Math.max(gap, 1) : gap);
      }
      return row as Row; // the label is set above
    });
    return {units: 'cm', ...(garment && {garment}), stretch, betweenSizes, sizes};
  });

export const body = fc.record({
  girths: fc.tuple(cm(70, 140), cm(55, 130), cm(75, 145)),
  sds: fc.tuple(cm(0.5, 5), cm(0.5, 5), cm(0.5, 5)),
  correlation: fc.double({min: -0.2, max: 0.9, noNaN: true}),
});

export const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
