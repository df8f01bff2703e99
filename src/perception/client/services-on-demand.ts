import {SizeFinderError} from '../../core/errors.js';
import type {ServiceLocations} from './create-services.js';
import type {FinderServices} from './finder-services.js';
import {withinTime} from './within-time.js';

const LOADED_WITHIN_MS = 15_000;

/** Loads the services on first use, since a shopper who only answers questions needs none of them. */
export function servicesOnDemand(locations: ServiceLocations): Required<FinderServices> {
  let loading: Promise<Required<FinderServices>> | null = null;
  const load = (): Promise<Required<FinderServices>> =>
    (loading ??= withinTime(
      import('./create-services.js'),
      LOADED_WITHIN_MS,
      () => new Error(`no answer after ${LOADED_WITHIN_MS} ms`),
    ).then(
      ({createFinderServices}) => createFinderServices(locations),
      (cause: unknown) => {
        // The next use tries again.
        loading = null;
        throw new SizeFinderError('model-unavailable', 'a script of the finder could not be loaded', {cause});
      },
    ));
  return {
    prepare: async options => (await load()).prepare(options),
    measure: async (photos, shopper, options) => (await load()).measure(photos, shopper, options),
    perceive: async (photo, view, options) => (await load()).perceive(photo, view, options),
    checkPhoto: async (photo, view, options) => (await load()).checkPhoto(photo, view, options),
    async glance(frame) {
      if (loading !== null) return (await loading).glance(frame);
      frame.close();
      return null;
    },
    dispose: () => void loading?.then(services => services.dispose()).catch(() => undefined),
  };
}
