import {css} from 'lit';

/** Fields, choices and what is said about them. */
export const fields = css`
  .label {
    font-weight: 600;
  }

  .optional {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }

  .input-row {
    display: flex;
    gap: var(--_space-2);
  }

  .number-field {
    flex: 1;
    min-inline-size: 0;
  }

  .input-frame {
    display: flex;
    flex: 1;
    align-items: center;
    min-block-size: var(--_control);
    min-inline-size: 0;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .input-frame:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .input-frame:has([aria-invalid='true']) {
    border-color: var(--_alert);
  }

  @media (forced-colors: active) {
    /* Without a colour for errors, the width of the frame shows one. */
    .input-frame:has([aria-invalid='true']) {
      border-width: 3px;
    }
  }

  .input-frame input {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0.5em 0;
    padding-inline-start: var(--_space-4);
    border: 0;
    outline: none;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: var(--_large);
    font-variant-numeric: tabular-nums;
  }

  .input-frame input:last-child {
    padding-inline-end: var(--_space-4);
  }

  /* The frame shows the focus instead. */
  .input-frame input:focus-visible {
    outline: none;
  }

  .suffix {
    padding-inline: var(--_space-2) var(--_space-4);
    color: var(--_muted);
  }

  .problem {
    color: var(--_alert);
    font-size: var(--_small);
  }

  /* While it is empty it stays in the document, for screen readers to announce what it gets, but takes no room. */
  .problem:not(:has(*)) {
    position: absolute;
  }

  .readings {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }

  .chip {
    min-block-size: var(--_target);
    padding: 0.35em 1em;
    border: 1px solid var(--_alert);
    border-radius: 999px;
    background: transparent;
    color: var(--_alert);
    font-weight: 600;
  }

  .segmented {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
  }

  .segmented .label {
    margin-block-end: var(--_space-2);
  }

  .segments {
    display: flex;
    gap: 2px;
    padding: var(--_space-1);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .segment {
    position: relative;
    flex: 1 1 auto;
    display: grid;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    cursor: pointer;
  }

  .segment input {
    position: absolute;
    inset: auto 0 0;
    inline-size: 100%;
    block-size: 10px;
    margin: 0;
    opacity: 0;
  }

  .segment span {
    display: grid;
    place-items: center;
    border-radius: calc(var(--_radius) - 3px);
    padding-inline: clamp(0.3em, 1.5vw, 0.7em);
    color: var(--_muted);
    line-height: 1.2;
    text-align: center;
  }

  .segment :checked + span {
    background: var(--_selected);
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.16);
    color: var(--_text);
    font-weight: 600;
  }

  .check {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space-3);
    align-items: start;
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
    text-wrap: balance;
    cursor: pointer;
  }

  .check input {
    inline-size: 22px;
    block-size: 22px;
    margin: 1px 0 0;
    accent-color: var(--_accent);
  }

  /* In a dark scheme Chromium fills it, although it is not checked. */
  .check input:not(:checked) {
    border: 1px solid var(--_control-line);
    border-radius: 4px;
    appearance: none;
  }

  .check input[aria-invalid='true'] {
    border: 2px solid var(--_alert);
  }

  .check .hint {
    display: block;
  }

  @media (forced-colors: active) {
    .input-frame:has(:disabled) {
      border-color: GrayText;
    }

    .input-frame :disabled {
      color: GrayText;
    }

    .segment :checked + span {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
`;
