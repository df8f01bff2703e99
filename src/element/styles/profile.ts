import {css} from 'lit';
import {narrow, short} from './windows.js';

/** The profile form. */
export const profile = css`
  .promise {
    display: flex;
    gap: var(--_space-2);
    align-items: flex-start;
  }

  .promise .icon {
    margin-block-start: 0.12em;
    color: var(--_accent);
  }

  /* A text of the shop may run in the other direction than the finder's texts. */
  ::slotted([slot]) {
    unicode-bidi: plaintext;
  }

  .consent .problem p {
    padding-inline-start: var(--_after-check);
  }

  .step.profile {
    gap: var(--_space-4);
  }

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

  .profile .ways {
    gap: 0;
    margin-block-start: 0;
  }

  .profile .ways > .primary {
    margin-block-end: var(--_space-2);
  }

  .profile .ways > details {
    margin-block-start: var(--_space-3);
  }

  /* Nothing is chosen yet, so nothing is emphasised. */
  .side-by-side .segment:last-child :checked + span {
    color: var(--_muted);
    font-weight: 450;
  }

  .way.button {
    justify-content: start;
    gap: var(--_space-3);
    min-block-size: 60px;
    padding: var(--_space-2) var(--_space-4);
    text-align: start;
    text-wrap: pretty;
  }

  /* Only the main way is a filled button. The others are rows of a list. */
  .way.button:not(.primary) {
    padding-inline: calc(var(--_space-4) + 1px);
    border-width: 0;
    border-radius: 0;
  }

  .way:not(.primary) + .way {
    border-block-start: 1px solid var(--_line);
  }

  .way-text {
    display: grid;
    flex: 1;
  }

  .way-how {
    color: var(--_muted);
    font-size: var(--_tiny);
    font-weight: 400;
  }

  .primary .way-how {
    color: inherit;
  }

  .way::after {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    border: solid currentcolor;
    border-width: 1.5px 1.5px 0 0;
    opacity: 0.7;
    transform: rotate(45deg);
  }

  [dir='rtl'] .way::after {
    transform: rotate(-135deg);
  }

  /* Two inputs leave no room for it. */
  .input-row:has(.number-field + .number-field) .optional {
    display: none;
  }

  /* On a small phone all ways are in sight as well. */
  @media ${short} and ${narrow} {
    .step.profile {
      gap: var(--_space-1);
    }

    .profile > .hint,
    .side-by-side .optional {
      display: none;
    }

    .profile .step-head,
    .profile .fields,
    .side-by-side {
      gap: var(--_space-1);
    }

    .promise {
      font-size: var(--_tiny);
      line-height: 1.3;
    }

    .top:has(+ .body-scroll .profile) {
      padding-block: 2px;
    }

    .compact .input-frame,
    .compact .input-frame input,
    .side-by-side .segments {
      min-block-size: 46px;
    }

    .compact .label {
      inset-block-start: 3px;
    }

    .side-by-side .field {
      flex-basis: 5.2em;
    }

    .side-by-side .segment span {
      padding-inline: 0;
      font-size: var(--_small);
    }

    .way.button {
      min-block-size: var(--_target);
      gap: var(--_space-2);
      padding: 2px var(--_space-3);
      font-size: var(--_tiny);
      line-height: 1.15;
    }
  }

  .notice {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border-inline-start: 3px solid var(--_control-line);
    border-radius: 4px;
    background: var(--_raised);
  }

  .notice.warning {
    border-color: var(--_alert);
    margin-block-end: var(--_space-5);
  }

  .notice-title {
    font-weight: 600;
    text-wrap: balance;
  }

  .notice .button {
    justify-self: start;
    padding-inline: 0;
    color: inherit;
    text-decoration-color: currentcolor;
  }
`;
