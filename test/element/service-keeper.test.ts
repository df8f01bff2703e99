import {expect} from '@open-wc/testing';
import {ServiceKeeper} from '../../src/element/controllers/service-keeper.js';
import {fakeServices, type FakeServices} from '../support/fake-flow.js';
import {waitUntil} from '../support/wait-until.js';

/** A keeper that ends its services at the next opportunity, and all services that it has made. */
function rig() {
  const made: FakeServices[] = [];
  const keeper = new ServiceKeeper(() => {
    const services = fakeServices();
    made.push(services);
    return services;
  }, 0);
  return {keeper, ended: () => made.map(({isDisposed}) => isDisposed)};
}

/** Timers of the same length fire in the order of their start. */
const nextTimer = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve);
  });

describe('keeping the services', () => {
  it('ServiceKeeper ends the services after the finder shuts, and makes new ones on the next use', async () => {
    const {keeper, ended} = rig();
    keeper.finderOpened();
    expect(keeper.get()).to.equal(keeper.get());
    keeper.finderShut();
    await waitUntil(() => ended()[0] === true);
    keeper.finderOpened();
    keeper.get();
    expect(ended()).to.deep.equal([true, false]);
  });

  it('ServiceKeeper keeps the services of a finder that opens again soon', async () => {
    const {keeper, ended} = rig();
    keeper.get();
    keeper.finderShut();
    keeper.finderOpened();
    await nextTimer();
    expect(ended()).to.deep.equal([false]);
  });

  it('ServiceKeeper lets a call of the page end first', async () => {
    const {keeper, ended} = rig();
    keeper.get();
    let answer = (): void => undefined;
    const call = keeper.during(() => new Promise<void>(resolve => (answer = resolve)));
    keeper.finderShut();
    await nextTimer();
    expect(ended()).to.deep.equal([false]);
    answer();
    await call;
    await waitUntil(() => ended()[0] === true);
  });

  it('ServiceKeeper keeps the services of a page that only measures', async () => {
    const {keeper, ended} = rig();
    await keeper.during(() => Promise.resolve(keeper.get()));
    await nextTimer();
    expect(ended()).to.deep.equal([false]);
  });
});
