import {allowTilt} from '../capture/device-tilt.js';
import {createShutterSound, tremble} from '../capture/shutter-sound.js';
import {createVoice} from '../capture/voice.js';

export type {ShutterSound} from '../capture/shutter-sound.js';
export type {Voice} from '../capture/voice.js';

/** How the finder makes itself heard and felt by somebody who stands away from the screen. Replaced in tests. */
export interface GuideSenses {
  readonly createVoice: typeof createVoice;
  readonly createShutterSound: typeof createShutterSound;
  readonly tremble: () => void;
  /** May the page know how the phone is held? Call inside a tap. */
  readonly allowTilt: () => Promise<boolean>;
}

export const BROWSER_SENSES: GuideSenses = {createVoice, createShutterSound, tremble, allowTilt};
