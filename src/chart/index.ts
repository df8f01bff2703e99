export {parseSizeChart} from './parse-chart.js';
export type {ChartChoice} from './choose-chart.js';
export type {ChartFile} from './schema.js';
export type * from './size-chart.js';
export type {MeasureName} from './measures.js';
export {recommendSize} from './recommend.js';
export type {RecommendOptions} from './recommend.js';
export type {ToldLengths} from './body-vector.js';
