import {expose} from 'comlink';
import {READY_MESSAGE} from '../protocol.js';
import {createPerception} from './perception.js';

declare const self: DedicatedWorkerGlobalScope;

expose(createPerception());
self.postMessage(READY_MESSAGE);
