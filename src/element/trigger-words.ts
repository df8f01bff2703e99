import type {Recommendation} from '../core/domain.js';
import {isNamed} from '../chart/choose/certainty.js';
import {isForChildren} from '../chart/model/is-for-children.js';
import type {ChartStatus} from '../shop/shop-chart.js';
import {knownSizeText} from '../locale/known-size-texts.js';
import type {LanguageCode} from '../locale/trigger-texts.js';
import type {KnownShopper} from './controllers/known-shopper.js';
import {sizeName} from './text/size-text.js';

/**
 * The text of the button on the page for a known size; null where there is none. It says "your size" only where nothing
 * suggests that the size is somebody else's.
 */
export function triggerWords(
  language: LanguageCode,
  recommendation: Recommendation | null,
  chart: ChartStatus,
  {latest, person}: Pick<KnownShopper, 'latest' | 'person'>,
): string | null {
  // While the next product's chart loads, the button keeps its words and almost its width.
  const isComing = latest !== null && (chart.name === 'waiting' || chart.name === 'loading');
  const size = isComing ? '…' : nameOf(recommendation);
  if (size === null) return null;
  const {yours, theirs} = knownSizeText(language);
  const isChild = chart.name === 'ready' && isForChildren(chart.chart);
  return isChild || (person?.name ?? '') !== '' ? theirs(size) : yours(size);
}

/** The size, where one is recommended and certain enough to be named. */
const nameOf = (recommendation: Recommendation | null): string | null =>
  recommendation?.best && isNamed(recommendation)
    ? sizeName(recommendation.best, recommendation.sizes)
    : null;
