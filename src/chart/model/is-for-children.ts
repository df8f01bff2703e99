import type {SizeChart} from './size-chart.js';

/**
 * Whether the chart is for children. Photos and statistics cover adults, so children need a tape. In a file of its own,
 * because the button on the page asks, and has no other code for charts.
 */
export const isForChildren = ({department}: SizeChart): boolean => department === 'kids';
