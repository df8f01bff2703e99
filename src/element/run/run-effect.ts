import type {CameraRequest} from '../../capture/camera-source.js';
import {toSizeFinderError, type SizeFinderError} from '../../core/errors.js';
import type {MeasuringStage} from '../../core/measuring-stage.js';
import type {SeenPhoto} from '../../core/seen-photo.js';
import type {Effect} from '../../flow/effects.js';
import type {Verdict} from '../../flow/photo-checks.js';
import {isAboutPhoto} from '../../flow/ways-on.js';
import type {FlowTools, Send} from './flow-tools.js';
import {shoot} from './shoot.js';
import {watchPose} from './watch-pose.js';

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
    case 'patience':
      return losePatience(tools, send, signal);
    case 'look':
      return watchPose(effect, tools, send, signal);
    case 'shoot':
      return failing(send, () => shoot(effect, tools, send, signal));
    case 'read-photo':
      return readPhoto(effect, tools, send, signal);
    case 'perceive':
      return perceive(effect, tools, send, signal);
    case 'measure':
      return measure(effect, tools, send, signal);
  }
}

/** The shopper, who still has the form, is not told of a failure here: measuring tries again and reports it. */
async function warmUp(tools: FlowTools, signal: AbortSignal): Promise<void> {
  await tools
    .services()
    .prepare({signal})
    .catch(() => undefined);
}

/** A shopper must have a way on within 20 seconds of any fault, even of one that nothing has noticed. */
const PATIENCE_MS = 10_000;

async function losePatience(tools: FlowTools, send: Send, signal: AbortSignal): Promise<void> {
  await tools.pause(PATIENCE_MS, signal);
  if (!signal.aborted) send({type: 'waited-long'});
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
    // The browser lets the lock go when the page is hidden, and so does the camera, which comes back with a new one.
    void tools.keepScreenOn(signal);
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

async function perceive(
  {photo, view}: Extract<Effect, {kind: 'perceive'}>,
  tools: FlowTools,
  send: Send,
  signal: AbortSignal,
): Promise<void> {
  const verdict = await judge(tools.services().perceive?.(photo, view, {signal}));
  send({type: 'photo-checked', photo, view, verdict, atMs: tools.nowMs()});
}

/** Models that cannot look say nothing about the photo: measuring tries again and reports that. */
async function judge(looking: Promise<SeenPhoto> | undefined): Promise<Verdict> {
  if (looking === undefined) return {name: 'unknown'};
  try {
    return {name: 'good', seen: await looking};
  } catch (cause) {
    const error = toSizeFinderError(cause);
    return isAboutPhoto(error.code) ? {name: 'bad', error} : {name: 'unknown'};
  }
}

const measure = (
  {shopper, photos, camera}: Extract<Effect, {kind: 'measure'}>,
  tools: FlowTools,
  send: Send,
  signal: AbortSignal,
): Promise<void> =>
  failing(send, async () => {
    // Services of a shop may not tell the stage.
    const onProgress = (progress01: number, stage: MeasuringStage = 'looking'): void =>
      send({type: 'progressed', progress01, stage});
    const measured =
      photos === null
        ? tools.estimate(tools.among(shopper))
        : await tools.services().measure(photos, tools.among(shopper), {signal, onProgress, camera});
    send({type: 'measured', measured});
  });

async function failing(send: Send, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    send({type: 'failed', error: toSizeFinderError(error)});
  }
}
