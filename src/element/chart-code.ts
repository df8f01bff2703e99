import type * as chartDesk from './chart-desk.js';
import {fetchedCode} from './controllers/fetched-code.js';

/** The module with all that an element does with its chart. */
export type ChartCode = typeof chartDesk;

/** The code for charts, which is twice as large as the button's. */
export const chartCode = fetchedCode<ChartCode>(() => import('./chart-desk.js'));
