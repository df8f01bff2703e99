import {css} from 'lit';

/** Several people on one device. */
export const people = css`
  .who-for {
    display: grid;
    gap: var(--_space-2);
  }

  .persons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
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
    padding-block-start: var(--_space-3);
    padding-inline-start: var(--_after-check);
  }

  .keeping {
    display: grid;
    gap: var(--_space-1);
  }

  .keeping .hint:empty {
    display: none;
  }

  .person-name {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    max-inline-size: calc(22em + var(--_after-check));
    padding-inline-start: var(--_after-check);
  }

  .person-name .input-frame {
    flex: 1 1 11em;
  }

  .kept-people {
    margin-block-start: var(--_space-3);
    padding-inline-start: var(--_after-check);
  }

  /* The frame of its focus needs some room. */
  .kept-people summary {
    margin-inline: -6px;
    padding-inline: 6px;
    border-radius: 6px;
  }

  /* It is in line with the texts above it, without a frame. */
  .kept-people .button {
    border-inline: 0;
    padding-inline: 0;
    font-size: var(--_small);
  }

  .kept-people li {
    display: flex;
    gap: var(--_space-3);
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
