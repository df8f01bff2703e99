import {expect} from '@open-wc/testing';
import {canRunModels, deviceOf} from '../../../src/perception/client/device.js';
import {graphicsName, infersOnCpu} from '../../../src/perception/worker/graphics-probe.js';

const OTHER = {isApple: false, isAppleTouch: false};
const MAC = {isApple: true, isAppleTouch: false};
const IPAD = {isApple: true, isAppleTouch: true};

describe('what the device can do', () => {
  for (const [name, platform, maxTouchPoints, device] of [
    ['an iPhone', 'iPhone', 5, IPAD],
    ['an iPad, which calls itself a Mac,', 'MacIntel', 5, IPAD],
    ['a Mac', 'MacIntel', 0, MAC],
    ['a Windows tablet', 'Win32', 10, OTHER],
    ['an Android phone', 'Linux armv81', 5, OTHER],
  ] as const)
    it(`deviceOf knows ${name}`, () => {
      expect(deviceOf({platform, maxTouchPoints})).to.deep.equal(device);
    });

  for (const [name, device, onCpu] of [
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))', OTHER, true],
    ['llvmpipe, or similar', OTHER, true],
    ['NVIDIA GeForce GTX 980, or similar', OTHER, false],
    ['Adreno (TM) 730', OTHER, false],
    ['Mozilla', OTHER, true],
    ['Apple GPU', OTHER, true],
    ['Apple GPU', MAC, false],
    ['Apple GPU', IPAD, true],
    [null, MAC, true],
  ] as const)
    it(`infersOnCpu is ${onCpu} for ${name} on ${JSON.stringify(device)}`, () => {
      expect(infersOnCpu(device, name)).to.equal(onCpu);
    });

  it('graphicsName is null where a canvas has no WebGL', () => {
    expect(graphicsName({getContext: () => null})).to.equal(null);
  });

  it('canRunModels is true without WebGL where WebAssembly has SIMD', () => {
    const canvas = document.createElement('canvas');
    canvas.getContext = () => null;
    expect(canRunModels(canvas)).to.equal(true);
  });

  it('canRunModels is false without SIMD and WebGL, and gives up the context that it finds', () => {
    const canvas = document.createElement('canvas');
    canvas.getContext = () => null;
    expect(canRunModels(canvas, false)).to.equal(false);
    let isLost = false;
    const extension = {loseContext: () => (isLost = true)};
    Object.assign(canvas, {getContext: () => ({getExtension: () => extension})});
    expect([canRunModels(canvas, false), isLost]).to.deep.equal([true, true]);
  });
});
