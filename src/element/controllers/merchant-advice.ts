import type {QualityNote} from '../../core/domain.js';
import type {ChartStatus} from '../../shop/shop-chart.js';
import type {MerchantLog} from './merchant-log.js';

/** Reports what has widened the bands of a result and is the shop's to cure. */
export function adviseOnNotes(log: MerchantLog, notes: readonly QualityNote[]): void {
  if (notes.includes('body-parts-unavailable'))
    log.warn('BodyPix cannot be loaded from the models folder, so every ± is wider');
}

/** Reports what is wrong with the page's chart, as soon as it is known. */
export function adviseOnChart(log: MerchantLog, status: ChartStatus): void {
  if (status.name === 'broken') log.error(status.error.message, status.error.detail.issues);
  if (status.name !== 'ready') return;
  for (const {path, message} of status.chart.warnings) log.warn(`chart: ${path || 'as a whole'}: ${message}`);
}
