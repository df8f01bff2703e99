import type {CameraSide, Tilt} from '../../capture/device-tilt.js';
import {adviseOn} from '../../guidance/pose-advice.js';
import type {CameraPreview} from '../../core/browser-objects.js';
import type {Effect} from '../../flow/effects.js';
import type {FlowTools, Send} from './flow-tools.js';

/** Ten looks a second are as many as a person can follow; more would only warm the phone. */
const LEAST_GAP_MS = 100;
/** After this many failures, such as a lost GPU, the models are not started again. */
const MOST_FAILURES = 3;
const RETRY_GAP_MS = 500;
/** When the models take longer than this to load or to answer, the button takes the photos. */
const MOST_WAIT_MS = 15_000;

/** A camera whose picture is shown as in a mirror looks at its user. */
export const cameraSide = ({mirrored}: CameraPreview): CameraSide => (mirrored ? 'user' : 'environment');

/** The models do not answer. Beginning anew would take as long again. */
class TooLate extends Error {}

/**
 * Looks at the live picture, one look after the other, and says what is in the way of a photo. Begins when
 * the models are there; ends with the signal, or by `guidance-failed` when they do not work.
 */
export async function watchPose(
  {view, preview}: Extract<Effect, {kind: 'look'}>,
  tools: FlowTools,
  send: Send,
  signal: AbortSignal,
): Promise<void> {
  const services = tools.services();
  let tilt: Partial<Tilt> = {};
  tools.watchTilt(cameraSide(preview), now => (tilt = now), signal);

  const inTime = <T>(work: Promise<T>): Promise<T> =>
    tools.withinTime(work, MOST_WAIT_MS, () => new TooLate());

  const look = async (): Promise<void> => {
    const frame = await tools.takeLiveFrame(preview.video);
    const {width: widthPx, height: heightPx} = frame;
    if (signal.aborted) {
      frame.close();
      return;
    }
    const glance = await inTime(services.glance(frame));
    if (glance === null) throw new Error('the models are gone');
    const {keypoints, luma} = glance;
    const advice = adviseOn({keypoints, widthPx, heightPx, luma, ...tilt}, view);
    const pose = keypoints && {keypoints, widthPx, heightPx};
    send({type: 'looked', advice, pose, atMs: tools.nowMs()});
  };

  for (let failures = 0; failures < MOST_FAILURES; failures += 1) {
    try {
      await inTime(services.prepare({signal}));
      while (!signal.aborted) {
        const startedMs = tools.nowMs();
        await look();
        await tools.pause(LEAST_GAP_MS - (tools.nowMs() - startedMs), signal);
      }
    } catch (error) {
      if (error instanceof TooLate) break;
      // The shopper is told below, once it is clear that starting again does not help.
      await tools.pause(RETRY_GAP_MS, signal);
    }
    if (signal.aborted) return;
  }
  if (!signal.aborted) send({type: 'guidance-failed'});
}
