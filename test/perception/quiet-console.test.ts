import {expect} from '@open-wc/testing';
import {quietConsole} from '../../src/perception/worker/quiet-console.js';

describe('the console of the worker', () => {
  it('quietConsole drops the lines that MediaPipe writes for each picture, and nothing else', () => {
    const heard: unknown[][] = [];
    const own = {warn: (...said: unknown[]) => void heard.push(said)};
    quietConsole(own);
    const error = new Error('lost');
    own.warn(
      'I0000 00:00:1795821771.641000       1 gl_context_webgl.cc:151] Successfully created a WebGL context',
    );
    own.warn('W0000 00:00:1795821771.662000       1 gl_context.cc:1000] OpenGL error checking is disabled');
    own.warn('INFO: Created TensorFlow Lite XNNPACK delegate for CPU.');
    own.warn('E0000 00:00:1795821771.662000       1 graph.cc:7] no graph');
    own.warn('In other words', 7);
    own.warn(error);
    expect(heard).to.deep.equal([
      ['E0000 00:00:1795821771.662000       1 graph.cc:7] no graph'],
      ['In other words', 7],
      [error],
    ]);
  });
});
