import {expect} from '@open-wc/testing';
import {SizeFinderError} from '../../src/core/errors.js';
import type {FlowState} from '../../src/flow/state.js';
import {fakeServices, isClosed, MEASURED, picture} from '../support/fake-flow.js';
import {ANSWERED, SHOPPER, STATES} from '../support/flow-samples.js';
import {deferred} from './deferred.js';
import {rig} from './controller-rig.js';

const isStep =
  (step: FlowState['step']) =>
  (state: FlowState): boolean =>
    state.step === step;

describe('FlowController', () => {
  it('the flow asks for no models before photos are likely', async () => {
    const services = fakeServices();
    const {flow, until} = rig(STATES.closed, {services: () => services});
    flow.send({type: 'opened', lengthUnit: 'cm'});
    flow.send({type: 'draft-edited', draft: ANSWERED.draft});
    flow.send({type: 'route-chosen', route: 'answers'});
    await until(isStep('result'));
    expect(services.preparations).to.equal(0);
  });

  it('the flow warms the models up once, from when photos are likely', async () => {
    const services = fakeServices();
    const {flow} = rig(STATES.profile, {services: () => services});
    flow.send({type: 'photos-likely'});
    await Promise.resolve();
    expect(services.preparations).to.equal(1);
    flow.send({type: 'route-chosen', route: 'files'});
    await Promise.resolve();
    expect(services.preparations).to.equal(1);
  });

  it('the flow warms the models up when a photo way is chosen and an answer is missing', async () => {
    const services = fakeServices();
    const {flow} = rig(STATES['profile, empty'], {services: () => services});
    flow.send({type: 'route-chosen', route: 'camera'});
    await Promise.resolve();
    expect(flow.state.step).to.equal('profile');
    expect(services.preparations).to.equal(1);
  });

  it('measures what it was given and arrives at the result', async () => {
    const services = fakeServices();
    const {flow, until} = rig(STATES['files, both'], {services: () => services});
    flow.send({type: 'measure-requested'});
    const result = await until(isStep('result'));
    expect(result.journey.outcome).to.deep.equal({shopper: SHOPPER, measured: MEASURED});
    expect(services.calls[0]?.[1]).to.deep.equal(SHOPPER);
  });

  it('estimates from answers alone without the heavy part', async () => {
    const services = fakeServices();
    const {flow, until} = rig(STATES.profile, {services: () => services});
    flow.send({type: 'route-chosen', route: 'answers'});
    const result = await until(isStep('result'));
    expect(result.journey.outcome?.measured.waist.source).to.equal('statistics');
    expect(services.calls.length).to.equal(0);
  });

  it('aborts measuring that the shopper leaves, and drops the late answer', async () => {
    const answer = deferred<typeof MEASURED>();
    const services = fakeServices(() => answer.promise);
    const {flow} = rig(STATES['files, both'], {services: () => services});
    flow.send({type: 'measure-requested'});
    await Promise.resolve();
    flow.send({type: 'closed'});
    expect(services.calls[0]?.[2]?.signal?.aborted).to.equal(true);
    answer.resolve(MEASURED);
    await answer.promise;
    await Promise.resolve();
    expect(flow.state).to.deep.nested.include({step: 'closed', 'journey.outcome': null});
  });

  it('stops with the code of a failure and reports it', async () => {
    const failure = new SizeFinderError('several-people', 'two');
    const services = fakeServices(() => Promise.reject(failure));
    const {flow, until, errors} = rig(STATES['files, both'], {services: () => services});
    flow.send({type: 'measure-requested'});
    expect(await until(isStep('stopped'))).to.deep.include({error: failure});
    expect(errors).to.deep.equal([failure]);
  });

  it('turns a bug into a failure that can be survived', async () => {
    const services = fakeServices(() => Promise.reject(new TypeError('of undefined')));
    const {flow, until, errors} = rig(STATES['files, both'], {services: () => services});
    flow.send({type: 'measure-requested'});
    await until(isStep('stopped'));
    expect(errors[0]?.code).to.equal('internal');
  });

  it('closes photos that leave the flow, and only those', async () => {
    const [front, side, newSide] = [await picture(), await picture(), await picture()];
    const journey = {...ANSWERED, route: 'files', photos: {front: [front], side: [side]}} as const;
    const decoded = deferred<ImageBitmap>();
    const {flow, until} = rig({...STATES.files, journey}, {decodePhoto: () => decoded.promise});
    flow.send({type: 'photo-chosen', view: 'side', source: new Blob()});
    expect([isClosed(front), isClosed(side)]).to.deep.equal([false, true]);
    decoded.resolve(newSide);
    await until(state => state.journey.photos.side[0] === newSide);
    flow.send({type: 'closed'});
    expect([isClosed(front), isClosed(newSide)], 'closing the finder').to.deep.equal([false, false]);
    flow.hostDisconnected();
    expect([isClosed(front), isClosed(newSide)], 'leaving the page').to.deep.equal([true, true]);
  });

  it('closes a photo that nobody waits for any more', async () => {
    const late = await picture();
    const decoded = deferred<ImageBitmap>();
    const {flow} = rig(STATES.files, {decodePhoto: () => decoded.promise});
    flow.send({type: 'photo-chosen', view: 'front', source: new Blob()});
    await Promise.resolve();
    flow.send({type: 'went-back'});
    decoded.resolve(late);
    await decoded.promise;
    await Promise.resolve();
    expect(isClosed(late)).to.equal(true);
  });

  it('offers the way without photos after a while, and takes it while the photos are still measured', async () => {
    const services = fakeServices(() => new Promise(() => undefined));
    const pauses: {readonly durationMs: number; readonly end: () => void}[] = [];
    const {flow, until} = rig(STATES['files, both'], {
      services: () => services,
      pause: durationMs => new Promise(resolve => pauses.push({durationMs, end: resolve})),
    });
    flow.send({type: 'measure-requested'});
    await Promise.resolve();
    expect(flow.state).to.include({step: 'measuring', isSlow: false});
    expect(pauses.map(({durationMs}) => durationMs)).to.deep.equal([10_000]);
    pauses[0]?.end();
    await until(state => state.step === 'measuring' && state.isSlow);
    flow.send({type: 'route-chosen', route: 'answers'});
    const result = await until(isStep('result'));
    expect(result.journey.outcome?.measured.waist.source).to.equal('statistics');
    expect(services.calls[0]?.[2]?.signal?.aborted).to.equal(true);
    expect(result.journey.photos).to.deep.equal(STATES['files, both'].journey.photos);
  });

  it('offers nothing while it estimates from answers', async () => {
    const paused: number[] = [];
    const {flow, until} = rig(STATES.profile, {
      pause: durationMs => {
        paused.push(durationMs);
        return Promise.resolve();
      },
    });
    flow.send({type: 'route-chosen', route: 'answers'});
    await until(isStep('result'));
    expect(paused).to.deep.equal([]);
  });

  it('a bug while the page hears of a step ends the step with the code internal', async () => {
    const services = fakeServices();
    const {flow, until, errors} = rig(STATES['files, both'], {services: () => services}, ({step}) => {
      if (step === 'measuring') throw new TypeError('t.soldOut is not a function');
    });
    flow.send({type: 'measure-requested'});
    expect(await until(isStep('stopped'))).to.have.nested.property('error.code', 'internal');
    expect(errors.map(({code}) => code)).to.deep.equal(['internal']);
  });
});
