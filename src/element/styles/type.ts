import {css} from 'lit';

/** Type and everything that is the same in every step. */
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
    font-size: clamp(1.5rem, 5.5vw, 1.85rem);
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
    /* Its first line is clear of the bar when the focus scrolls to it. */
    scroll-margin: 24px;
  }

  h3 {
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }

  .step-head {
    display: grid;
    gap: 8px;
  }

  .lead,
  .step-head p {
    color: var(--_muted);
  }

  .hint {
    color: var(--_muted);
    font-size: 0.875em;
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
    gap: 14px;
    align-content: start;
    padding: 18px;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
  }

  /* What elsewhere a fill tells apart from its surroundings has a line round it. */
  @media (forced-colors: active) {
    :is(.card, .tip, .notice, .segments) {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
