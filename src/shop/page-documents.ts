import type {SizeChart} from '../chart/index.js';
import {fail, type Result} from '../core/errors.js';

/** A document without any of these words says nothing about sizes, as with breadcrumbs and reviews. */
const SPEAKS_OF_SIZES = /"(?:\w+:)?(?:suggested|has)Measurement"/;

/** Whether a JSON-LD document may hold a size chart. Cheap: it is asked on every product page. */
export const mayHaveSizes = (jsonLd: string): boolean => SPEAKS_OF_SIZES.test(jsonLd);

/** A JSON-LD text of the page, or an element that is or holds its size table. */
export type PageDocument = string | Element;

/**
 * The chart in a page's JSON-LD texts or size tables. The reader of each is a file of its own, fetched here, since most
 * pages give their chart otherwise. Fails with `chart-invalid`, or `chart-unreachable` when that file cannot be had.
 */
export async function loadChartOfPage(documents: readonly PageDocument[]): Promise<Result<SizeChart>> {
  const texts = documents.filter(document => typeof document === 'string');
  try {
    if (texts.length > 0) return (await import('../merchant/schema-org/page-chart.js')).chartOfPage(texts);
    const {chartOfTables} = await import('./page-table.js');
    return chartOfTables(documents.filter(document => typeof document !== 'string'));
  } catch (cause) {
    return fail('chart-unreachable', 'The reader of charts in the page cannot be fetched.', {cause});
  }
}
