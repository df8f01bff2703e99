import type {PublicRecommendation} from '../../core/domain.js';
import type {Verdict} from '../steps/feedback.js';
import {SizeFeedbackEvent} from './events.js';

interface Shop {
  readonly productId: () => string | null;
  readonly variant: () => string | null;
}

/** Tells the page whether the shopper said that the answer helps. */
export function tellFeedback(
  host: EventTarget & {readonly recommendation: PublicRecommendation | null},
  {productId, variant}: Shop,
  verdict: Verdict,
): void {
  const {size = null, group} = host.recommendation ?? {};
  host.dispatchEvent(new SizeFeedbackEvent(verdict, size, productId(), variant(), group ?? null));
}
