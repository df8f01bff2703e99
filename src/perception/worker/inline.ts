/** Perception on the page's own thread, for pages whose policy refuses every worker. */
export {createPerception} from './perception.js';
