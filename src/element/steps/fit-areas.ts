import {html, nothing, type TemplateResult} from 'lit';
import type {AreaFit, FitLevel, SizeOption} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import {isLengthArea, type AreaNames} from '../text/chart-names.js';
import type {StepContext} from '../text/step-context.js';

const LEVELS: readonly FitLevel[] = ['tight', 'snug', 'good', 'roomy', 'loose'];

/** Rows of the placeholder: a title and three girths. */
const COMING_ROWS = [0, 1, 2, 3];

/** Less room than this is not mentioned. */
const WORTH_SAYING_CM = 0.5;

/** How the size sits at each place: in words, in centimetres, and as a point on a scale. */
export const renderFitAreas = (
  {label, fit}: SizeOption,
  unit: LengthUnit,
  areas: AreaNames,
  context: StepContext,
): TemplateResult => html`
  <section class="card fit" aria-labelledby="fit-title">
    <h3 id="fit-title">${context.t.result.fit(label)}</h3>
    <dl>
      ${Object.entries(fit).map(
        ([area, areaFit]) => html`
          <div class="fit-row" data-level=${areaFit.level}>
            <dt>${areas.name(area)}</dt>
            <dd>
              <span class="scale" aria-hidden="true">
                ${LEVELS.map(level => html`<span ?data-here=${level === areaFit.level}></span>`)}
              </span>
              <div class="fit-words">
                <span class="level">${levelText(area, areaFit, context)}</span>
                ${renderRoom(area, areaFit, unit, context)}
              </div>
            </dd>
          </div>
        `,
      )}
    </dl>
  </section>
`;

/** Takes its place while another product's chart loads, so that nothing jumps. */
export const renderComingFit = (): TemplateResult => html`
  <div class="card" aria-hidden="true">${COMING_ROWS.map(() => html`<span class="skeleton"></span>`)}</div>
`;

/** Lengths are short or long, not tight or loose. */
function levelText(area: string, {level, deltaCm}: AreaFit, {t}: StepContext): string {
  if (!isLengthArea(area) || level === 'good') return t.result.levels[level];
  return deltaCm < 0 ? t.lengths.short : t.lengths.long;
}

function renderRoom(
  area: string,
  {deltaCm}: AreaFit,
  unit: LengthUnit,
  {t, format}: StepContext,
): TemplateResult | typeof nothing {
  if (Math.abs(deltaCm) < WORTH_SAYING_CM) return nothing;
  const length = format.length(Math.abs(deltaCm), unit);
  const [more, less] = isLengthArea(area)
    ? [t.lengths.tooLong, t.lengths.tooShort]
    : [t.result.roomLeft, t.result.tooLittle];
  return html`<span class="room">${deltaCm > 0 ? more(length) : less(length)}</span>`;
}
