import {withinTime} from '../perception/client/limits.js';
import type * as chartDesk from './chart-desk.js';

/** The module with all that an element does with its chart. */
export type ChartCode = typeof chartDesk;

/** A shopper waits for this code together with the dialog. */
const WITHIN_MS = 10_000;

let loaded: ChartCode | null = null;
let loading: Promise<ChartCode> | null = null;

/** The code for charts, which all elements of a page share; null until it has been fetched. */
export const chartCodeNow = (): ChartCode | null => loaded;

/** Fetches the code for charts, which is twice as large as the button's. Rejects where it cannot be had; a later call tries again. */
export const loadChartCode = (): Promise<ChartCode> =>
  (loading ??= withinTime(
    import('./chart-desk.js'),
    WITHIN_MS,
    () => new Error(`no answer after ${WITHIN_MS} ms`),
  ).then(
    code => (loaded = code),
    (cause: unknown) => {
      loading = null;
      throw cause;
    },
  ));
