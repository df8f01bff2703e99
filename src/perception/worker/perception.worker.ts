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

/** Holds a lock for as long as this worker lives. False where locks need HTTPS or storage that the page does not have. */
const holdLock = async (name: string): Promise<boolean> => {
  // Missing on pages without HTTPS; the standard types call it always present.
  const {locks} = navigator as {readonly locks?: LockManager};
  if (locks === undefined || name === '') return false;
  return new Promise(resolve => {
    const forever = (): Promise<never> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    locks.request(name, forever).catch(() => resolve(false));
  });
};

const isFit = (): boolean =>
  typeof OffscreenCanvas !== 'undefined' && graphicsName(new OffscreenCanvas(1, 1)) !== null;

async function start(): Promise<void> {
  quietConsole(console);
  expose(createPerception());
  const {unfit, locked, ready} = WORKER_MESSAGES;
  self.postMessage(!isFit() ? unfit : (await holdLock(self.name)) ? locked : ready);
}

if (!('document' in globalThis)) void start();
