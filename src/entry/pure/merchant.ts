/** Charts in and out, for the workbench of the demo. Built into `dist/merchant.js`. */
export {explainSize} from '../../chart/index.js';
export {lintSizeChart} from '../../chart/lint/lint.js';
export * from '../../merchant/index.js';
