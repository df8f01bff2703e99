import {parseSizeChart} from '../../chart/read/parse-chart.js';
import {toPlainJson} from '../../chart/read/plain-json.js';
import type {SizeChart} from '../../chart/model/size-chart.js';
import {fail, ok, type Result} from '../../core/errors.js';
import {fromSchemaOrg, type ImportedDocument} from './from-schema-org.js';

/**
 * Reads the size chart in the JSON-LD documents of a product page. The first document with several sizes is the
 * chart, because recommended products come after it. Where each document has one size, they are the variants of one
 * product. Documents without sizes (breadcrumbs, reviews, broken ones) are ignored. Never throws. Fails with
 * `chart-invalid`.
 */
export function chartOfPage(documents: readonly string[]): Result<SizeChart> {
  const imported = documentOfPage(documents);
  if (!imported.ok) return imported;
  const parsed = parseSizeChart(imported.value.chart);
  if (!parsed.ok) return parsed;
  return ok({...parsed.value, warnings: [...imported.value.warnings, ...parsed.value.warnings]});
}

/** The same as a chart file. */
export function documentOfPage(documents: readonly string[]): Result<ImportedDocument> {
  const readings = documents.map(text => fromSchemaOrg(text));
  const whole = readings.find(reading => reading.ok && countSizes(reading.value) > 1);
  const imported = whole ?? fromSchemaOrg(documents.flatMap(plainOf));
  if (imported.ok) return imported;
  const issues = readings.flatMap(reading => (reading.ok ? [] : (reading.error.detail.issues ?? [])));
  return fail('chart-invalid', `schema.org data of the page: ${imported.error.message}`.slice(0, 2000), {
    issues: issues.length > 0 ? issues : (imported.error.detail.issues ?? []),
  });
}

const plainOf = (text: string) => {
  const plain = toPlainJson(text);
  return plain.ok ? [plain.value] : [];
};

const countSizes = ({chart: {sizes}}: ImportedDocument): number => (Array.isArray(sizes) ? sizes.length : 0);
