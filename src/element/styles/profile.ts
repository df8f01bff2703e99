import {css} from 'lit';
import {medium} from './windows.js';

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

  .fields {
    display: grid;
    gap: var(--_space-5);
  }

  .field {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
  }

  .field-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
    justify-content: space-between;
  }

  .field-head .segmented {
    margin-inline-start: auto;
  }

  .field-head .segments {
    padding: 2px;
  }

  .field-head .segment span {
    padding-inline: 0.7em;
    white-space: nowrap;
  }

  .field-head .segment {
    font-size: var(--_small);
  }

  .side-by-side {
    display: grid;
    gap: var(--_space-5) var(--_space-4);
  }

  @media ${medium} {
    .side-by-side {
      /* The columns follow their words: "Auslassen" is longer than "Skip". */
      grid-template-columns: minmax(min-content, 2fr) minmax(max-content, 3fr);
    }

    .side-by-side .field-head {
      white-space: nowrap;
    }

    /* A sentence about the age needs the whole line. */
    .side-by-side:has(.problem *) {
      grid-template-columns: minmax(0, 1fr);
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
