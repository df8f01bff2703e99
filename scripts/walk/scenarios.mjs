import {BAD_INPUT} from './scenarios-bad-input.mjs';
import {CAMERA} from './scenarios-camera.mjs';
import {RESULTS} from './scenarios-results.mjs';
import {WAYS} from './scenarios-ways.mjs';

/**
 * Every screen that a shopper can reach, by name: the replaced parts of the browser (`world`), and the steps to the screen
 * (`come`). `shows` is a selector of the part that must be completely visible in each window.
 * @typedef {{world?: object, come: (shopper: import('./shop.mjs').Shopper) => Promise<void>, context?: object, suits?: (variant: import('./variants.mjs').Variant) => boolean, shows?: string}} Scenario
 * @type {Readonly<Record<string, Scenario>>}
 */
export const SCENARIOS = {...WAYS, ...CAMERA, ...RESULTS, ...BAD_INPUT};
