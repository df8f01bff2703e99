import type {View} from '../../core/domain.js';
import {spoilsPhoto} from '../../guidance/guide.js';
import type {Advice} from '../../core/advice.js';
import {adviseOn} from '../../guidance/pose-advice.js';
import type {Effect} from '../../flow/effects.js';
import {cameraSide} from './watch-pose.js';
import type {FlowTools, Send} from './flow-tools.js';

/**
 * Takes the frames of one photo. The device says how it is held meanwhile, if it says so at all. Hands-free,
 * one more look makes sure that the shopper has stayed: between the last look and the photo they may have
 * turned. Rejects when the camera gives no picture.
 */
export async function shoot(
  {preview, expected}: Extract<Effect, {kind: 'shoot'}>,
  tools: FlowTools,
  send: Send,
  signal: AbortSignal,
): Promise<void> {
  const pitchesDeg: number[] = [];
  tools.watchTilt(cameraSide(preview), ({pitchDeg}) => pitchesDeg.push(pitchDeg), signal);
  const frames = await tools.takePhotos(preview.video, signal);
  const advice = expected === null ? null : await faultIn(frames, expected, tools, signal);
  if (advice === null) {
    send({type: 'photo-taken', frames, pitchDeg: mean(pitchesDeg)});
    return;
  }
  for (const frame of frames) frame.close();
  send({type: 'photo-spoilt', advice, atMs: tools.nowMs()});
}

/** A slow device must not show a frozen picture for longer. Its photo is checked when it is measured. */
const LOOK_FOR_AT_MOST_MS = 3000;

/** What spoils the middle frame, the one that is shown; null also where it cannot be looked at in time. */
async function faultIn(
  frames: readonly ImageBitmap[],
  view: View,
  tools: FlowTools,
  signal: AbortSignal,
): Promise<Advice | null> {
  const middle = frames[Math.floor(frames.length / 2)];
  if (middle === undefined) return null;
  const look = async (): Promise<Advice | null> => {
    const frame = await tools.takeLiveFrame(middle);
    const {width: widthPx, height: heightPx} = frame;
    const glance = await tools.services().glance(frame);
    return glance && adviseOn({...glance, widthPx, heightPx}, view);
  };
  const late = tools.pause(LOOK_FOR_AT_MOST_MS, signal).then(() => null);
  const advice = await Promise.race([look().catch(() => null), late]);
  return advice !== null && spoilsPhoto(advice) ? advice : null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
