/** The entry point of the inline build: perception on the page's own thread, for pages whose policy refuses workers. */
export {createPerception} from './perception.js';
