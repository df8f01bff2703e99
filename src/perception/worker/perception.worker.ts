/**
 * The entry point of both builds of perception. As a worker it serves the page. A page whose policy refuses workers
 * imports it and calls `createPerception` on its own thread.
 */
import {expose} from 'comlink';
import {READY_MESSAGE} from '../protocol.js';
import {createPerception} from './perception.js';
import {quietConsole} from './quiet-console.js';

export {createPerception};

declare const self: DedicatedWorkerGlobalScope;

if (!('document' in globalThis)) {
  quietConsole(console);
  expose(createPerception());
  self.postMessage(READY_MESSAGE);
}
