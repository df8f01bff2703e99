import {css} from 'lit';

/** Several people on one device. */
export const people = css`
  .who-for {
    display: grid;
    gap: 8px;
  }

  .persons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .person {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding: 0.35em 1.1em;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    background: transparent;
    overflow-wrap: anywhere;
  }

  @media (hover: hover) {
    .person:hover {
      background: var(--_raised);
    }
  }

  .person[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  .keeping .who-for {
    padding-block-start: 12px;
    padding-inline-start: 34px;
  }

  .keeping {
    display: grid;
    gap: 4px;
  }

  .keeping .hint:empty {
    display: none;
  }

  .person-name {
    display: grid;
    gap: 6px 12px;
    align-items: center;
    max-inline-size: calc(22em + 34px);
    padding-inline-start: 34px;
  }

  @media (min-width: 480px) {
    .person-name {
      grid-template-columns: auto 1fr;
    }
  }

  .kept-people {
    margin-block-start: 12px;
    padding-inline-start: 34px;
  }

  /* Room for the frame of its focus. */
  .kept-people summary {
    margin-inline: -6px;
    padding-inline: 6px;
    border-radius: 6px;
  }

  /* Text below text: no frame beside it. */
  .kept-people .button {
    border-inline: 0;
    padding-inline: 0;
    font-size: 0.9em;
  }

  .kept-people li {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    max-inline-size: 22em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .kept-people .icon-button {
    margin-inline-end: -12px;
  }

  @media (forced-colors: active) {
    .person[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
