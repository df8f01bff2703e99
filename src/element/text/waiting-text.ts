import type {MeasuringState} from '../../flow/state.js';
import type {Messages} from '../../locale/messages.js';

/** Loading the models is this share of the progress (see `create-services.ts`); the photos are the rest. */
const LOADING_SHARE = 0.5;

/** What goes on while the shopper waits, and why that takes long. */
export const waitingText = (
  {progress01}: MeasuringState,
  {measuring}: Messages,
): {readonly stage: string; readonly slow: string} =>
  progress01 < LOADING_SHARE
    ? {stage: measuring.loading, slow: measuring.slowLine}
    : {stage: measuring.looking, slow: measuring.slowDevice};
