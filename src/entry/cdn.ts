import {setScriptUrl} from '../perception/client/script-url.js';
import './define.js';

// Worker and models lie beside this very file, on whatever host it is served from.
setScriptUrl(import.meta.url);

export * from './index.js';
