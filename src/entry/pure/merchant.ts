/** Charts in and out, for the workbench of the demo. Built into `dist/merchant.js`. */
export {explainSize, lintSizeChart} from '../../chart/index.js';
export * from '../../merchant/index.js';
