import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {WornOption} from '../../shop/worn-charts.js';
import {garmentText} from '../text/chart-names.js';
import type {StepContext} from '../text/step-context.js';
import {segment, segmented} from '../widgets/segmented.js';

interface GarmentChoice {
  readonly garments: readonly WornOption[];
  /** The id of the chosen garment; empty where none is. */
  readonly chosen: string;
  /** Leads to the form for height and weight, for a shopper whose brand is not here. */
  readonly leave: () => void;
  readonly search: string;
  /** Id of the text that says that none is chosen; null while the form does not say so. */
  readonly problemId: string | null;
  readonly choose: (id: string) => void;
  readonly find: (search: string) => void;
}

/** Up to so many garments are in sight at once. */
const FEW = 6;

/** The garments to choose from. Many stand below their brands, with a field that searches them. */
export function renderGarments(choice: GarmentChoice, context: StepContext): TemplateResult {
  const {garments, chosen, problemId, choose} = choice;
  const {t} = context;
  if (garments.length > FEW) return renderBrands(choice, context);
  return segmented({
    areMany: true,
    name: 'worn-garment',
    legend: t.known.garment,
    choices: garments.map(({id, name}) => ({value: id, label: garmentText(name, t)})),
    value: chosen,
    choose,
    problemId,
  });
}

function renderBrands(
  {garments, chosen, search, problemId, choose, find, leave}: GarmentChoice,
  {t}: StepContext,
): TemplateResult {
  const found = garments.filter(({name}) => plain(garmentText(name, t)).includes(plain(search)));
  const brands = grouped(found);
  return html`
    <fieldset
      class="segmented chips brands"
      part="choice"
      role="radiogroup"
      aria-invalid=${problemId ? 'true' : nothing}
      aria-describedby=${problemId ?? nothing}
    >
      <legend class="label">${t.known.garment}</legend>
      <div class="input-frame" part="input">
        <input
          type="text"
          inputmode="search"
          enterkeyhint="search"
          autocomplete="off"
          maxlength="40"
          aria-label=${t.known.search}
          placeholder=${t.known.search}
          .value=${live(search)}
          @input=${(event: Event) => find(valueOf(event))}
          @keydown=${keepForm}
        />
      </div>
      <div class="brand-list" ?hidden=${brands.length === 0}>
        ${brands.map(
          ([brand, options]) => html`
            <span class="brand-name" aria-hidden="true">${brand}</span>
            <div class="segments">
              ${options.map(({id, name}) =>
                segment({
                  name: 'worn-garment',
                  label: html`<span class="visually-hidden">${brand} · </span>${garmentText(
                      {...name, brand: null},
                      t,
                    )}`,
                  isChosen: id === chosen,
                  choose: () => choose(id),
                }),
              )}
            </div>
          `,
        )}
      </div>
      ${
        brands.length === 0
          ? html`
              <p class="hint" role="status">${t.known.noBrand}</p>
              <button type="button" class="text-button" part="quiet-button" @click=${leave}>
                ${t.known.answersInstead}
              </button>
            `
          : nothing
      }
    </fieldset>
  `;
}

/** The garments of each brand, in the page's order. */
function grouped(garments: readonly WornOption[]): readonly (readonly [string, readonly WornOption[]])[] {
  const brands = [...new Set(garments.map(brandOf))];
  return brands.map(brand => [brand, garments.filter(one => brandOf(one) === brand)]);
}

const brandOf = ({name}: WornOption): string => name.brand ?? '–';

/** Letters and digits alone, so that "hm" finds "H&M". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const valueOf = ({target}: Event): string => (target instanceof HTMLInputElement ? target.value : '');

/** Enter in the search must not submit the form. */
function keepForm(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
