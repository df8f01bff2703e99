import type {MeasuringState} from '../../flow/state.js';
import type {Messages} from '../../locale/messages.js';

/** Why measuring takes long. */
export const slowText = ({stage}: MeasuringState, {measuring}: Messages): string =>
  stage === 'loading' ? measuring.slowLine : measuring.slowDevice;
