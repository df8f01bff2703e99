import type {BodyMeasurements} from '../../src/core/domain.js';
import {explainSize, type RecommendOptions, type SizeChart} from '../../src/chart/index.js';
import {bodyOf, chartOf} from './chart-samples.js';

/** Ten bodies, from the smallest to the largest chest, with what is known of each and how well. */
const BODIES: Readonly<
  Record<string, {readonly body: BodyMeasurements; readonly options?: RecommendOptions}>
> = {
  'a very small woman, taped': {body: bodyOf([74, 60, 80], 1)},
  'a slim woman, taped': {body: bodyOf([84, 67, 91], 1)},
  'a pear-shaped woman, taped': {body: bodyOf([90, 74, 108], 1)},
  'a tall slim man, from photos': {
    body: bodyOf([93, 79, 95], [2.2, 2, 1.8], 0.6),
    options: {lengths: {heightCm: 190, insideLegCm: 88}},
  },
  'a woman, from photos': {body: bodyOf([96, 79, 103], [2.4, 2.2, 2], 0.6)},
  'a woman, from photos, who likes it relaxed': {
    body: bodyOf([96, 79, 103], [2.4, 2.2, 2], 0.6),
    options: {fit: 'relaxed'},
  },
  'a man, from photos, who likes it snug': {
    body: bodyOf([102, 91, 101], [2.4, 2.2, 2], 0.6),
    options: {fit: 'snug', lengths: {heightCm: 178, insideLegCm: 80}},
  },
  'a man, from answers alone': {
    body: bodyOf([104, 94, 103], [5.5, 6.5, 4.5], 0.8),
    options: {lengths: {heightCm: 178}},
  },
  'a short heavy man, taped': {
    body: bodyOf([114, 112, 110], 1),
    options: {lengths: {heightCm: 166, insideLegCm: 72}},
  },
  'a large woman, from photos': {body: bodyOf([124, 110, 128], [2.6, 2.8, 2.4], 0.6)},
};

const row = (label: string, chest: unknown, waist: unknown, hip: unknown) => ({label, chest, waist, hip});

/** Five charts as brands write them: a top, a dress, trousers in lengths, a garment's own measures, two figures. */
const CHARTS: Readonly<Record<string, SizeChart>> = {
  'a top with some stretch, ranges with gaps': chartOf({
    units: 'cm',
    garment: 'top',
    stretch: 'some',
    sizes: [
      row('XS', [78, 81], [60, 64], [84, 88]),
      row('S', [82, 89], [65, 72], [89, 96]),
      row('M', [90, 97], [73, 80], [97, 104]),
      row('L', [98, 107], [81, 90], [105, 112]),
      row('XL', [108, 119], [91, 102], [113, 121]),
    ],
  }),
  'a dress, one number per size': chartOf({
    units: 'cm',
    garment: 'dress',
    department: 'women',
    waistLevel: 'natural',
    sizes: [
      row('34', 80, 62, 86),
      row('36', 84, 66, 90),
      row('38', 88, 70, 94),
      row('40', 92, 74, 98),
      row('42', 96, 78, 102),
      row('44', 102, 84, 107),
      row('46', 108, 90, 112),
      row('48', 114, 97, 118),
    ],
  }),
  'trousers in inches and three lengths, low on the hip': chartOf({
    units: 'in',
    garment: 'bottom',
    waistLevel: 'low-rise',
    sizes: [28, 30, 32, 34, 36, 38, 40, 42, 44].flatMap(waist =>
      [30, 32, 34].map(leg => ({
        label: `${waist}/${leg}`,
        waist: [waist, waist + 2],
        hip: [waist + 6, waist + 8],
        insideLeg: leg,
      })),
    ),
  }),
  'a shirt measured itself, without its ease': chartOf({
    units: 'cm',
    garment: 'top',
    basis: 'garment',
    betweenSizes: 'larger',
    sizes: [
      row('S', 98, 92, 98),
      row('M', 106, 100, 105),
      row('L', 114, 108, 112),
      row('XL', 122, 117, 120),
      row('XXL', 130, 126, 128),
    ],
  }),
  'a jacket in two figures, open above': chartOf({
    units: 'cm',
    garment: 'outerwear',
    stretch: 'high',
    sizes: [
      {...row('S', [80, 88], [62, 70], [86, 94]), group: 'regular'},
      {...row('M', [88, 96], [70, 78], [94, 102]), group: 'regular'},
      {...row('L', [96, 104], [78, 86], [102, 110]), group: 'regular'},
      {...row('XL', [104, 112], [86, 94], [110, 118]), group: 'regular'},
      {...row('1X', [108, 118], [94, 104], [116, 124]), group: 'plus'},
      {...row('2X', [118, 128], [104, 114], [124, 132]), group: 'plus'},
      {...row('3X', [128, null], [114, null], [132, null]), group: 'plus'},
    ],
  }),
};

const percent = (share: number): string => (100 * share).toFixed(1);

/** Less than this would be written as 0.0. */
const LEAST_SHARE = 0.0005;

/** "M 61.2, L 38.8 → M or L, between-sizes, chest": what `explainSize` says, shares under 0.05 % left out. */
function answerOf(chart: SizeChart, body: BodyMeasurements, options: RecommendOptions | undefined): string {
  const {recommendation, sizes, outside, group} = explainSize(body, chart, options);
  const {size, runnerUp, reason, deciding} = recommendation;
  const shares = [
    ['below', outside.below] as const,
    ...sizes.map(({label, probability}) => [label, probability] as const),
    ['above', outside.above] as const,
  ];
  const shown = shares.filter(([, share]) => share >= LEAST_SHARE);
  const odds = shown.map(([label, share]) => `${label} ${percent(share)}`).join(', ');
  const named = size === null ? 'none' : runnerUp === null ? size : `${size} or ${runnerUp}`;
  return `${group === null ? '' : `${group}: `}${odds} → ${named}, ${reason}, ${deciding ?? 'nothing'}`;
}

/** One line of the table: a body, and what the chart's odds for it are. */
export interface OddsLine {
  readonly chart: string;
  readonly body: string;
  readonly answer: string;
}

/** Every body on every chart, chart by chart. */
export const computeOdds = (): readonly OddsLine[] =>
  Object.entries(CHARTS).flatMap(([chart, parsed]) =>
    Object.entries(BODIES).map(([body, {body: measured, options}]) => ({
      chart,
      body,
      answer: answerOf(parsed, measured, options),
    })),
  );

/** The table as it is written out in odds-table.ts. */
export function writeOdds(lines: readonly OddsLine[]): string {
  const charts = [...new Set(lines.map(({chart}) => chart))];
  const blocks = charts.map(chart =>
    [
      chart,
      ...lines.filter(line => line.chart === chart).map(({body, answer}) => `  ${body}: ${answer}`),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
