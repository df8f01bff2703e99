import {css} from 'lit';
import {wide} from './windows.js';

/** The result: the size is large, everything else is quiet. */
export const result = css`
  .step.result {
    gap: var(--_space-4);
  }

  /* One column; where there is room, the garment beside everything else. */
  .result-columns {
    display: grid;
    gap: var(--_space-3);
    align-items: start;
  }

  .result-columns > * {
    min-inline-size: 0;
  }

  /* The size, and beside it how sure it is. */
  .headline {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    /* What opens beside the size does not move it. */
    align-items: start;
  }

  .headline-side {
    display: grid;
    flex: 1 1 11em;
    gap: 2px;
    align-content: center;
    justify-items: start;
  }

  /* Keeps the room of what will stand below the size. */
  .headline[aria-busy] {
    min-block-size: 170px;
  }

  .headline.no-size {
    display: grid;
    gap: var(--_space-2);
  }

  .headline-label {
    display: block;
    color: var(--_muted);
    font-size: var(--_base);
    font-weight: 450;
    letter-spacing: normal;
  }

  .size {
    display: block;
    font-size: clamp(3.6 * var(--_base), 19vw, 5 * var(--_base));
    font-weight: 600;
    line-height: 1.02;
    letter-spacing: -0.04em;
    overflow-wrap: anywhere;
  }

  /* The size grows into its place. */
  @media (prefers-reduced-motion: no-preference) {
    .size:not(.skeleton) {
      animation: size-settles 420ms cubic-bezier(0.2, 0.9, 0.2, 1);
    }
  }

  @keyframes size-settles {
    from {
      opacity: 0;
      transform: scale(0.82);
    }
  }

  .size[data-long] {
    font-size: clamp(2.2 * var(--_base), 10vw, 2.8 * var(--_base));
    line-height: 1.2;
  }

  .other-names {
    display: flex;
    font-size: var(--_small);
    flex-wrap: wrap;
    gap: 2px var(--_space-3);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .feedback {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
  }

  .feedback span {
    flex-basis: 100%;
    text-align: center;
  }

  .sureness {
    color: var(--_accent);
    font-size: var(--_large);
    font-weight: 600;
    text-wrap: balance;
  }

  .runner-up {
    max-inline-size: 30em;
    text-wrap: balance;
  }

  .chances ul {
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-2);
    text-align: start;
  }

  .chances li {
    display: grid;
    grid-template-columns: minmax(2.5em, auto) minmax(60px, 200px) 3em;
    gap: var(--_space-3);
    align-items: center;
    font-variant-numeric: tabular-nums;
  }

  .chances li > span {
    text-align: end;
  }

  .chances progress {
    inline-size: 100%;
  }

  .sticky .quiet {
    padding-inline: 0;
  }

  .later {
    display: grid;
    gap: var(--_space-1);
  }

  .later-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    justify-content: center;
  }

  .later-links .button {
    padding-inline: 0.7em;
    font-size: var(--_small);
  }

  .result .ways.sticky {
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
  }

  .deciding {
    max-inline-size: var(--_column);
  }

  /* The way is not at its end while an answer is missing. */
  dialog:has(.deciding) .trail li:last-child {
    background: var(--_line);
  }

  @media ${wide} and (height >= 520px) {
    .result .ways.sticky {
      grid-auto-columns: minmax(0, 340px);
      justify-content: end;
    }
  }

  @media ${wide} {
    dialog:has(.size) .result-columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-auto-flow: dense;
      gap: var(--_space-4) 36px;
    }

    dialog:has(.size) .result-columns > * {
      grid-column: 1;
    }

    dialog:has(.size) .result-columns > .card {
      grid-column: 2;
      grid-row: 1 / span 4;
    }
  }
`;
