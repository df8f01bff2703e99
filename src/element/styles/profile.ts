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
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
  }

  .field-head .segments {
    padding: 2px;
  }

  .field-head .segment span {
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

  @media (min-width: 480px) {
    .side-by-side {
      /* Words decide, not shares: "Auslassen" is longer than "Skip". */
      grid-template-columns: minmax(0, 2fr) minmax(max-content, 3fr);
    }
  }

  .notice {
    display: grid;
    gap: 6px;
    padding: 14px 16px;
    border-inline-start: 3px solid var(--_alert);
    border-radius: 4px;
    background: var(--_raised);
    margin-block-end: 20px;
  }

  .notice-title {
    font-weight: 600;
  }

  .notice .button {
    justify-self: start;
    padding-inline: 0;
  }
`;
