import type {SizeOption} from '../../core/domain.js';
import {sizeName} from '../text/size-text.js';
import {onPage} from './on-page.js';
import {chooseOnPage} from './size-control.js';

interface Shop {
  /** The selector of the page's size control; null where it names none. */
  readonly sizeTarget: () => string | null;
  readonly log: {warn(message: string): void};
}

/** Returns whether the page has the size now. It has it as well where it names no control to set. */
export function setOnPage(host: Element, shop: Shop, size: SizeOption, all: readonly SizeOption[]): boolean {
  const selector = shop.sizeTarget();
  if (selector === null) return true;
  const target = onPage(host, selector);
  const setting = target === null ? 'not-found' : chooseOnPage(target, {...size, all});
  if (setting === 'set') return true;
  const fault = setting === 'disabled' ? 'has disabled the size' : 'offers no size';
  shop.log.warn(`size-target "${selector}" ${fault} "${sizeName(size, all)}"`);
  return false;
}
