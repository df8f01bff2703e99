import {css} from 'lit';

/** The answer: the size large, everything else quiet. */
export const result = css`
  .result {
    gap: 22px;
  }

  .result-columns,
  .result-answer {
    display: grid;
    gap: 22px;
    align-content: start;
    min-inline-size: 0;
  }

  .headline {
    display: grid;
    gap: 6px;
    justify-items: center;
    text-align: center;
  }

  /* What else comes with an answer keeps its room. */
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
    font-size: 1rem;
    font-weight: 450;
    letter-spacing: normal;
  }

  .size {
    display: block;
    font-size: clamp(4.5rem, 22vw, 6.5rem);
    font-weight: 600;
    line-height: 1.02;
    letter-spacing: -0.04em;
    overflow-wrap: anywhere;
  }

  .other-names {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    justify-content: center;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .feedback {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
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
    font-size: 1.1em;
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
    gap: 8px;
    padding-block: 6px;
    text-align: start;
  }

  .chances li {
    display: grid;
    grid-template-columns: minmax(3em, auto) minmax(120px, 200px) 3.5em;
    gap: 12px;
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
    gap: 18px 16px;
    align-items: start;
    padding-block: 7px;
  }

  .fit-row {
    display: contents;
  }

  /* The words are beside the scale, or below it where the longest of them does not fit. */
  .fit-row dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 clamp(8px, 3vw, 14px);
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
    font-size: 0.875em;
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
    font-size: 0.9em;
  }

  .ways.sticky {
    position: sticky;
    inset-block-end: calc(-1 * var(--_end));
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    margin-inline: calc(-1 * var(--_gap));
    margin-block-end: calc(-1 * var(--_end));
    padding: 12px var(--_gap) max(16px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  /* Of a small height, none can be spared. */
  @media (max-height: 419px) {
    .ways.sticky {
      position: static;
    }
  }

  @media (min-width: 640px) and (min-height: 520px) {
    .ways.sticky {
      padding-block: 16px 20px;
    }
  }

  @media (min-width: 900px) and (min-height: 520px) {
    dialog:has(.size) .result-columns {
      grid-template-columns: 1fr 1fr;
      gap: 36px;
      align-items: start;
    }

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
