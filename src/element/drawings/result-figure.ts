import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Garment} from '../../chart/model/size-chart.js';
import {GIRTHS, type BodyMeasurements, type FitLevel, type Girth} from '../../core/domain.js';
import {drawFigure, girthsOf, viewBoxOf} from './figure.js';
import {drawGarment, type GarmentDrawing, type Levels} from './garment.js';
import {figureShapes} from './tip-pictures.js';

interface Body {
  readonly measurements: BodyMeasurements;
  readonly heightCm: number;
  readonly label: string;
}

/** How far a tape reaches beyond the outline on either side, so that it seems to go round the body. */
const OVERHANG = 1.6;

/** The figure with a tape at each level. */
export function renderResultFigure({measurements, heightCm, label}: Body): SVGTemplateResult {
  const figure = drawFigure(girthsOf(measurements), heightCm);
  return svg`
    <svg class="result-figure" viewBox=${viewBoxOf(figure)} role="img" aria-label=${label}>
      ${figureShapes(figure)}
      ${GIRTHS.map(girth => {
        const {halfWidth, y} = figure.levels[girth];
        const reach = halfWidth + OVERHANG;
        return svg`<path class="tape" d="M${-reach} ${y}Q0 ${y + 3.2} ${reach} ${y}"></path>`;
      })}
    </svg>
  `;
}

interface Dressed extends Body {
  readonly garment: Garment | null;
  /** How the size sits at each girth of its chart. */
  readonly levels: Levels;
  /** The areas of the list beside the drawing, in its order; lines lead to those that are girths. */
  readonly areas: readonly string[];
}

/** Between the figure and the list, for the lines. */
const LEAD = 7;

/** The shopper's figure in the garment. Bands on the garment show where it is tight, right or roomy. */
export function renderDressedFigure(dressed: Dressed): SVGTemplateResult {
  const {measurements, heightCm, garment: kind, levels, areas, label} = dressed;
  const figure = drawFigure(girthsOf(measurements), heightCm);
  const garment = drawGarment(kind, figure, levels);
  const [top, bottom] = garment.window;
  const {halfWidth} = figure;
  const shown = GIRTHS.flatMap(girth => {
    const level = levels[girth];
    return level === undefined ? [] : [{girth, level, y: figure.levels[girth].y}];
  });
  return svg`
    <svg
      class="dressed"
      data-cut=${top > 0 ? 'top' : bottom < 100 ? 'bottom' : 'none'}
      viewBox="${-halfWidth} ${top} ${2 * halfWidth + LEAD} ${bottom - top}"
      preserveAspectRatio="xMaxYMid meet"
      role="img"
      aria-label=${label}
    >
      <clipPath id="garment-edge"><path d=${garment.outline}></path></clipPath>
      ${figureShapes(figure)}
      <path class="garment" d=${garment.outline}></path>
      <g clip-path="url(#garment-edge)">
        ${shown.map(({girth, level, y}) => renderBand(garment.halfWidth(girth), y, level))}
      </g>
      <path class="seams" d=${garment.seams}></path>
      ${shown.map(({girth, y}) =>
        renderLead(garment, girth, y, [halfWidth + LEAD, rowAt(areas, girth, garment.window)]),
      )}
    </svg>
  `;
}

const rowAt = (areas: readonly string[], girth: Girth, [top, bottom]: readonly [number, number]): number =>
  top + ((bottom - top) * (areas.indexOf(girth) + 0.5)) / areas.length;

const renderLead = (
  {halfWidth}: GarmentDrawing,
  girth: Girth,
  y: number,
  [endX, endY]: readonly [number, number],
): SVGTemplateResult => svg`
  <path class="lead" d="M${halfWidth(girth) - 0.6} ${y}L${endX - LEAD} ${endY}H${endX}"></path>
`;

/** A band of colour, and folds of the cloth, so that the picture does not rest on colour alone. */
const renderBand = (halfWidth: number, y: number, level: FitLevel): SVGTemplateResult => svg`
  <ellipse class="band" data-level=${level} cx="0" cy=${y} rx=${halfWidth + 1} ry="3.4"></ellipse>
  ${FOLDS[level] === undefined ? nothing : svg`<path class="folds" d=${FOLDS[level](halfWidth, y)}></path>`}
`;

/** Tight cloth is pulled sideways; loose cloth hangs. */
const FOLDS: Readonly<Partial<Record<FitLevel, (halfWidth: number, y: number) => string>>> = {
  tight: (x, y) => `M${-x} ${y - 2}L${-x + 4} ${y}L${-x} ${y + 2}M${x} ${y - 2}L${x - 4} ${y}L${x} ${y + 2}`,
  roomy: (x, y) => `M${-x + 1.8} ${y - 2.4}q.8 2.4 0 4.8M${x - 1.8} ${y - 2.4}q-.8 2.4 0 4.8`,
  loose: (x, y) =>
    `M${-x + 1.8} ${y - 3}q.8 3 0 6M${-x + 3.6} ${y - 2}q.8 2 0 4M${x - 1.8} ${y - 3}q-.8 3 0 6M${x - 3.6} ${y - 2}q-.8 2 0 4`,
};
