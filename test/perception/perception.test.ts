import {expect} from '@open-wc/testing';
import {proxy} from 'comlink';
import type {Outcome, PerceivedViews} from '../../src/perception/protocol.js';
import {startWorker, type RunningPerception} from '../../src/perception/start-worker.js';
import {
  hasBodyPix,
  MODELS_TIMEOUT_MS,
  MODELS_URL,
  MODELS_WITHOUT_BODYPIX_URL,
  WORKER_URL,
} from '../support/models.js';
import {emptyRoom, loadPhoto, SAMPLE} from '../support/photos.js';

function unwrap(outcome: Outcome<PerceivedViews>): PerceivedViews {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value;
}

/** Both photos of the sample, decoded anew: posting them to the worker copies them. */
const samplePair = async () =>
  [
    {view: 'front', image: await loadPhoto(SAMPLE.front)},
    {view: 'side', image: await loadPhoto(SAMPLE.side)},
  ] as const;

const bodyPixIsThere = await hasBodyPix();

describe('the worker with its models', function () {
  this.timeout(MODELS_TIMEOUT_MS);
  let running: RunningPerception;
  const loading: number[] = [];

  before(async () => {
    running = await startWorker(WORKER_URL);
    const prepared = await running.api.prepare(
      MODELS_URL,
      proxy((progress01: number) => void loading.push(progress01)),
    );
    expect(prepared).to.deep.equal({ok: true, value: null});
  });
  after(() => running.terminate());

  it('tells how far loading is, never backwards, up to the end', () => {
    expect(loading.length).to.be.greaterThan(3);
    expect(loading).to.deep.equal([...loading].sort((a, b) => a - b));
    expect(loading.at(-1)).to.equal(1);
  });

  it('traces a person in both views, inside the picture', async () => {
    const steps: number[] = [];
    const seen = unwrap(
      await running.api.perceive(
        await samplePair(),
        proxy((progress01: number) => void steps.push(progress01)),
      ),
    );
    expect(steps).to.deep.equal([0.5, 1]);
    for (const trace of [...seen.front, ...seen.side]) {
      expect(trace).to.include({widthPx: 720, heightPx: 1280});
      expect(trace.keypoints).to.have.lengthOf(33);
      expect(trace.topPx).to.be.greaterThan(0);
      expect(trace.bottomPx).to.be.within(trace.topPx + 700, 1280);
      trace.left.xPx.forEach((x, row) => expect(x).to.be.within(0, trace.right.xPx[row] ?? 0));
    }
    expect([seen.front.length, seen.side.length]).to.deep.equal([1, 1]);
  });

  if (bodyPixIsThere)
    it('has nothing to say against a good pair', async () => {
      expect(
        unwrap(
          await running.api.perceive(
            await samplePair(),
            proxy(() => undefined),
          ),
        ).notes,
      ).to.deep.equal([]);
    });

  it('refuses an empty room, naming the view', async () => {
    const request = {view: 'front', image: await emptyRoom()} as const;
    const outcome = await running.api.perceive(
      [request],
      proxy(() => undefined),
    );
    expect(outcome).to.include({ok: false, code: 'body-not-found', view: 'front'});
  });

  it('keeps no tensor of a run, whether it succeeds or not', async () => {
    await running.api.perceive(
      await samplePair(),
      proxy(() => undefined),
    );
    const before = await running.api.tensorCount();
    await running.api.perceive(
      await samplePair(),
      proxy(() => undefined),
    );
    await running.api.perceive(
      [{view: 'side', image: await emptyRoom()}],
      proxy(() => undefined),
    );
    expect(await running.api.tensorCount()).to.equal(before);
  });

  it('answers calls that overlap one after the other, each with its own', async () => {
    const [front, side] = await samplePair();
    const [first, second] = await Promise.all([
      running.api.perceive(
        [front],
        proxy(() => undefined),
      ),
      running.api.perceive(
        [side],
        proxy(() => undefined),
      ),
    ]);
    expect(unwrap(first).front).to.have.lengthOf(1);
    expect(unwrap(second).side).to.have.lengthOf(1);
  });
});

describe('the worker without BodyPix', function () {
  this.timeout(MODELS_TIMEOUT_MS);

  it('sees the same person and says what it lacks', async () => {
    const worker = await startWorker(WORKER_URL);
    await worker.api.prepare(
      MODELS_WITHOUT_BODYPIX_URL,
      proxy(() => undefined),
    );
    const seen = unwrap(
      await worker.api.perceive(
        await samplePair(),
        proxy(() => undefined),
      ),
    );
    worker.terminate();
    expect(seen.notes).to.include('body-parts-unavailable');
    expect(seen.front).to.have.lengthOf(1);
  });
});

describe('the worker without any models', function () {
  this.timeout(MODELS_TIMEOUT_MS);

  it('says so, and can be prepared again from the right place', async () => {
    const worker = await startWorker(WORKER_URL);
    const nowhere = new URL('/nowhere', location.href).href;
    const refused = await worker.api.prepare(
      nowhere,
      proxy(() => undefined),
    );
    expect(refused).to.include({ok: false, code: 'model-unavailable'});
    const prepared = await worker.api.prepare(
      MODELS_URL,
      proxy(() => undefined),
    );
    expect(prepared.ok).to.equal(true);
    worker.terminate();
  });
});
