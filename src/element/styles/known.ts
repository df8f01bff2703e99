import {css} from 'lit';

/** What the shopper knows: tape values, a worn size; and the way to the phone. */
export const known = css`
  /* Two short words need no whole line. */
  .known > .segmented {
    max-inline-size: 200px;
  }

  .bra-field .segment span {
    white-space: nowrap;
  }

  .tape-fields {
    display: grid;
    gap: 22px;
  }

  .tape-field {
    display: grid;
    grid-template-columns: minmax(104px, 2fr) minmax(0, 3fr);
    gap: 14px;
    align-items: start;
  }

  /* On a low screen the field and what is said about it are in sight at once; the picture takes what they leave. */
  @media (max-height: 519px) {
    .tape-field {
      grid-template-columns: 104px minmax(0, 1fr);
    }
  }

  @media (max-height: 519px) and (min-width: 760px) {
    .tape-fields {
      grid-template-columns: 1fr 1fr;
      gap: 22px 28px;
    }
  }

  .tape-field .label {
    display: block;
    margin-block-end: 6px;
  }

  .tape-picture {
    inline-size: 100%;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .tape-picture .fill {
    fill: var(--_figure);
  }

  .tape-picture .level {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 0.35;
    stroke-dasharray: 1 1.2;
  }

  .tape-picture .bone {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 0.9;
    stroke-linecap: round;
  }

  .tape-picture .tape {
    stroke-width: 1.4;
  }

  .input-frame select {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 50px;
    margin-inline-end: 0.7em;
    padding-inline: 0.9em 0;
    border: 0;
    border-radius: inherit;
    outline: none;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .more-ways {
    display: grid;
    gap: 4px;
    margin-block-start: 14px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
    text-align: center;
  }

  .hand-off summary {
    inline-size: 100%;
  }

  .hand-off-code {
    display: grid;
    gap: 10px;
    justify-items: center;
    padding-block: 14px;
    text-align: center;
  }

  /* Black on white whatever the scheme: that is what phones read. */
  .qr-code {
    inline-size: 188px;
    border-radius: 8px;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }

  .worn-garment {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: center;
    font-size: 0.875em;
  }

  .worn-garment .text-button {
    font-size: inherit;
  }
`;
