/** All of a product page's script: the element, defined, and the package's exports. */
import './define.js';

export * from './index.js';
