import {css} from 'lit';

/** The questions of the profile form, which come one at a time. */
export const questions = css`
  .fields {
    display: grid;
    gap: var(--_space-2);
  }

  .field {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
  }

  .field:has(.problem *) {
    padding-block-end: var(--_space-2);
  }

  /* The label stands in the frame, above the number, and the units beside it: the ways fit the same screen. */
  .compact .input-row {
    position: relative;
  }

  .compact .label {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: calc(var(--_space-4) + 1px);
    z-index: 1;
    color: var(--_muted);
    font-size: var(--_tiny);
    font-weight: 450;
    line-height: 1.3;
    white-space: nowrap;
    pointer-events: none;
  }

  .compact .optional {
    font-size: inherit;
  }

  .compact .input-frame {
    min-block-size: 56px;
  }

  .compact .input-frame input {
    min-block-size: 54px;
    padding-block: 1.2em 0.2em;
  }

  .compact .suffix {
    padding-block-start: 0.9em;
  }

  /* The question that every way by photos or answers begins with. */
  .height .input-frame,
  .height .input-frame input {
    min-block-size: 64px;
  }

  .height .input-frame input {
    font-size: calc(1.4 * var(--_base));
    font-weight: 600;
  }

  /* The next question comes when the one before is answered. */
  .follows {
    transition:
      opacity var(--_slow),
      translate var(--_slow);
  }

  @starting-style {
    .follows {
      opacity: 0;
      translate: 0 -8px;
    }
  }

  .compact .segmented {
    display: block;
    flex: none;
  }

  .compact .segments {
    block-size: 100%;
  }

  .compact .segment {
    font-size: var(--_small);
  }

  .compact .segment span {
    white-space: nowrap;
  }

  .side-by-side {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .side-by-side .field {
    flex: 1 1 8em;
  }

  .side-by-side .segmented {
    display: block;
    flex: 2 1 auto;
  }

  .side-by-side .segments {
    min-block-size: 56px;
  }

  .side-by-side .segment span {
    white-space: nowrap;
  }

  /* A sentence about the age needs the whole line. */
  .side-by-side .field:has(.problem *) {
    flex-basis: 100%;
  }

  /* Nothing is chosen yet, so nothing is emphasised. */
  .side-by-side .segment:last-child :checked + span {
    color: var(--_muted);
    font-weight: 450;
  }

  /* Two inputs leave no room for it. */
  .input-row:has(.number-field + .number-field) .optional {
    display: none;
  }
`;
