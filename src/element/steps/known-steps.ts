import {known} from '../styles/known.js';

export {renderTapeStep} from './tape-step.js';
export {renderWornStep} from './worn-step.js';
export const styles = [known];
