import {expect} from '@open-wc/testing';
import type {FlowState} from '../../src/flow/state.js';
import {picture} from '../support/fake-flow.js';
import {STATES} from '../support/flow-samples.js';
import {rig} from './controller-rig.js';

describe('FlowController with a camera', () => {
  it('counts down, shoots, and stops the camera when it is left', async () => {
    const photo = await picture();
    const signals: AbortSignal[] = [];
    const ticks: (() => void)[] = [];
    const {flow, until} = rig(STATES.tips, {
      openCamera: ({signal}) => {
        signals.push(signal);
        return Promise.resolve({video: document.createElement('video'), mirrored: true, canSwitch: false});
      },
      takePhotos: () => Promise.resolve([photo]),
      everySecond: tick => ticks.push(tick),
    });
    const isPhase = (name: string) => (state: FlowState) =>
      state.step === 'capture' && state.route === 'camera' && state.phase.name === name;
    flow.send({type: 'tips-read'});
    await until(isPhase('aiming'));
    flow.send({type: 'shutter-pressed'});
    await Promise.resolve();
    for (let second = 0; second < 3; second += 1) ticks[0]?.();
    const review = await until(isPhase('review'));
    expect(review.journey.photos.front).to.deep.equal([photo]);
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([false]);
    flow.send({type: 'closed'});
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
  });

  it('keeps the screen on from the tap that starts the camera until the camera is left', async () => {
    const locks: AbortSignal[] = [];
    const {flow, until} = rig(STATES.tips, {
      openCamera: () =>
        Promise.resolve({video: document.createElement('video'), mirrored: true, canSwitch: false}),
      keepScreenOn: signal => {
        locks.push(signal);
        return Promise.resolve();
      },
    });
    expect(locks).to.deep.equal([]);
    flow.send({type: 'tips-read'});
    await until(state => state.step === 'capture' && state.route === 'camera' && 'preview' in state.phase);
    expect(locks.map(({aborted}) => aborted)).to.deep.equal([false]);
    flow.send({type: 'closed'});
    expect(locks.map(({aborted}) => aborted)).to.deep.equal([true]);
  });

  it('opens the other camera when asked, and lets the first one go', async () => {
    const facings: string[] = [];
    const signals: AbortSignal[] = [];
    const {flow, until} = rig(STATES.tips, {
      openCamera: ({facing, signal}) => {
        facings.push(facing);
        signals.push(signal);
        return Promise.resolve({video: document.createElement('video'), mirrored: true, canSwitch: true});
      },
    });
    const isAiming = (state: FlowState): boolean =>
      state.step === 'capture' && state.route === 'camera' && state.phase.name === 'aiming';
    flow.send({type: 'tips-read'});
    await until(isAiming);
    flow.send({type: 'camera-switched'});
    await until(isAiming);
    expect(facings).to.deep.equal(['user', 'environment']);
    expect(signals[0]?.aborted).to.equal(true);
    flow.send({type: 'closed'});
  });
});
