import {serviceLocations} from '../perception/client/script-url.js';
import {braSystemOf} from './bra-system.js';
import type {FinderPage} from './controllers/finder-session.js';
import {chooseOnPage} from './controllers/page-links.js';
import {unitOfLocale} from './converters.js';
import type {SizeFinder} from './size-finder.js';

/** What an element has beside its attributes. */
type Inside = Pick<FinderPage, 'chart' | 'shopper' | 'log' | 'recommend' | 'soldOut'> & {
  /** Of the page around the element, the nearest first. */
  readonly languages: () => readonly string[];
};

/** The page around an element, as its finder asks for it: each time anew, as all of it may change. */
export const finderPageOf = (element: SizeFinder, {languages, ...inside}: Inside): FinderPage => ({
  ...inside,
  productId: () => element.productId ?? null,
  variant: () => element.variant ?? null,
  wantsMeasurements: () => element.shareMeasurements,
  offersToKeep: () => element.remember,
  asksForFeedback: () => element.feedback,
  requiresConsent: () => element.querySelector(':scope > [slot="consent"]') !== null,
  wornCharts: () => element.wornCharts,
  fit: () => element.fit,
  lengthUnit: () => element.units ?? unitOfLocale([...languages(), ...navigator.languages]),
  braSystem: () => braSystemOf(languages(), navigator.languages),
  chosen: size => {
    const target = onPage(element, element.sizeTarget);
    const isMissing = target === null && Boolean(element.sizeTarget);
    if (isMissing || !chooseOnPage(target, size))
      inside.log.warn(`size-target "${element.sizeTarget ?? ''}" offers no size "${size}"`);
  },
  createServices: () => element.createServices,
  serviceLocations: () => serviceLocations(element.models, element.ownerDocument.baseURI),
});

/** What a selector of the page means; null also where there is no selector, or none that a browser understands. */
export function onPage(element: Element, selector: string | undefined): Element | null {
  if (selector == null) return null;
  try {
    return element.ownerDocument.querySelector(selector);
  } catch {
    // The shopper can choose and see the size all the same.
    return null;
  }
}
