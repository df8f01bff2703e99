import {svg, type SVGTemplateResult} from 'lit';
import {GIRTHS, type BodyMeasurements, type FitLevel, type Girth} from '../../core/domain.js';
import {drawFigure, girthsOf, viewBoxOf} from './figure.js';
import {figureShapes} from './tip-pictures.js';

interface ResultFigure {
  readonly measurements: BodyMeasurements;
  readonly heightCm: number;
  /** How the recommended size sits at each level; a level that the chart does not have is absent. */
  readonly levels: Readonly<Partial<Record<Girth, FitLevel>>>;
  readonly label: string;
}

/** How far a tape reaches beyond the outline on either side, so that it seems to go round the body. */
const OVERHANG = 1.6;

/** The figure with a tape at each level. Dashes show a tight or loose fit. */
export function renderResultFigure({measurements, heightCm, levels, label}: ResultFigure): SVGTemplateResult {
  const figure = drawFigure(girthsOf(measurements), heightCm);
  return svg`
    <svg class="result-figure" viewBox=${viewBoxOf(figure)} role="img" aria-label=${label}>
      ${figureShapes(figure)}
      ${GIRTHS.map(girth => {
        const {halfWidth, y} = figure.levels[girth];
        const reach = halfWidth + OVERHANG;
        return svg`
          <path class="tape" data-level=${levels[girth] ?? 'unknown'}
            d="M${-reach} ${y}Q0 ${y + 3.2} ${reach} ${y}"></path>
        `;
      })}
    </svg>
  `;
}
