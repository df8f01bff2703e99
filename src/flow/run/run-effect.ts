import {estimateBody} from '../../anatomy/estimate-body.js';
import type {BodyMeasurements, ShopperProfile} from '../../core/domain.js';
import {toSizeFinderError, type SizeFinderError} from '../../core/errors.js';
import {openCamera, takePhotos, type CameraRequest, type OpenCamera} from '../../capture/camera-source.js';
import {watchTilt} from '../../capture/device-tilt.js';
import {takeLiveFrame} from '../../capture/live-frame.js';
import {pause} from '../../capture/pause.js';
import {decodePhoto} from '../../capture/photo-source.js';
import type {PhotoSource} from '../../core/browser-objects.js';
import type {Effect} from '../effects.js';
import type {FinderServices} from '../../perception/client/finder-services.js';
import type {FlowEvent} from '../flow-event.js';
import {shoot} from './shoot.js';
import {watchPose} from './watch-pose.js';

/** What the effects use of the world. Replaced in tests, and nowhere else. */
export interface FlowTools {
  /** Made on first use: nothing heavy exists before the finder is opened. */
  readonly services: () => FinderServices;
  readonly estimate: (shopper: ShopperProfile) => BodyMeasurements;
  readonly openCamera: (request: CameraRequest) => Promise<OpenCamera>;
  readonly takePhotos: typeof takePhotos;
  readonly takeLiveFrame: typeof takeLiveFrame;
  readonly watchTilt: typeof watchTilt;
  readonly decodePhoto: (source: PhotoSource, signal: AbortSignal) => Promise<ImageBitmap>;
  /** Calls back once a second until the signal aborts. */
  readonly everySecond: (callback: () => void, signal: AbortSignal) => void;
  readonly pause: typeof pause;
  /** Of a clock that never goes back. */
  readonly nowMs: () => number;
}

/** The real tools; only the heavy services are left to the element, which knows where they lie. */
export const BROWSER_TOOLS: Omit<FlowTools, 'services'> = {
  estimate: shopper => estimateBody(shopper),
  openCamera,
  takePhotos,
  takeLiveFrame,
  watchTilt,
  decodePhoto,
  everySecond: (callback, signal) => {
    const timer = setInterval(callback, 1000);
    signal.addEventListener('abort', () => clearInterval(timer), {once: true});
  },
  pause,
  nowMs: () => performance.now(),
};

export type Send = (event: FlowEvent) => void;

/**
 * Does what an effect stands for and sends what came of it. The only place in the flow that waits. Every
 * path ends in an event or, once `signal` has aborted, in silence.
 */
export async function runEffect(
  effect: Effect,
  tools: FlowTools,
  send: Send,
  signal: AbortSignal,
): Promise<void> {
  switch (effect.kind) {
    case 'warm-up':
      return warmUp(tools, signal);
    case 'watch-page':
      return watchPage(send, signal);
    case 'camera':
      return runCamera(effect.facing, tools, send, signal);
    case 'countdown':
      return tools.everySecond(() => send({type: 'second-passed'}), signal);
    case 'look':
      return watchPose(effect, tools, send, signal);
    case 'shoot':
      return failing(send, () => shoot(effect, tools, send, signal));
    case 'read-photo':
      return readPhoto(effect, tools, send, signal);
    case 'measure':
      return measure(effect, tools, send, signal);
  }
}

/** A failure here says nothing to the shopper, who still has the form: measuring tries again and reports. */
async function warmUp(tools: FlowTools, signal: AbortSignal): Promise<void> {
  await tools
    .services()
    .prepare({signal})
    .catch(() => undefined);
}

/** A hidden page gives the camera back, and gets it again when it is looked at. */
function watchPage(send: Send, signal: AbortSignal): void {
  const tell = (): void => send({type: document.hidden ? 'camera-paused' : 'camera-resumed'});
  document.addEventListener('visibilitychange', tell, {signal});
}

const runCamera = (
  facing: CameraRequest['facing'],
  tools: FlowTools,
  send: Send,
  signal: AbortSignal,
): Promise<void> =>
  failing(send, async () => {
    const onInterrupted = (error: SizeFinderError): void =>
      send(document.hidden ? {type: 'camera-paused'} : {type: 'failed', error});
    send({type: 'camera-ready', preview: await tools.openCamera({facing, signal, onInterrupted})});
  });

async function readPhoto(
  {view, id, source}: Extract<Effect, {kind: 'read-photo'}>,
  tools: FlowTools,
  send: Send,
  signal: AbortSignal,
): Promise<void> {
  try {
    send({type: 'photo-read', view, id, photo: await tools.decodePhoto(source, signal)});
  } catch (error) {
    send({type: 'photo-refused', view, id, error: toSizeFinderError(error)});
  }
}

const measure = (
  {shopper, photos, camera}: Extract<Effect, {kind: 'measure'}>,
  tools: FlowTools,
  send: Send,
  signal: AbortSignal,
): Promise<void> =>
  failing(send, async () => {
    const onProgress = (progress01: number): void => send({type: 'progressed', progress01});
    const measured =
      photos === null
        ? tools.estimate(shopper)
        : await tools.services().measure(photos, shopper, {signal, onProgress, camera});
    send({type: 'measured', measured});
  });

async function failing(send: Send, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    send({type: 'failed', error: toSizeFinderError(error)});
  }
}
