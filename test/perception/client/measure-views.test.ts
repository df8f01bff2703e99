import {expect} from '@open-wc/testing';
import type {ShopperProfile} from '../../../src/core/domain.js';
import {SizeFinderError} from '../../../src/core/errors.js';
import type {MeasureOptions} from '../../../src/perception/client/finder-services.js';
import {checkPhoto, measureViews, type Views} from '../../../src/perception/client/measure-views.js';
import {decodePhoto} from '../../../src/capture/photo-source.js';
import {fakeServices, isClosed, MEASURED, picture, pictureFile} from '../../support/fake-flow.js';
import {SHOPPER} from '../../support/flow-samples.js';

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  );

describe('measureViews', () => {
  it('measureViews measures upright copies of all frames and closes them afterwards', async () => {
    const services = fakeServices();
    const front = await picture();
    const measured = await measureViews(
      {front: [front, await pictureFile()], side: await pictureFile()},
      SHOPPER,
      {},
      {decodePhoto, services: () => services},
    );
    expect(measured).to.equal(MEASURED);
    const [photos] = services.calls[0] ?? [];
    expect([photos?.front.length, photos?.side.length]).to.deep.equal([2, 1]);
    expect([...(photos?.front ?? []), ...(photos?.side ?? [])].every(isClosed)).to.equal(true);
    expect(isClosed(front)).to.equal(false);
  });

  it('measureViews measures without a side view', async () => {
    const services = fakeServices();
    await measureViews({front: await picture()}, SHOPPER, {}, {decodePhoto, services: () => services});
    expect(services.calls[0]?.[0].side).to.deep.equal([]);
  });

  it('measureViews names the view that cannot be read', async () => {
    const services = fakeServices();
    const views = {front: await picture(), side: new Blob(['no picture'], {type: 'image/png'})};
    const error = await failureOf(measureViews(views, SHOPPER, {}, {decodePhoto, services: () => services}));
    expect(error).to.be.instanceOf(SizeFinderError);
    expect(error).to.deep.include({code: 'image-unreadable'});
    expect(error instanceof SizeFinderError && error.detail.view).to.equal('side');
  });

  it('measureViews names a missing front view', async () => {
    const views = {} as Views; // as untyped pages call it
    const error = await failureOf(measureViews(views, SHOPPER, {}, {decodePhoto, services: fakeServices}));
    expect(error instanceof SizeFinderError && error.detail.view).to.equal('front');
  });

  it('measureViews refuses impossible answers before anything is loaded', async () => {
    const services = fakeServices();
    for (const heightCm of [NaN, 17.5, 1.75, 999]) {
      const error = await failureOf(
        measureViews({front: await picture()}, {heightCm}, {}, {decodePhoto, services: () => services}),
      );
      expect(error).to.deep.include({code: 'profile-invalid'});
      expect(error instanceof SizeFinderError && error.detail.field).to.equal('heightCm');
    }
    expect(services.calls.length).to.equal(0);
  });

  it('measureViews closes its copies when measuring fails, and wraps foreign errors', async () => {
    const services = fakeServices(() => Promise.reject(new RangeError('odd')));
    const error = await failureOf(
      measureViews({front: await picture()}, SHOPPER, {}, {decodePhoto, services: () => services}),
    );
    expect(error).to.deep.include({code: 'internal'});
    expect(services.calls[0]?.[0].front.every(isClosed)).to.equal(true);
  });

  it('measureViews rejects with aborted for a signal that is aborted already', async () => {
    const services = fakeServices();
    const error = await failureOf(
      measureViews(
        {front: await picture()},
        SHOPPER,
        {signal: AbortSignal.abort()},
        {decodePhoto, services: () => services},
      ),
    );
    expect(error).to.deep.include({code: 'aborted'});
    expect(services.calls.length).to.equal(0);
  });

  it('measureViews takes null for an option that is not given', async () => {
    const tools = {decodePhoto, services: () => fakeServices()};
    for (const options of [null, {signal: null, camera: null} as unknown as MeasureOptions])
      expect(await measureViews({front: await picture()}, SHOPPER, options, tools)).to.equal(MEASURED);
  });

  for (const [what, source] of [
    ['null', null],
    ['a text', 'front.jpg'],
    ['a number', 7],
    ['an object', {}],
    ['an object without a prototype', Object.create(null)],
    ['an image that never loaded', new Image()],
  ] as const)
    it(`measureViews calls ${what} among the frames an unreadable picture`, async () => {
      const views = {front: [source]} as unknown as Views; // as untyped pages call it
      const error = await failureOf(
        measureViews(views, SHOPPER, {}, {decodePhoto, services: () => fakeServices()}),
      );
      expect(error).to.deep.include({code: 'image-unreadable'});
      expect(error instanceof SizeFinderError && error.detail.view).to.equal('front');
    });

  for (const shopper of [null, undefined, 'me', 172, {heightCm: '172'}])
    it(`measureViews names the missing height of the shopper ${JSON.stringify(shopper) ?? 'undefined'}`, async () => {
      const error = await failureOf(
        measureViews(
          {front: await picture()},
          shopper as unknown as ShopperProfile,
          {},
          {
            decodePhoto,
            services: () => fakeServices(),
          },
        ),
      );
      expect(error).to.deep.include({code: 'profile-invalid'});
      expect(error instanceof SizeFinderError && error.detail.field).to.equal('heightCm');
    });
});

describe('checkPhoto', () => {
  it('checkPhoto hands an upright copy and its view to the services and closes it afterwards', async () => {
    const seen: {photo: ImageBitmap; view: string}[] = [];
    const services = {
      ...fakeServices(),
      checkPhoto: (photo: ImageBitmap, view: string) => {
        seen.push({photo, view});
        return Promise.resolve(['low-light'] as const);
      },
    };
    const own = await picture();
    const notes = await checkPhoto(own, 'side', {}, {decodePhoto, services: () => services});
    expect(notes).to.deep.equal(['low-light']);
    expect(seen.map(({view}) => view)).to.deep.equal(['side']);
    expect(seen.every(({photo}) => photo !== own && isClosed(photo))).to.equal(true);
    expect(isClosed(own)).to.equal(false);
  });

  it('checkPhoto rejects with what is wrong with the photo, and with internal for a foreign error', async () => {
    for (const [thrown, code] of [
      [new SizeFinderError('wrong-pose', 'arms', {view: 'front', reason: 'arms-at-body'}), 'wrong-pose'],
      [new RangeError('odd'), 'internal'],
    ] as const) {
      const services = {...fakeServices(), checkPhoto: () => Promise.reject(thrown)};
      const tools = {decodePhoto, services: () => services};
      expect(await failureOf(checkPhoto(await picture(), 'front', {}, tools))).to.deep.include({code});
    }
  });

  it('checkPhoto rejects with image-unreadable and the view for what is no picture', async () => {
    const tools = {decodePhoto, services: () => fakeServices()};
    const error = await failureOf(checkPhoto(new Blob(['no picture']), 'side', {}, tools));
    expect(error).to.deep.include({code: 'image-unreadable'});
    expect(error instanceof SizeFinderError && error.detail.view).to.equal('side');
  });
});
