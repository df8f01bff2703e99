import {css} from 'lit';
import {low, wide} from './windows.js';

/** What the shopper knows already: tape measurements, a bra size, a worn size. */
export const known = css`
  /* In a sheet, the button is at the bottom, where the thumb is. */
  .known {
    display: flex;
    flex-direction: column;
  }

  /* Two short words do not need the whole line. */
  .known > .segmented:has(+ .tape-fields) {
    max-inline-size: 200px;
  }

  .bra-field .segment span {
    white-space: nowrap;
  }

  .tape-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: var(--_space-5) var(--_space-6);
  }

  .tape-field {
    display: grid;
    grid-template-columns: minmax(104px, 2fr) minmax(0, 3fr);
    gap: var(--_space-4);
    align-items: start;
  }

  /* A small picture leaves a field and the text about it in sight at the same time. */
  @media ${low} {
    .tape-field {
      grid-template-columns: 104px minmax(0, 1fr);
    }
  }

  .tape-field .label {
    display: block;
    margin-block-end: var(--_space-2);
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

  /* Many brands scroll in a box of their own, so that the sizes stay in sight below it, or beside it. */
  .brand-list {
    max-block-size: clamp(180px, 36dvh, 340px);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 var(--_space-4) var(--_space-4);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
  }

  .brand-list > * {
    margin-block-start: var(--_space-2);
  }

  .brand-name {
    display: block;
    padding-block-start: var(--_space-2);
    font-weight: 600;
  }

  .segments + .brand-name {
    margin-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space-3);
  }

  .brands .brand-list .segment {
    flex: 0 1 auto;
  }

  .brands .brand-list .segment > span {
    padding: 4px 0.8em;
    font-size: var(--_small);
  }

  .worn-rest {
    display: grid;
    gap: var(--_space-5);
    align-content: start;
  }

  /* The brands, and beside them everything about the chosen one. */
  @media ${wide} {
    .known:has(.brands) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_space-5) 48px;
    }

    .known:has(.brands) > :is(.step-head, .ways) {
      grid-column: 1 / -1;
    }

    .brand-list {
      max-block-size: clamp(180px, 100dvh - 480px, 380px);
    }
  }

  .chips .segments {
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding: 0;
    background: none;
  }

  .chips .segment {
    flex: none;
  }

  .chips .segment span {
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    padding-inline: 1em;
    color: var(--_text);
    unicode-bidi: isolate;
  }

  .chips :checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .chips[aria-invalid]:not(.brands) .segment span,
  .brands[aria-invalid] .input-frame {
    border-color: var(--_alert);
  }

  @media (hover: hover) {
    .chips .segment:hover :not(:checked) + span {
      background: var(--_raised);
    }
  }

  @media (forced-colors: active) {
    .chips :checked + span {
      background: Highlight;
    }

    /* Without a colour for errors, the width of the frame shows one. */
    .chips[aria-invalid]:not(.brands) .segment span,
    .brands[aria-invalid] .input-frame {
      border-width: 3px;
    }
  }
`;
