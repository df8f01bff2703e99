/**
 * The entry point of both builds of perception. As a worker it serves the page. A page whose policy refuses workers
 * imports it and calls `createPerception` on its own thread.
 */
import {expose} from 'comlink';
import {WORKER_MESSAGES} from '../protocol.js';
import {graphicsName} from './graphics-probe.js';
import {createPerception} from './perception.js';
import {quietConsole} from './quiet-console.js';

export {createPerception};

declare const self: DedicatedWorkerGlobalScope;

const isFit = (): boolean =>
  typeof OffscreenCanvas !== 'undefined' && graphicsName(new OffscreenCanvas(1, 1)) !== null;

function start(): void {
  quietConsole(console);
  expose(createPerception());
  self.postMessage(isFit() ? WORKER_MESSAGES.ready : WORKER_MESSAGES.unfit);
}

if (!('document' in globalThis)) start();
