import {css} from 'lit';

/** The profile form. */
export const profile = css`
  .promise {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }

  .promise .icon {
    margin-block-start: 0.12em;
    color: var(--_accent);
  }

  /* A shop's own words may run the other way than the finder's. */
  ::slotted([slot]) {
    unicode-bidi: plaintext;
  }

  /* In line with the words that it is about. */
  .consent .problem p {
    padding-inline-start: 34px;
  }

  .fields {
    display: grid;
    gap: 22px;
  }

  .field {
    display: grid;
    gap: 8px;
    align-content: start;
  }

  .field-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
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
    min-inline-size: 46px;
    min-block-size: var(--_target);
    font-size: 0.875em;
  }

  .side-by-side {
    display: grid;
    gap: 22px 16px;
  }

  @media (min-width: 560px) {
    .side-by-side {
      /* Words decide, not shares: "Auslassen" is longer than "Skip". */
      grid-template-columns: minmax(min-content, 2fr) minmax(max-content, 3fr);
    }

    .side-by-side .field-head {
      white-space: nowrap;
    }

    /* What is wrong with the age is a sentence, and its column too narrow for one. */
    .side-by-side:has(.problem *) {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .notice {
    display: grid;
    gap: 6px;
    padding: 14px 16px;
    border-inline-start: 3px solid var(--_control-line);
    border-radius: 4px;
    background: var(--_raised);
  }

  .notice.warning {
    border-color: var(--_alert);
    margin-block-end: 20px;
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
