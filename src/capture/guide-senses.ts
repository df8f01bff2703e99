import {allowTilt} from './device-tilt.js';
import {createShutterSound, tremble} from './shutter-sound.js';
import {createVoice} from './voice.js';

export type {ShutterSound} from './shutter-sound.js';
export type {Voice} from './voice.js';

/** How the finder makes itself heard and felt by somebody who stands away from the screen. Replaced in tests. */
export interface GuideSenses {
  readonly createVoice: typeof createVoice;
  readonly createShutterSound: typeof createShutterSound;
  readonly tremble: () => void;
  /** May the page know how the phone is held? Call inside a tap. */
  readonly allowTilt: () => Promise<boolean>;
}

export const BROWSER_SENSES: GuideSenses = {createVoice, createShutterSound, tremble, allowTilt};
