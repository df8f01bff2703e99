import {css} from 'lit';

/** Type, and everything that is the same in every step. */
export const type = css`
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul {
    list-style: none;
  }

  h2 {
    font-size: var(--_title);
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
    /* Its first line is clear of the bar when the focus scrolls to it. */
    scroll-margin: var(--_space-6);
  }

  h3 {
    font-size: var(--_base);
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }

  .step-head {
    display: grid;
    gap: var(--_space-2);
  }

  .lead,
  .step-head p {
    color: var(--_muted);
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .centred {
    text-align: center;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :is(button, summary, input, .drop, h2):focus-visible,
  .drop:focus-within,
  .segment :focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .drop:not(:has(:focus-visible)):focus-within {
    outline: none;
  }

  .card {
    display: grid;
    gap: var(--_space-4);
    align-content: start;
    padding: var(--_space-4);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
  }

  /* Forced colours have no fills, so a line separates these from what is around them. */
  @media (forced-colors: active) {
    :is(.card, .tip, .notice, .segments) {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
