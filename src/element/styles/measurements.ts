import {css} from 'lit';

/** The numbers behind the answer, and the figure drawn from them where no garment is. */
export const measurements = css`
  .body[open] {
    display: grid;
    gap: var(--_space-4);
  }

  .body-columns:has(.result-figure) {
    display: grid;
    grid-template-columns: minmax(72px, 1fr) minmax(0, 3fr);
    gap: var(--_space-4);
    align-items: start;
  }

  .result-figure {
    inline-size: 100%;
    max-block-size: 300px;
  }

  .result-figure .fill {
    fill: var(--_figure);
  }

  .tape {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.3;
    stroke-linecap: round;
  }

  .measurements {
    display: grid;
  }

  .measurements > li {
    position: relative;
    padding-block: var(--_space-3);
  }

  .measurements > li + li {
    border-block-start: 1px solid var(--_line);
  }

  .measurement {
    display: grid;
    padding-inline-end: 32px;
  }

  .area {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .value {
    /* It never wraps, so it must be smaller in a narrow window. */
    font-size: clamp(var(--_base), 5vw, 1.2 * var(--_base));
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .source {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.35;
    text-wrap: balance;
  }

  .correction summary {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-end: -12px;
    color: var(--_muted);
  }

  @media (hover: hover) {
    .correction summary:hover {
      background: var(--_line);
    }
  }

  .correction form {
    display: grid;
    gap: var(--_space-2);
    padding-block-start: var(--_space-3);
  }

  .correction .input-row {
    flex-wrap: wrap;
  }

  .correction .input-frame {
    flex-basis: 6em;
  }

  .correction .button {
    flex-grow: 1;
  }

  .correction .label {
    font-size: var(--_small);
  }

  .body .text-button {
    justify-self: start;
  }

  .note {
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_control-line);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .worn-garment {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_space-3);
    align-items: center;
    font-size: var(--_small);
  }
`;
