import {BAD_INPUT} from './scenarios-bad-input.mjs';
import {CAMERA} from './scenarios-camera.mjs';
import {RESULTS} from './scenarios-results.mjs';
import {WAYS} from './scenarios-ways.mjs';

/**
 * Every screen a shopper can come to, by name: what of the world is replaced, and the way there;
 * `shows` is what must be to see whole in each window, as a selector.
 * @typedef {{world?: object, come: (shopper: import('./shop.mjs').Shopper) => Promise<void>, context?: object, suits?: (variant: import('./variants.mjs').Variant) => boolean, shows?: string}} Scenario
 * @type {Readonly<Record<string, Scenario>>}
 */
export const SCENARIOS = {...WAYS, ...CAMERA, ...RESULTS, ...BAD_INPUT};
