import {expect} from '@open-wc/testing';
import type {Tilt} from '../../src/capture/device-tilt.js';
import type {FlowEvent} from '../../src/flow/flow-event.js';
import {shoot} from '../../src/element/run/shoot.js';
import {fakeServices, isClosed, picture, seeing} from '../support/fake-flow.js';
import {PREVIEW} from '../support/flow-samples.js';
import {FRONT_POINTS, SIDE_POINTS} from '../support/poses.js';
import {BROWSER_TOOLS, type FlowTools} from '../../src/element/run/flow-tools.js';

/** Takes a photo that must show a view, of somebody who stands so; returns what was sent and the frames. */
async function take(
  expected: 'front' | 'side' | null,
  glance: ReturnType<typeof seeing>,
  tools: Partial<FlowTools> = {},
): Promise<{events: readonly FlowEvent[]; frames: readonly ImageBitmap[]}> {
  const frames = [await picture(360, 640), await picture(360, 640), await picture(360, 640)];
  const events: FlowEvent[] = [];
  const services = Object.assign(fakeServices(), {glance});
  await shoot(
    {key: 'shoot', kind: 'shoot', preview: PREVIEW, expected},
    {
      ...BROWSER_TOOLS,
      services: () => services,
      takePhotos: () => Promise.resolve(frames),
      takeLiveFrame: () => picture(360, 640),
      watchTilt: () => undefined,
      nowMs: () => 42,
      ...tools,
    },
    event => events.push(event),
    new AbortController().signal,
  );
  return {events, frames};
}

describe('taking a photo', () => {
  it('keeps all frames of somebody who stayed', async () => {
    const {events, frames} = await take('front', seeing(FRONT_POINTS));
    expect(events).to.deep.equal([{type: 'photo-taken', frames, pitchDeg: null}]);
    expect(frames.some(isClosed)).to.equal(false);
  });

  it('drops them, and says why, when the shopper has turned meanwhile', async () => {
    const {events, frames} = await take('front', seeing(SIDE_POINTS));
    expect(events).to.deep.equal([{type: 'photo-spoilt', advice: 'face-camera', atMs: 42}]);
    expect(frames.every(isClosed)).to.equal(true);
  });

  it('does not judge an arm that sways', async () => {
    const {events} = await take('front', seeing({...FRONT_POINTS, leftWrist: [225, 330]}));
    expect(events.map(({type}) => type)).to.deep.equal(['photo-taken']);
  });

  it('leaves the judgement to the shopper who pressed the button', async () => {
    const {events} = await take(null, seeing(SIDE_POINTS));
    expect(events.map(({type}) => type)).to.deep.equal(['photo-taken']);
  });

  it('keeps a photo that cannot be looked at', async () => {
    const {events} = await take('front', () => Promise.reject(new Error('lost')));
    expect(events.map(({type}) => type)).to.deep.equal(['photo-taken']);
  });

  it('does not wait for a look that never ends', async () => {
    const pause = (): Promise<void> => Promise.resolve();
    const {events} = await take('front', () => new Promise(() => undefined), {pause});
    expect(events.map(({type}) => type)).to.deep.equal(['photo-taken']);
  });

  it('keeps the frames when no small copy can be made', async () => {
    const takeLiveFrame = (): Promise<never> => Promise.reject(new Error('no memory'));
    const {events, frames} = await take('front', seeing(SIDE_POINTS), {takeLiveFrame});
    expect(events.map(({type}) => type)).to.deep.equal(['photo-taken']);
    expect(frames.some(isClosed)).to.equal(false);
  });

  it('tells how the phone was held meanwhile', async () => {
    const watchTilt = (_side: string, tell: (tilt: Tilt) => void): void => {
      for (const pitchDeg of [2, 4]) tell({pitchDeg, rollDeg: 0});
    };
    const {events} = await take('front', seeing(FRONT_POINTS), {watchTilt});
    expect(events[0]).to.deep.include({type: 'photo-taken', pitchDeg: 3});
  });
});
