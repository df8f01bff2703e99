import {expect} from '@open-wc/testing';
import type {Tilt} from '../../src/capture/device-tilt.js';
import type {FlowEvent} from '../../src/flow/flow-event.js';
import type {FinderServices} from '../../src/perception/client/finder-services.js';
import {watchPose} from '../../src/element/run/watch-pose.js';
import {fakeServices, isClosed, picture} from '../support/fake-flow.js';
import {PREVIEW} from '../support/flow-samples.js';
import {FRONT_POINTS, keypointsOf} from '../support/poses.js';
import {BROWSER_TOOLS, type FlowTools} from '../../src/element/run/flow-tools.js';

const EFFECT = {key: 'look-front', kind: 'look', view: 'front', preview: PREVIEW} as const;
const GOOD = keypointsOf(FRONT_POINTS);

type Glance = FinderServices['glance'];

/** A look at a person who stands well; `frame` is closed as the worker does. */
const seeing: Glance = frame => {
  frame.close();
  return Promise.resolve({keypoints: GOOD, luma: 120});
};

interface Watch {
  readonly events: readonly FlowEvent[];
  readonly frames: readonly ImageBitmap[];
  readonly leave: () => void;
  readonly ended: Promise<void>;
  /** Waits until so many looks have been sent. */
  readonly looks: (count: number) => Promise<void>;
}

/** Runs the loop on a clock that only the loop's own pauses move on. */
function watch(services: Partial<FinderServices>, tools: Partial<FlowTools> = {}): Watch {
  const abort = new AbortController();
  const events: FlowEvent[] = [];
  const frames: ImageBitmap[] = [];
  let waiting: {readonly count: number; readonly resolve: () => void} | null = null;
  let nowMs = 0;
  const all: FlowTools = {
    ...BROWSER_TOOLS,
    services: () => ({...fakeServices(), ...services}),
    takeLiveFrame: async () => {
      const frame = await picture(360, 640);
      frames.push(frame);
      return frame;
    },
    watchTilt: () => undefined,
    nowMs: () => nowMs,
    pause: durationMs => {
      nowMs += Math.max(0, durationMs);
      return Promise.resolve();
    },
    ...tools,
  };
  const send = (event: FlowEvent): void => {
    events.push(event);
    if (waiting !== null && events.length >= waiting.count) waiting.resolve();
  };
  const ended = watchPose(EFFECT, all, send, abort.signal);
  const looks = (count: number): Promise<void> =>
    new Promise(resolve => {
      waiting = {count, resolve};
      if (events.length >= count) resolve();
    });
  return {events, frames, leave: () => abort.abort(), ended, looks};
}

describe('watching the live picture', () => {
  it('says what is in the way, ten times a second at most', async () => {
    const {events, looks, leave, ended} = watch({glance: seeing});
    await looks(3);
    leave();
    await ended;
    const times = events.map(event => (event.type === 'looked' ? event.atMs : NaN));
    expect(times.slice(0, 3)).to.deep.equal([0, 100, 200]);
    expect(events[0]).to.deep.include({type: 'looked', advice: null});
    expect(events[0]).to.have.nested.property('pose.widthPx', 360);
  });

  it('has one look under way at a time', async () => {
    let underWay = 0;
    let most = 0;
    const glance: Glance = async frame => {
      underWay += 1;
      most = Math.max(most, underWay);
      await picture();
      underWay -= 1;
      return seeing(frame);
    };
    const {looks, leave, ended} = watch({glance});
    await looks(5);
    leave();
    await ended;
    expect(most).to.equal(1);
  });

  it('takes no picture before the models are there', async () => {
    let ready: () => void = () => undefined;
    const prepare = (): Promise<void> => new Promise(resolve => (ready = resolve));
    const {frames, looks, leave, ended} = watch({prepare, glance: seeing});
    await picture();
    expect(frames).to.have.length(0);
    ready();
    await looks(1);
    leave();
    await ended;
    expect(frames).not.to.have.length(0);
  });

  it('tells of nobody there, and of a phone that leans', async () => {
    const nobody = watch({});
    await nobody.looks(1);
    nobody.leave();
    expect(nobody.events[0]).to.deep.include({advice: 'step-into-view', pose: null});
    const watchTilt = (_side: string, tell: (tilt: Tilt) => void): void => tell({pitchDeg: 20, rollDeg: 0});
    const leaning = watch({glance: seeing}, {watchTilt});
    await leaning.looks(1);
    leaning.leave();
    expect(leaning.events[0]).to.deep.include({advice: 'phone-upright'});
  });

  it('closes the picture it has taken and says nothing once it is left', async () => {
    const left: Watch = watch(
      {glance: seeing},
      {
        takeLiveFrame: async () => {
          const frame = await picture();
          taken.push(frame);
          left.leave();
          return frame;
        },
      },
    );
    const taken: ImageBitmap[] = [];
    await left.ended;
    expect(taken.map(isClosed)).to.deep.equal([true]);
    expect(left.events).to.deep.equal([]);
  });

  it('begins anew when the models break, and goes on', async () => {
    let glances = 0;
    const {events, looks, leave, ended} = watch({
      glance: frame => {
        glances += 1;
        return glances === 2 ? Promise.reject(new Error('lost')) : seeing(frame);
      },
    });
    await looks(3);
    leave();
    await ended;
    expect(new Set(events.map(({type}) => type))).to.deep.equal(new Set(['looked']));
  });

  it('begins anew when the models are gone', async () => {
    let preparations = 0;
    const {looks, leave, ended} = watch({
      prepare: () => {
        preparations += 1;
        return Promise.resolve();
      },
      glance: frame =>
        preparations === 1
          ? fakeServices()
              .glance(frame)
              .then(() => null)
          : seeing(frame),
    });
    await looks(1);
    leave();
    await ended;
    expect(preparations).to.equal(2);
  });

  it('gives up after the third try, and says so once', async () => {
    let preparations = 0;
    const {events, ended} = watch({
      prepare: () => {
        preparations += 1;
        return Promise.reject(new Error('no models'));
      },
    });
    await ended;
    expect(events).to.deep.equal([{type: 'guidance-failed'}]);
    expect(preparations).to.equal(3);
  });

  for (const [what, services] of [
    ['the models do not come', {prepare: () => new Promise<void>(() => undefined)}],
    ['a look does not end', {glance: () => new Promise<null>(() => undefined)}],
  ] as const)
    it(`watchPose leaves the photos to the button when ${what} within 15 seconds`, async () => {
      const limits: number[] = [];
      const {events, ended} = watch(services, {
        // Time is over for whatever does not end by itself at once.
        withinTime: async (work, limitMs, late) => {
          limits.push(limitMs);
          const soon = picture().then(() => Promise.reject(late()));
          return Promise.race([work, soon]);
        },
      });
      await ended;
      expect(events).to.deep.equal([{type: 'guidance-failed'}]);
      expect(new Set(limits)).to.deep.equal(new Set([15_000]));
      // Another try would take as long again.
      expect(limits.length).to.be.at.most(2);
    });
});
