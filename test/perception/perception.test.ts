import {expect} from '@open-wc/testing';
import {proxy} from 'comlink';
import {GIRTHS, type BodyMeasurements} from '../../src/core/domain.js';
import type {MeasureRequest, WireResult, PerceptionRequest} from '../../src/perception/protocol.js';
import {startWorker, type RunningPerception} from '../../src/perception/client/start-worker.js';
import {hasBodyPix, MODELS_TIMEOUT_MS, MODELS_URL, WORKER_URL} from '../support/models.js';
import {emptyRoom, expectNearTruth, loadPhoto, SAMPLE} from '../support/photos.js';

const {shopper} = SAMPLE;

function unwrap(outcome: WireResult<BodyMeasurements>): BodyMeasurements {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value;
}

/** Photos are decoded anew for each request. */
const front = async (): Promise<PerceptionRequest> => ({view: 'front', image: await loadPhoto(SAMPLE.front)});
const side = async (): Promise<PerceptionRequest> => ({view: 'side', image: await loadPhoto(SAMPLE.side)});

const bodyPixIsThere = await hasBodyPix();

describe('the worker with its models', function () {
  this.timeout(MODELS_TIMEOUT_MS);
  let running: RunningPerception;
  let refused: WireResult<null>;
  let prepared: WireResult<null> | undefined;
  let measured: BodyMeasurements;
  const loading: number[] = [];
  const loadingToo: number[] = [];
  const measuring: number[] = [];

  const measure = (request: MeasureRequest, steps: number[] = []): Promise<WireResult<BodyMeasurements>> =>
    running.api.measure(
      request,
      proxy((progress01: number) => void steps.push(progress01)),
    );

  before(async () => {
    running = await startWorker(WORKER_URL);
    refused = await running.api.prepare(
      new URL('/nowhere', location.href).href,
      proxy(() => undefined),
    );
    [prepared] = await Promise.all(
      [loading, loadingToo].map(heard =>
        running.api.prepare(
          MODELS_URL,
          proxy((progress01: number) => void heard.push(progress01)),
        ),
      ),
    );
    measured = unwrap(await measure({pictures: [await front(), await side()], shopper}, measuring));
  });
  after(() => running.terminate());

  it('the worker says that its models are missing, and can be prepared again from the right folder', () => {
    expect(refused).to.include({ok: false, code: 'model-unavailable'});
    expect(prepared).to.deep.equal({ok: true, value: null});
  });

  it('the worker reports the progress of loading up to 1 and never backwards', () => {
    expect(loading.length).to.be.greaterThan(3);
    expect(loading).to.deep.equal([...loading].sort((a, b) => a - b));
    expect(loading.at(-1)).to.equal(1);
  });

  it('the worker tells all who wait for its models how they load', () => {
    expect(loadingToo.length).to.be.greaterThan(3);
  });

  it('the worker measures a person and reports its progress', () => {
    expect(measuring).to.deep.equal([...measuring].sort((a, b) => a - b));
    expect(measuring.at(-1)).to.equal(1);
    expectNearTruth(measured);
    expect(measured.notes.includes('body-parts-unavailable')).to.equal(!bodyPixIsThere);
  });

  it('the worker takes the pictures in any order', async () => {
    const other = unwrap(await measure({pictures: [await side(), await front()], shopper}));
    for (const girth of GIRTHS)
      expect(other[girth].valueCm, girth).to.be.closeTo(measured[girth].valueCm, 0.2);
  });

  it('the worker sees the same in a still as before, whatever it saw in between', async () => {
    const first = await running.api.inspect(await front());
    await running.api.inspect(await side());
    const again = await running.api.inspect(await front());
    expect(again?.keypoints).to.deep.equal(first?.keypoints);
  });

  it('the worker finds landmarks inside the picture, with the head above the feet', async () => {
    const seen = await running.api.inspect(await front());
    expect(seen?.keypoints).to.have.lengthOf(33);
    expect([seen?.widthPx, seen?.heightPx]).to.deep.equal([720, 1280]);
    const [nose, leftHeel] = [seen?.keypoints[0], seen?.keypoints[29]];
    expect(nose?.yPx).to.be.within(0, 500);
    expect(leftHeel?.yPx).to.be.within(900, 1280);
  });

  it('the worker glances at frames of a person and of an empty room', async () => {
    const {image} = await front();
    const {keypoints, luma} = await running.api.glance(image);
    expect(keypoints).to.have.lengthOf(33);
    expect(luma).to.be.within(40, 220);
    expect((await running.api.glance(await emptyRoom())).keypoints).to.equal(null);
  });

  it('the worker refuses an empty room and names the view', async () => {
    const outcome = await measure({
      pictures: [await front(), {view: 'side', image: await emptyRoom()}],
      shopper,
    });
    expect(outcome).to.include({ok: false, code: 'body-not-found', view: 'side'});
  });

  it('the worker refuses impossible answers and names the field', async () => {
    const outcome = await measure({pictures: [await front()], shopper: {heightCm: 17}});
    expect(outcome).to.include({ok: false, code: 'profile-invalid', field: 'heightCm'});
  });

  it('the worker keeps no tensor of a run, whether it succeeds or not', async () => {
    const before = await running.api.tensorCount();
    await measure({pictures: [await front(), await side()], shopper});
    await measure({pictures: [{view: 'front', image: await emptyRoom()}], shopper});
    expect(await running.api.tensorCount()).to.equal(before);
  });

  it('the worker measures a pose with one spoilt frame and refuses a pose with nothing else', async () => {
    const spoilt = async (): Promise<PerceptionRequest> => ({view: 'front', image: await emptyRoom()});
    const some = await measure({pictures: [await spoilt(), await front(), await spoilt()], shopper});
    expect(unwrap(some).waist.source).to.equal('photo');
    const none = await measure({pictures: [await spoilt(), await spoilt()], shopper});
    expect(none).to.include({ok: false, code: 'body-not-found', view: 'front'});
  });

  it('the worker ends a call of perceive that is abandoned, and glances meanwhile', async () => {
    const ignore = proxy(() => undefined);
    const abandoned = running.api.perceive({id: 7, isOnlyOne: true, ...(await front())}, ignore);
    const glance = running.api.glance((await side()).image);
    await running.api.abandon(7);
    expect(await abandoned).to.include({ok: false, code: 'aborted'});
    expect((await glance).keypoints).to.have.lengthOf(33);
    const seen = await running.api.perceive({id: 8, isOnlyOne: true, ...(await side())}, ignore);
    expect(seen).to.include({ok: true});
  });

  it('the worker answers overlapping calls one after the other, each with its own answer', async () => {
    const [alone, seen, nobody] = await Promise.all([
      measure({pictures: [await front()], shopper}),
      running.api.glance((await side()).image),
      running.api.glance(await emptyRoom()),
    ]);
    expect(unwrap(alone).notes).to.include('side-view-missing');
    expect(seen.keypoints).to.have.lengthOf(33);
    expect(nobody.keypoints).to.equal(null);
  });
});
