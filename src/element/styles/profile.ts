import {css} from 'lit';
import {narrow, short, tall, wide} from './windows.js';

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

  @media ${tall} and ${narrow} {
    .way.button {
      min-block-size: 66px;
    }
  }

  /* On a small phone all ways are in sight as well. */
  @media ${short} and ${narrow} {
    .step.profile {
      gap: var(--_space-3);
    }

    .profile > .hint,
    .side-by-side .optional,
    .side-by-side .suffix {
      display: none;
    }

    .profile .step-head {
      gap: var(--_space-1);
    }

    .promise {
      font-size: var(--_small);
      line-height: 1.35;
    }

    .top:has(+ .body-scroll .profile) {
      padding-block: 2px;
    }

    .way.button {
      min-block-size: 54px;
      gap: var(--_space-2);
      padding: 2px var(--_space-3);
      font-size: var(--_small);
      line-height: 1.2;
    }

    /* With more questions than one. */
    .step.profile:has(.follows),
    .profile:has(.follows) .fields,
    .side-by-side {
      gap: var(--_space-1);
    }

    .profile:has(.follows) .compact .input-frame,
    .profile:has(.follows) .compact .input-frame input,
    .side-by-side .segments {
      min-block-size: 46px;
    }

    .profile:has(.follows) .way.button {
      min-block-size: var(--_target);
      font-size: var(--_tiny);
      line-height: 1.15;
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
  }

  /* The questions, and beside them the ways. */
  @media ${wide} {
    .step.profile:has(.way) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: repeat(8, auto) 1fr;
      gap: var(--_space-4) 48px;
      min-block-size: 380px;
    }

    .profile:has(.way) > * {
      grid-column: 1;
    }

    .profile:has(.way) > .ways {
      grid-column: 2;
      grid-row: 1 / -1;
      align-content: start;
      padding: var(--_space-4);
      border-radius: calc(var(--_radius) + 4px);
      background: var(--_raised);
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
