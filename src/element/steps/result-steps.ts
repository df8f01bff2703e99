import {checkedPhoto} from '../styles/checked-photo.js';
import {fit} from '../styles/fit.js';
import {measurements} from '../styles/measurements.js';
import {result} from '../styles/result.js';
import {waiting} from '../styles/waiting.js';

export {renderMeasuringStep} from './measuring-step.js';
export {renderResultStep} from './result-step.js';
export const styles = [checkedPhoto, waiting, result, fit, measurements];
