/**
 * The entry point of both builds of perception. As a worker it serves the page. A page whose policy refuses workers
 * imports it and calls `createPerception` on its own thread.
 */
import {expose} from 'comlink';
import {holdLifeLock} from '../life-lock.js';
import {WORKER_MESSAGES, type MeasureRequest, type PerceptionApi} from '../protocol.js';
import {isPartsThread, serveParts, startPartsThread} from './parts-thread.js';
import {createPerception} from './perception.js';
import {trustingImport} from './trusting-import.js';

export {createPerception};

declare const self: DedicatedWorkerGlobalScope;

/**
 * In a worker the pictures are copies. Their memory on the GPU would wait for a garbage collection, which comes rarely
 * because the script itself needs little memory.
 */
function closingPictures(api: PerceptionApi): PerceptionApi {
  const close = (pictures: MeasureRequest['pictures']): void =>
    pictures.forEach(picture => {
      if ('image' in picture) picture.image.close();
    });
  return {
    ...api,
    perceive: (request, onProgress) => api.perceive(request, onProgress).finally(() => close([request])),
    measure: (request, onProgress) => api.measure(request, onProgress).finally(() => close(request.pictures)),
    check: request => api.check(request).finally(() => close([request])),
    inspect: request => api.inspect(request).finally(() => close([request])),
  };
}

async function start(): Promise<void> {
  self.importScripts = trustingImport(self.importScripts.bind(self));
  const {locked, ready} = WORKER_MESSAGES;
  if (isPartsThread(self.name)) serveParts();
  else expose(closingPictures(createPerception(startPartsThread(self.location.href))));
  self.postMessage((await holdLifeLock(self.name)) ? locked : ready);
}

if (!('document' in globalThis)) void start();
