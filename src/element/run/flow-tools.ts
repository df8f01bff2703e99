import {estimateBody} from '../../anatomy/estimate-body.js';
import {openCamera, takePhotos, type CameraRequest, type OpenCamera} from '../../capture/camera-source.js';
import {watchTilt} from '../../capture/device-tilt.js';
import {takeLiveFrame} from '../../capture/live-frame.js';
import {pause} from '../../capture/pause.js';
import {decodePhoto} from '../../capture/photo-source.js';
import {keepScreenOn} from '../../capture/wake-lock.js';
import type {PhotoSource} from '../../core/browser-objects.js';
import type {BodyMeasurements, ShopperProfile} from '../../core/domain.js';
import type {FinderServices} from '../../perception/client/finder-services.js';
import {withinTime} from '../../perception/client/within-time.js';
import type {FlowEvent} from '../../flow/flow-event.js';

/** What the effects use of the world. Replaced in tests, and nowhere else. */
export interface FlowTools {
  /** Made on first use: nothing heavy exists before photos are likely. */
  readonly services: () => FinderServices;
  readonly estimate: (shopper: ShopperProfile) => BodyMeasurements;
  /** The shopper with the population that the page's shoppers come from. */
  readonly among: (shopper: ShopperProfile) => ShopperProfile;
  readonly openCamera: (request: CameraRequest) => Promise<OpenCamera>;
  readonly takePhotos: typeof takePhotos;
  readonly takeLiveFrame: typeof takeLiveFrame;
  readonly watchTilt: typeof watchTilt;
  /** Until the signal aborts. */
  readonly keepScreenOn: (signal: AbortSignal) => Promise<void>;
  readonly decodePhoto: (source: PhotoSource, signal: AbortSignal) => Promise<ImageBitmap>;
  /** Calls back once a second until the signal aborts. */
  readonly everySecond: (callback: () => void, signal: AbortSignal) => void;
  readonly pause: typeof pause;
  readonly withinTime: typeof withinTime;
  /** Of a clock that never goes back. */
  readonly nowMs: () => number;
}

/** The real tools; only the heavy services are left to the element, which knows where they lie. */
export const BROWSER_TOOLS: Omit<FlowTools, 'services'> = {
  estimate: shopper => estimateBody(shopper),
  among: shopper => shopper,
  openCamera,
  takePhotos,
  takeLiveFrame,
  watchTilt,
  keepScreenOn: signal => keepScreenOn(signal),
  decodePhoto,
  everySecond: (callback, signal) => {
    const timer = setInterval(callback, 1000);
    signal.addEventListener('abort', () => clearInterval(timer), {once: true});
  },
  pause,
  withinTime,
  nowMs: () => performance.now(),
};

export type Send = (event: FlowEvent) => void;
