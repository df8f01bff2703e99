import {expect} from '@open-wc/testing';
import type {BodyMeasurements} from '../../../src/core/domain.js';
import {SizeFinderError} from '../../../src/core/errors.js';
import {createFinderServices} from '../../../src/perception/client/create-services.js';
import {
  INLINE_URL,
  MODELS_TIMEOUT_MS,
  MODELS_URL,
  MODELS_WITHOUT_BODYPIX_URL,
  WORKER_URL,
} from '../../support/models.js';
import {emptyRoom, expectNearTruth, loadPhoto, SAMPLE} from '../../support/photos.js';

const locations = {modelsUrl: MODELS_URL, workerUrl: WORKER_URL, inlineUrl: INLINE_URL};
const nowhere = new URL('/nowhere/worker.js', location.href);

const samplePhotos = async () => ({
  front: [await loadPhoto(SAMPLE.front)],
  side: [await loadPhoto(SAMPLE.side)],
});

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'fulfilled',
    (error: unknown) => (error instanceof SizeFinderError ? error.code : String(error)),
  );

describe('measuring with the real models, once they are loaded', function () {
  this.timeout(MODELS_TIMEOUT_MS);
  const services = createFinderServices(locations);
  const steps: number[] = [];
  let photos: Awaited<ReturnType<typeof samplePhotos>>;
  let both: BodyMeasurements;

  before(async () => {
    photos = await samplePhotos();
    both = await services.measure(photos, SAMPLE.shopper, {
      onProgress: progress01 => steps.push(progress01),
    });
  });
  after(() => services.dispose());

  it('measure gives the girths of a person and leaves the photos usable', () => {
    expectNearTruth(both);
    expect(both.waist.source).to.equal('photo');
    expect(photos.front[0]?.width).to.equal(720);
    expect(steps).to.deep.equal([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).to.equal(1);
  });

  it('measure gives the very same girths for photos that were perceived one by one before', async () => {
    const seenBefore = await samplePhotos();
    for (const view of ['front', 'side'] as const) {
      const {notes, outline, levels} = await services.perceive(seenBefore[view], view);
      expect(notes, view).to.deep.equal([]);
      // Crown, hands and feet: a person's outline has hundreds of points.
      expect(outline[0], view).to.have.length.greaterThan(300);
      expect(levels, view).to.have.length(3);
    }
    expect(await services.measure(seenBefore, SAMPLE.shopper)).to.deep.equal(both);
  });

  it('measure waits for a photo that is being perceived, and gives the very same girths', async () => {
    const beingSeen = await samplePhotos();
    const front = services.perceive(beingSeen.front, 'front');
    expect(await services.measure(beingSeen, SAMPLE.shopper)).to.deep.equal(both);
    await front;
  });

  it('perceive refuses a photo for the reason that measure gives, and measure then gives it at once', async () => {
    const side = await loadPhoto(SAMPLE.side);
    const reason = (promise: Promise<unknown>): Promise<unknown> =>
      promise.catch((error: unknown) => (error instanceof SizeFinderError ? error.detail : error));
    const refused = {view: 'front', reason: 'not-facing'};
    expect(await reason(services.perceive([side], 'front'))).to.deep.equal(refused);
    expect(await reason(services.measure({front: [side], side: []}, SAMPLE.shopper))).to.deep.equal(refused);
  });

  it('perceive that is given up ends early and leaves the models loaded', async () => {
    const leaving = new AbortController();
    const given = services.perceive([await loadPhoto(SAMPLE.front)], 'front', {signal: leaving.signal});
    leaving.abort();
    expect(await codeOf(given)).to.equal('aborted');
    const glance = await services.glance(await loadPhoto(SAMPLE.side));
    expect(glance?.keypoints).to.have.lengthOf(33);
  });

  it('measure widens the bands without a side view', async () => {
    const alone = await services.measure({...photos, side: []}, SAMPLE.shopper);
    expect(alone.notes).to.include('side-view-missing');
    expect(alone.waist.sdCm).to.be.greaterThan(both.waist.sdCm);
  });

  it('checkPhoto finds nothing wrong with a good photo of either view', async () => {
    for (const view of ['front', 'side'] as const)
      expect(await services.checkPhoto(await loadPhoto(SAMPLE[view]), view), view).to.deep.equal([]);
  });

  it('checkPhoto refuses a side view as front photo for the reason that measure gives', async () => {
    const side = await loadPhoto(SAMPLE.side);
    const refusal = (promise: Promise<unknown>): Promise<unknown> =>
      promise.then(
        () => 'accepted',
        (error: unknown) => (error instanceof SizeFinderError ? {code: error.code, ...error.detail} : error),
      );
    const checked = await refusal(services.checkPhoto(side, 'front'));
    expect(checked).to.deep.equal({code: 'wrong-pose', view: 'front', reason: 'not-facing'});
    expect(await refusal(services.measure({front: [side], side: []}, SAMPLE.shopper))).to.deep.equal(checked);
  });

  it('measure says in which photo there is nobody', async () => {
    const failure: unknown = await services
      .measure({...photos, side: [await emptyRoom()]}, SAMPLE.shopper)
      .catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(SizeFinderError);
    expect(failure).to.have.property('code', 'body-not-found');
    expect(failure).to.have.nested.property('detail.view', 'side');
  });
});

/** The worker of a browser that keeps no files: another test may have had BodyPix kept. */
const forgetfulWorker = (): URL => {
  const script = `Object.defineProperty(self, 'caches', {value: undefined}); importScripts('${WORKER_URL.href}');`;
  return new URL(URL.createObjectURL(new Blob([script], {type: 'text/javascript'})));
};

describe('measuring with the real models', function () {
  this.timeout(MODELS_TIMEOUT_MS);

  it('measure widens the bands without BodyPix', async () => {
    const services = createFinderServices({
      ...locations,
      modelsUrl: MODELS_WITHOUT_BODYPIX_URL,
      workerUrl: forgetfulWorker(),
    });
    const measurements = await services.measure(await samplePhotos(), SAMPLE.shopper);
    services.dispose();
    expectNearTruth(measurements);
    expect(measurements.notes).to.include('body-parts-unavailable');
  });

  for (const [where, workerUrl] of [
    ['in the worker', WORKER_URL],
    ['on this thread', nowhere],
  ] as const)
    it(`measure still answers one caller when another aborts, ${where}`, async () => {
      const services = createFinderServices({...locations, workerUrl});
      const leaving = new AbortController();
      const [photos, own] = [await samplePhotos(), await samplePhotos()];
      const abandoned = services.measure(photos, SAMPLE.shopper, {
        signal: leaving.signal,
        // By now the worker has looked at one of the two photos.
        onProgress: progress01 => progress01 > 0.6 && leaving.abort(),
      });
      const other = services.measure(own, SAMPLE.shopper);
      expect(await codeOf(abandoned)).to.equal('aborted');
      for (const photo of [...photos.front, ...photos.side]) photo.close();
      expectNearTruth(await other);
      expectNearTruth(await services.measure(own, SAMPLE.shopper));
      services.dispose();
    });

  it('measure ends the worker when the last caller aborts, and works again afterwards', async () => {
    const services = createFinderServices(locations);
    await services.prepare();
    const leaving = new AbortController();
    const photos = await samplePhotos();
    const both = [1, 2].map(() => services.measure(photos, SAMPLE.shopper, {signal: leaving.signal}));
    leaving.abort();
    expect(await Promise.all(both.map(codeOf))).to.deep.equal(['aborted', 'aborted']);
    expect(await services.glance(await emptyRoom())).to.equal(null);
    expectNearTruth(await services.measure(photos, SAMPLE.shopper));
    services.dispose();
  });

  it('dispose rejects all that wait with aborted', async () => {
    const services = createFinderServices(locations);
    const waiting = services.measure(await samplePhotos(), SAMPLE.shopper);
    services.dispose();
    expect(await codeOf(waiting)).to.equal('aborted');
  });

  it('measure rejects for a signal that is aborted already', async () => {
    const services = createFinderServices(locations);
    const photos = {front: [await emptyRoom()], side: []};
    expect(await codeOf(services.measure(photos, SAMPLE.shopper, {signal: AbortSignal.abort()}))).to.equal(
      'aborted',
    );
    services.dispose();
  });

  it('prepare says that the models are missing', async () => {
    const services = createFinderServices({...locations, modelsUrl: new URL('/nowhere', location.href).href});
    expect(await codeOf(services.prepare())).to.equal('model-unavailable');
    services.dispose();
  });

  it('prepare names the addresses when neither the worker nor the inline build can be loaded', async () => {
    const inlineUrl = new URL('/nowhere/inline.js', location.href);
    const services = createFinderServices({...locations, workerUrl: nowhere, inlineUrl});
    const refused = services.prepare();
    expect(await codeOf(refused)).to.equal('model-unavailable');
    const message = await refused.catch(String);
    for (const {href} of [nowhere, inlineUrl]) expect(message).to.include(href);
  });
});
