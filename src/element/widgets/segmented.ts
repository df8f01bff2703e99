import {html, nothing, type TemplateResult} from 'lit';

interface SegmentedOptions<T extends string> {
  /** Unique within the element; groups the radio buttons. */
  readonly name: string;
  /** Read out for the group; shown as well unless `hideLegend`. */
  readonly legend: string | TemplateResult;
  readonly hideLegend?: boolean;
  /** There may be many, so they are chips that take as many lines as they need. */
  readonly areMany?: boolean;
  /** Id of the text that says that nothing is chosen; null while the form does not say so. */
  readonly problemId?: string | null;
  readonly choices: readonly {readonly value: T; readonly label: string}[];
  readonly value: T;
  readonly choose: (value: T) => void;
}

interface SegmentOptions {
  readonly name: string;
  readonly label: string | TemplateResult;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** One of several exclusive choices. */
export const segment = ({name, label, isChosen, choose}: SegmentOptions): TemplateResult => html`
  <label class="segment">
    <input type="radio" name=${name} .checked=${isChosen} @change=${choose} />
    <span>${label}</span>
  </label>
`;

/** Exclusive choices, each one tap. They are native radio buttons, so that keys and screen readers work. */
export const segmented = <T extends string>(options: SegmentedOptions<T>): TemplateResult => html`
  <fieldset
    class="segmented ${options.areMany ? 'chips' : ''}"
    part="choice"
    role="radiogroup"
    aria-invalid=${options.problemId ? 'true' : nothing}
    aria-describedby=${options.problemId ?? nothing}
  >
    <legend class=${options.hideLegend ? 'visually-hidden' : 'label'}>${options.legend}</legend>
    <div class="segments">
      ${options.choices.map(({value, label}) =>
        segment({
          name: options.name,
          label,
          isChosen: value === options.value,
          choose: () => options.choose(value),
        }),
      )}
    </div>
  </fieldset>
`;
