import {cameraObstacle} from './camera-failure.js';

/**
 * Whether the camera is worth offering. On a page that is not secure it can never work and is left out; any
 * other obstacle has a sentence of its own when the shopper comes to it.
 */
export const canOfferCamera = (): boolean => cameraObstacle()?.code !== 'insecure-context';
