import {css} from 'lit';
import {narrow, short, wide} from './windows.js';

/** How a size fits: the dressed figure, and a list of the places beside it. */
export const fit = css`
  .card.fit {
    gap: var(--_space-2);
    padding-block-end: 0;
    overflow: hidden;
  }

  .fit-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_target);
  }

  .fit-head .segments {
    padding: 2px;
  }

  .fit-head .segment {
    min-inline-size: 64px;
  }

  /* The lines of the drawing end at the rows of the list, which share the height of the drawing. */
  .fitting {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(min-content, 3fr);
    gap: var(--_space-2);
  }

  @media ${short} and ${narrow} {
    .fitting {
      grid-template-columns: minmax(0, 1fr) minmax(min-content, 1fr);
    }
  }

  .fit dl {
    display: grid;
    grid-auto-rows: 1fr;
    align-items: center;
  }

  .fit-row dt {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.3;
  }

  .fit-row dd {
    line-height: 1.3;
    text-wrap: balance;
  }

  .dressed {
    inline-size: 100%;
    max-block-size: min(330px, 37dvh);
  }

  .dressed[data-cut='bottom'] {
    mask-image: linear-gradient(#000 88%, transparent);
  }

  .dressed[data-cut='top'] {
    mask-image: linear-gradient(transparent, #000 10%);
  }

  [dir='rtl'] .dressed {
    transform: scaleX(-1);
  }

  .dressed .fill {
    fill: var(--_figure);
  }

  .garment {
    fill: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    stroke: color-mix(in srgb, var(--_accent) 60%, var(--_surface));
    stroke-width: 0.5;
    transition: d var(--_slow);
  }

  .seams,
  .folds,
  .lead {
    fill: none;
    stroke: color-mix(in srgb, var(--_accent) 60%, var(--_surface));
    stroke-width: 0.35;
    stroke-linecap: round;
  }

  .lead {
    stroke: var(--_control-line);
  }

  .folds {
    stroke: var(--_text);
    stroke-width: 0.4;
    opacity: 0.55;
  }

  /* The garment has the colours, not the body. */
  .band {
    fill: var(--_accent);
    filter: blur(0.6px);
    opacity: 0.34;
    transition:
      fill var(--_slow),
      opacity var(--_slow);
  }

  .band:is([data-level='tight'], [data-level='snug']) {
    fill: var(--_alert);
  }

  .band[data-level='tight'] {
    opacity: 0.5;
  }

  .band:is([data-level='roomy'], [data-level='loose']) {
    fill: var(--_roomy);
  }

  .band[data-level='loose'] {
    opacity: 0.6;
  }

  /* Where the garment sits well and where not is drawn in, from the top down. */
  @media (prefers-reduced-motion: no-preference) {
    .band,
    .folds {
      transform-box: fill-box;
      transform-origin: center;
      animation: room-is-drawn 480ms 160ms cubic-bezier(0.2, 0.8, 0.2, 1) backwards;
    }

    .band ~ .band,
    .band ~ .band ~ .folds {
      animation-delay: 260ms;
    }

    .band ~ .band ~ .band,
    .band ~ .band ~ .band ~ .folds {
      animation-delay: 360ms;
    }
  }

  @keyframes room-is-drawn {
    from {
      opacity: 0;
      transform: scaleX(0.4);
    }
  }

  .level {
    font-weight: 600;
  }

  .room {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
  }

  @media ${wide} {
    .dressed {
      max-block-size: min(440px, 50dvh);
    }
  }
`;
