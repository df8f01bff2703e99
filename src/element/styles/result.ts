import {css} from 'lit';
import {low, panel, wide} from './windows.js';

/** The result: the size is large, everything else is quiet. */
export const result = css`
  .result-answer {
    display: grid;
    gap: var(--_space-5);
    align-content: start;
    min-inline-size: 0;
  }

  /* The answer, and the measurements beside it where both have room. */
  .result-columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: var(--_space-5) 36px;
    align-items: start;
  }

  .headline {
    display: grid;
    gap: var(--_space-2);
    justify-items: center;
    text-align: center;
  }

  /* Keeps the room of what will stand below the size. */
  .headline[aria-busy] {
    padding-block-end: 80px;
  }

  .headline.no-size {
    justify-items: start;
    text-align: start;
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
    font-size: clamp(4.5 * var(--_base), 22vw, 6.5 * var(--_base));
    font-weight: 600;
    line-height: 1.02;
    letter-spacing: -0.04em;
    overflow-wrap: anywhere;
  }

  .other-names {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_space-3);
    justify-content: center;
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

  .chances .disclosure {
    margin-inline: auto;
  }

  .chances ul {
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-2);
    text-align: start;
  }

  .chances li {
    display: grid;
    grid-template-columns: minmax(3em, auto) minmax(120px, 200px) 3.5em;
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

  .fit dl {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: var(--_space-4);
    align-items: start;
    padding-block: var(--_space-2);
  }

  .fit-row {
    display: contents;
  }

  /* The words are beside the scale, or below it where the longest of them does not fit. */
  .fit-row dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 clamp(var(--_space-2), 3vw, var(--_space-3));
  }

  .fit-words {
    flex: 1 1 auto;
    inline-size: min-content;
  }

  .scale {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    flex: none;
    gap: 3px;
    align-items: center;
    inline-size: clamp(60px, 20vw, 92px);
    block-size: 1.5em;
  }

  .scale span {
    block-size: 6px;
    border-radius: 3px;
    background: var(--_line);
  }

  .scale [data-here] {
    justify-self: center;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: var(--_accent);
  }

  .fit-row:is([data-level='tight'], [data-level='loose']) [data-here] {
    background: var(--_alert);
  }

  .level {
    font-weight: 600;
  }

  .room {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .later {
    display: grid;
    grid-template-columns: repeat(2, auto);
    justify-content: center;
  }

  .later :last-child:nth-child(odd) {
    grid-column: span 2;
  }

  .later .button {
    padding-inline: 0.7em;
    font-size: var(--_small);
  }

  .ways.sticky {
    position: sticky;
    inset-block-end: calc(-1 * var(--_end));
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    margin-inline: calc(-1 * var(--_gap));
    margin-block-end: calc(-1 * var(--_end));
    padding: var(--_space-3) var(--_gap) max(var(--_space-4), env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  @media ${low} {
    .ways.sticky {
      position: static;
    }
  }

  @media ${panel} {
    .ways.sticky {
      padding-block: var(--_space-4) var(--_space-5);
    }
  }

  @media ${wide} {
    dialog:has(.size) .later {
      display: flex;
      flex-wrap: wrap;
    }
  }

  @media (forced-colors: active) {
    .scale span {
      background: Canvas;
      outline: 1px solid CanvasText;
    }
  }
`;
