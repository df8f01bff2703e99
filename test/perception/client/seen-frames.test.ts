import {expect} from '@open-wc/testing';
import {SizeFinderError} from '../../../src/core/errors.js';
import {SeenFrames, type Frame} from '../../../src/perception/client/seen-frames.js';
import type {ProgressListener, Sighting, WireResult} from '../../../src/perception/protocol.js';
import {madeTrace} from '../../measure/made-trace.js';
import {picture} from '../../support/fake-flow.js';

type Outcome = WireResult<Sighting>;

interface Call {
  readonly frame: Frame;
  readonly signal: AbortSignal;
  readonly tell: ProgressListener;
  readonly end: (outcome: Outcome) => void;
  readonly fail: (cause: unknown) => void;
}

const SEEN: Outcome = {ok: true, value: {trace: madeTrace(), notes: [], outline: [], levels: []}};

/** Frames that are perceived when the test says so. */
function rig() {
  const calls: Call[] = [];
  const frames = new SeenFrames(
    (frame, signal, tell) =>
      new Promise((end, fail) => {
        calls.push({frame, signal, tell, end, fail});
        signal.addEventListener('abort', () => fail(new SizeFinderError('aborted', 'given up')));
      }),
  );
  /** The call with this index, which may begin a little later. */
  const call = async (index: number): Promise<Call> => {
    for (;;) {
      const found = calls[index];
      if (found !== undefined) return found;
      await new Promise(resolve => setTimeout(resolve));
    }
  };
  return {frames, calls, call};
}

const front = async (): Promise<Frame> => ({view: 'front', image: await picture(), isOnlyOne: true});

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'fulfilled',
    (error: unknown) => (error instanceof SizeFinderError ? error.code : String(error)),
  );

describe('SeenFrames', () => {
  it('SeenFrames perceives a frame once for all who ask for it, also later', async () => {
    const {frames, calls, call} = rig();
    const frame = await front();
    const both = [frames.see(frame), frames.see(frame)];
    (await call(0)).end(SEEN);
    expect(await Promise.all(both)).to.deep.equal([SEEN, SEEN]);
    expect(await frames.see(frame)).to.equal(SEEN);
    expect(calls.length).to.equal(1);
    expect(frames.isIdle).to.equal(true);
  });

  it('SeenFrames perceives two frames at a time and the third after the first', async () => {
    const {frames, calls, call} = rig();
    const [first] = [frames.see(await front()), frames.see(await front()), frames.see(await front())];
    await call(1);
    await new Promise(resolve => setTimeout(resolve));
    expect(calls.length).to.equal(2);
    (await call(0)).end(SEEN);
    await first;
    await call(2);
    expect(calls.length).to.equal(3);
  });

  it('SeenFrames perceives a frame anew as another view, and as one of several frames', async () => {
    const {frames, call} = rig();
    const frame = await front();
    const asFront = frames.see(frame);
    (await call(0)).end(SEEN);
    await asFront;
    expect(frames.known({...frame, view: 'side'})).to.equal(null);
    expect(frames.known({...frame, isOnlyOne: false})).to.equal(null);
    void frames.see({...frame, view: 'side'});
    expect((await call(1)).frame.view).to.equal('side');
  });

  it('SeenFrames gives up a frame when the last who waits leaves, and not before', async () => {
    const {frames, call} = rig();
    const frame = await front();
    const [one, other] = [new AbortController(), new AbortController()];
    const outcomes = [one, other].map(({signal}) => frames.see(frame, {signal}));
    const {signal} = await call(0);
    one.abort();
    expect(signal.aborted).to.equal(false);
    other.abort();
    expect(signal.aborted).to.equal(true);
    expect(await Promise.all(outcomes.map(codeOf))).to.deep.equal(['aborted', 'aborted']);
    expect(frames.known(frame)).to.equal(null);
  });

  it('SeenFrames never begins a frame that is given up while others are perceived', async () => {
    const {frames, calls, call} = rig();
    const leaving = new AbortController();
    const [first, second, dropped, last] = [await front(), await front(), await front(), await front()];
    void frames.see(first);
    void frames.see(second);
    const given = frames.see(dropped, {signal: leaving.signal});
    const wanted = frames.see(last);
    leaving.abort();
    expect(await codeOf(given)).to.equal('aborted');
    for (const index of [0, 1, 2]) (await call(index)).end(SEEN);
    await wanted;
    expect(calls.map(({frame}) => frame)).to.deep.equal([first, second, last]);
  });

  it('SeenFrames keeps what was seen when those who asked have left afterwards', async () => {
    const {frames, call} = rig();
    const frame = await front();
    const leaving = new AbortController();
    const outcome = frames.see(frame, {signal: leaving.signal});
    (await call(0)).end(SEEN);
    await outcome;
    leaving.abort();
    expect(await frames.known(frame)).to.equal(SEEN);
  });

  it('SeenFrames perceives a frame again after a crash', async () => {
    const {frames, call} = rig();
    const frame = await front();
    const crashed = frames.see(frame);
    (await call(0)).fail(new Error('the GPU is lost'));
    expect(await codeOf(crashed)).to.equal('Error: the GPU is lost');
    const again = frames.see(frame);
    (await call(1)).end(SEEN);
    expect(await again).to.equal(SEEN);
  });

  it('SeenFrames tells who joins how far the frame is', async () => {
    const {frames, call} = rig();
    const frame = await front();
    void frames.see(frame);
    const {tell, end} = await call(0);
    tell(0.5);
    const heard: number[] = [];
    const joined = frames.known(frame, {onProgress: share01 => heard.push(share01)});
    tell(0.75);
    end(SEEN);
    await joined;
    expect(heard).to.deep.equal([0.5, 0.75]);
  });

  it('SeenFrames forgets everything when it is cleared', async () => {
    const {frames, call} = rig();
    const [seen, going] = [await front(), await front()];
    const first = frames.see(seen);
    (await call(0)).end(SEEN);
    await first;
    const waiting = frames.see(going);
    const {signal} = await call(1);
    frames.clear();
    expect(signal.aborted).to.equal(true);
    expect(await codeOf(waiting)).to.equal('aborted');
    expect(frames.known(seen)).to.equal(null);
  });
});
