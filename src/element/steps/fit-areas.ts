import {html, nothing, type TemplateResult} from 'lit';
import type {Garment} from '../../chart/model/size-chart.js';
import {GIRTHS, type AreaFit, type BodyMeasurements, type SizeOption} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import {renderDressedFigure} from '../drawings/result-figure.js';
import {isLengthArea, type AreaNames} from '../text/chart-names.js';
import type {StepContext} from '../text/step-context.js';
import {isDistanceKnown, sdOfArea} from '../text/sureness.js';
import {segmented} from '../widgets/segmented.js';

/** Rows of the skeleton: a title and three girths. */
const COMING_ROWS = [0, 1, 2, 3];

/** Less room than this is not mentioned. */
const WORTH_SAYING_CM = 0.5;
/** A good fit is only probable where the measurement is known less exactly than this: the half of an 8 cm size. */
const GOOD_SD_CM = 4;

/** Two sizes between which the card switches. */
export interface Comparison {
  readonly sizes: readonly {readonly option: SizeOption; readonly name: string}[];
  readonly show: (option: SizeOption) => void;
}

interface FitView {
  readonly shown: SizeOption;
  /** The size as the shopper reads it. */
  readonly name: string;
  /** Null where only one size is in question. */
  readonly comparison: Comparison | null;
  /** What kind of garment the chart is for; null where it does not say. */
  readonly garment: Garment | null;
  readonly heightCm: number;
  readonly measurements: BodyMeasurements;
  readonly unit: LengthUnit;
  readonly areas: AreaNames;
}

/** How the size sits at each place: on a drawing, in words, and in centimetres where they are known. */
export const renderFitAreas = (view: FitView, context: StepContext): TemplateResult => html`
  <section class="card fit" aria-labelledby="fit-title">
    <div class="fit-head">
      <h3 id="fit-title">${context.t.result.fit(view.name)}</h3>
      ${view.comparison === null ? nothing : renderSwitch(view.shown, view.comparison, context)}
    </div>
    <div class="fitting">
      ${renderFigure(view, context)}
      <dl>
        ${Object.entries(view.shown.fit).map(
          ([area, areaFit]) => html`
            <div class="fit-row" data-level=${areaFit.level}>
              <dt>${view.areas.name(area)}</dt>
              <dd>
                <span class="level">${levelText(area, areaFit, view.measurements, context)}</span>
                ${renderRoom(area, areaFit, view, context)}
              </dd>
            </div>
          `,
        )}
      </dl>
    </div>
  </section>
`;

function renderFigure({shown, garment, heightCm, measurements}: FitView, {t}: StepContext): TemplateResult {
  const levels = Object.fromEntries(
    GIRTHS.flatMap(girth => {
      const fit = shown.fit[girth];
      return fit === undefined ? [] : [[girth, fit.level]];
    }),
  );
  const areas = Object.keys(shown.fit);
  return html`${renderDressedFigure({measurements, heightCm, garment, levels, areas, label: t.result.outline})}`;
}

const renderSwitch = (shown: SizeOption, {sizes, show}: Comparison, {t}: StepContext): TemplateResult =>
  segmented({
    name: 'compared',
    legend: t.result.compare,
    hideLegend: true,
    choices: sizes.map(({name}, index) => ({value: String(index), label: name})),
    value: String(sizes.findIndex(({option}) => option === shown)),
    choose: index => {
      const chosen = sizes[Number(index)];
      if (chosen) show(chosen.option);
    },
  });

/** Takes its place while another product's chart loads, so that nothing jumps. */
export const renderComingFit = (): TemplateResult => html`
  <div class="card" aria-hidden="true">${COMING_ROWS.map(() => html`<span class="skeleton"></span>`)}</div>
`;

/** Lengths are short or long, not tight or loose. What the body is not known well enough for is only probable. */
function levelText(
  area: string,
  {level, deltaCm}: AreaFit,
  measurements: BodyMeasurements,
  {t}: StepContext,
): string {
  const words =
    !isLengthArea(area) || level === 'good'
      ? t.result.levels[level]
      : deltaCm < 0
        ? t.lengths.short
        : t.lengths.long;
  const isSure =
    level === 'good'
      ? (sdOfArea(area, measurements) ?? 0) <= GOOD_SD_CM
      : isDistanceKnown(area, deltaCm, measurements);
  return isSure ? words : t.result.probably(words);
}

function renderRoom(
  area: string,
  {deltaCm}: AreaFit,
  {measurements, unit}: FitView,
  {t, format}: StepContext,
): TemplateResult | typeof nothing {
  if (Math.abs(deltaCm) < WORTH_SAYING_CM || !isDistanceKnown(area, deltaCm, measurements)) return nothing;
  const length = format.length(Math.abs(deltaCm), unit);
  const [more, less] = isLengthArea(area)
    ? [t.lengths.tooLong, t.lengths.tooShort]
    : [t.result.roomLeft, t.result.tooLittle];
  return html`<span class="room">${deltaCm > 0 ? more(length) : less(length)}</span>`;
}
