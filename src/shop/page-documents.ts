import type {SizeChart} from '../chart/index.js';
import {fail, type Result} from '../core/errors.js';

/** A document without one of these says nothing of sizes, as breadcrumbs and reviews do not. */
const SPEAKS_OF_SIZES = /"(?:\w+:)?(?:suggested|has)Measurement"/;

/** Whether a JSON-LD document may hold a size chart. Cheap: it is asked on every product page. */
export const mayHaveSizes = (jsonLd: string): boolean => SPEAKS_OF_SIZES.test(jsonLd);

/**
 * The chart in a page's JSON-LD documents. Their reader is a file of its own, fetched here, since most pages give
 * their chart otherwise. Fails with `chart-invalid`, or `chart-unreachable` when that file cannot be had.
 */
export async function loadChartOfPage(documents: readonly string[]): Promise<Result<SizeChart>> {
  try {
    const {chartOfPage} = await import('../merchant/page-chart.js');
    return chartOfPage(documents);
  } catch (cause) {
    return fail('chart-unreachable', 'The reader of schema.org data cannot be fetched.', {cause});
  }
}
