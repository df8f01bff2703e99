import {mean, sd} from '../../calibration/statistics.mjs';
import {BANDS} from './statistics.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];
const PANEL = {width: 250, height: 190, left: 46, top: 30, gap: 24, bottom: 40};
const INK = '#3a3f47';
const DOT = '#1f5eff';

const scale =
  ([from, to], [start, end]) =>
  value =>
    start + ((value - from) / (to - from)) * (end - start);
const text = (x, y, content, more = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="11" fill="${INK}" ${more}>${content}</text>`;
const line = (x1, y1, x2, y2, more) =>
  `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" ${more}/>`;

/** Draws three panels side by side, one per girth. `draw` gets the panel's axes and returns its marks. */
function figure(title, {xRange, yRange, xLabel, yLabel, xTicks, yTicks}, draw) {
  const width = 3 * (PANEL.width + PANEL.gap) + PANEL.left;
  const height = PANEL.height + PANEL.top + PANEL.bottom;
  const panels = GIRTHS.map((girth, i) => {
    const left = PANEL.left + i * (PANEL.width + PANEL.gap);
    const x = scale(xRange(i), [left, left + PANEL.width - 20]);
    const y = scale(yRange(i), [PANEL.top + PANEL.height, PANEL.top]);
    const [x0, x1] = xRange(i).map(x);
    const [y0, y1] = yRange(i).map(y);
    const grid = [
      ...xTicks(i).map(tick => text(x(tick), y0 + 14, tick, 'text-anchor="middle"')),
      ...yTicks(i).map(tick => line(x0, y(tick), x1, y(tick), 'stroke="#d9dce1"')),
      ...yTicks(i).map(tick => text(x0 - 5, y(tick) + 4, tick, 'text-anchor="end"')),
    ];
    const frame = line(x0, y0, x1, y0, `stroke="${INK}"`) + line(x0, y0, x0, y1, `stroke="${INK}"`);
    return [
      ...grid,
      frame,
      text((x0 + x1) / 2, PANEL.top - 8, girth, 'text-anchor="middle" font-weight="bold"'),
      text((x0 + x1) / 2, y0 + 30, xLabel, 'text-anchor="middle"'),
      draw(i, {x, y, x0, x1}),
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" role="img" aria-label="${title}">
<rect width="100%" height="100%" fill="#fff"/>
${text(12, PANEL.top + PANEL.height / 2, yLabel, `text-anchor="middle" transform="rotate(-90 12 ${PANEL.top + PANEL.height / 2})"`)}
${panels.join('\n')}
</svg>
`;
}

const steps = (from, to, by) =>
  Array.from({length: Math.round((to - from) / by) + 1}, (_, i) => from + i * by);
const dot = (x, y, more = `fill="${DOT}" fill-opacity="0.55"`) =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2.6" ${more}/>`;
const errorsOf = (rows, i) => rows.map(({girths}) => girths[i].value - girths[i].truth);

/** Plots the share of people per centimetre of error. */
export function errorHistograms(rows) {
  const edges = steps(-12, 12, 1);
  const counts = GIRTHS.map((_, i) =>
    edges
      .slice(0, -1)
      .map(from => errorsOf(rows, i).filter(e => e >= from && e < from + 1).length / rows.length),
  );
  return figure(
    'Histograms of the errors',
    {
      xRange: () => [-12, 12],
      yRange: () => [0, 0.3],
      xLabel: 'estimate − truth, cm',
      yLabel: 'share of people',
      xTicks: () => steps(-12, 12, 4),
      yTicks: () => [0, 0.1, 0.2, 0.3],
    },
    (i, {x, y}) =>
      counts[i]
        .map(
          (share, k) =>
            `<rect x="${(x(edges[k]) + 0.5).toFixed(1)}" y="${y(share).toFixed(1)}" width="${(x(1) - x(0) - 1).toFixed(1)}" height="${(y(0) - y(share)).toFixed(1)}" fill="${DOT}"/>`,
        )
        .join('') + line(x(0), y(0), x(0), y(0.3), `stroke="${INK}" stroke-dasharray="3 3"`),
  );
}

/** Plots the difference of estimate and truth against their mean, with the limits of agreement. */
export function blandAltman(rows) {
  return figure(
    'Bland–Altman plots',
    {
      xRange: i =>
        [
          [70, 140],
          [50, 140],
          [75, 150],
        ][i],
      yRange: () => [-16, 16],
      xLabel: 'mean of estimate and truth, cm',
      yLabel: 'estimate − truth, cm',
      xTicks: i => [steps(80, 140, 20), steps(60, 140, 20), steps(80, 140, 20)][i],
      yTicks: () => steps(-15, 15, 5),
    },
    (i, {x, y, x0, x1}) => {
      const errors = errorsOf(rows, i);
      const [centre, spread] = [mean(errors), 1.96 * sd(errors)];
      const dots = rows.map(({girths}, r) => dot(x((girths[i].value + girths[i].truth) / 2), y(errors[r])));
      const rules = [centre, centre - spread, centre + spread].map((at, k) =>
        line(x0, y(at), x1, y(at), `stroke="${INK}" ${k === 0 ? '' : 'stroke-dasharray="4 3"'}`),
      );
      return [...dots, ...rules].join('');
    },
  );
}

/** Plots the share of people inside a band against the share that the band states. */
export function calibrationCurves(rows) {
  return figure(
    'Calibration of the bands',
    {
      xRange: () => [0, 100],
      yRange: () => [0, 100],
      xLabel: 'band, %',
      yLabel: 'people inside, %',
      xTicks: () => [50, 80, 95],
      yTicks: () => [0, 50, 80, 95],
    },
    (i, {x, y}) => {
      const inside = k =>
        100 *
        mean(rows.map(({girths}) => Number(Math.abs(girths[i].value - girths[i].truth) < k * girths[i].sd)));
      return (
        line(x(0), y(0), x(100), y(100), `stroke="${INK}" stroke-dasharray="4 3"`) +
        Object.entries(BANDS)
          .map(([band, k]) => dot(x(Number(band)), y(inside(k)), `fill="${DOT}"`))
          .join('')
      );
    },
  );
}

/** Plots the error against the body mass index. */
export function errorByBmi(rows) {
  return figure(
    'Error by body mass index',
    {
      xRange: () => [15, 46],
      yRange: () => [-16, 16],
      xLabel: 'BMI, kg/m²',
      yLabel: 'estimate − truth, cm',
      xTicks: () => steps(15, 45, 10),
      yTicks: () => steps(-15, 15, 5),
    },
    (i, {x, y, x0, x1}) =>
      line(x0, y(0), x1, y(0), `stroke="${INK}"`) +
      rows.map((row, r) => dot(x(row.person.truth.bmi), y(errorsOf(rows, i)[r]))).join(''),
  );
}
