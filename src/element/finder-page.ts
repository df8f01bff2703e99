import type {FitPreference, Population} from '../core/domain.js';
import type {LengthUnit} from '../core/units.js';
import type {ServiceLocations} from '../perception/client/create-services.js';
import type {FinderServices} from '../perception/client/finder-services.js';
import {serviceLocations} from '../perception/client/service-locations.js';
import {braSystemOf} from './bra-system.js';
import type {FinderPage} from './controllers/finder-session.js';
import {populationOfLocale, unitOfLocale} from './converters.js';

/** The element's attributes that concern its page, as properties; `SizeFinder` documents them. */
interface Attributes {
  readonly productId?: string;
  readonly variant?: string;
  readonly shareMeasurements: boolean;
  readonly remember: boolean;
  readonly feedback: boolean;
  readonly wornCharts?: string | readonly unknown[];
  readonly fit: FitPreference;
  readonly units?: LengthUnit;
  readonly population?: Population;
  readonly sizeTarget?: string;
  readonly models?: string;
  readonly createServices: ((locations: ServiceLocations) => FinderServices) | null;
}

/** What the finder needs from an element beside its attributes. */
type Inside = Pick<FinderPage, 'chart' | 'shopper' | 'log' | 'recommend' | 'soldOut' | 'gaveUp'> & {
  /** The language tags around the element, the nearest first. */
  readonly languages: () => readonly string[];
};

/** The page around an element, as its finder asks for it. */
export const finderPageOf = (
  element: HTMLElement & Attributes,
  {languages, ...inside}: Inside,
): FinderPage => ({
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
  population: () => element.population ?? populationOfLocale(languages()),
  sizeTarget: () => (element.sizeTarget === '' ? null : (element.sizeTarget ?? null)),
  createServices: () => element.createServices,
  serviceLocations: () => serviceLocations(element.models, element.ownerDocument.baseURI),
});
