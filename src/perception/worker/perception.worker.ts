import {expose} from 'comlink';
import {READY_MESSAGE} from '../protocol.js';
import {createPerception} from './perception.js';
import {quietConsole} from './quiet-console.js';

declare const self: DedicatedWorkerGlobalScope;

quietConsole(console);
expose(createPerception());
self.postMessage(READY_MESSAGE);
