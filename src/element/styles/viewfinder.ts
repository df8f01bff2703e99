import {css} from 'lit';
import {low, narrow, short} from './windows.js';

/** The camera's picture and what lies over it. It is dark in every colour scheme. */
export const viewfinder = css`
  .viewfinder {
    display: flex;
    flex-direction: column;
    min-block-size: 240px;
    overflow: hidden;
    border-radius: calc(var(--_radius) + 4px);
    background: #0c0f0d;
    color: #f3f5f3;
  }

  .scene {
    position: relative;
    display: grid;
    flex: 1;
    place-items: center;
    align-content: center;
    min-block-size: 0;
    overflow: hidden;
    container-type: size;
  }

  .viewfinder .scan {
    block-size: min(24vh, 180px);
    margin: 0;
  }

  .viewfinder .scan .fill {
    fill: #333a36;
  }

  .viewfinder-note {
    padding: var(--_space-6);
    text-align: center;
    text-wrap: balance;
  }

  .live,
  .live video,
  .guide,
  .live-outline,
  .photo {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    pointer-events: none;
  }

  .mirrored {
    transform: scaleX(-1);
  }

  .guide .fill {
    fill: rgb(255 255 255 / 0.08);
    stroke: none;
  }

  /* The mask hides the half of the line that is inside of the shapes, so the line is twice as thick as it looks. */
  .guide .edge {
    fill: none;
    stroke: #fff;
    stroke-width: 1.1;
    filter: drop-shadow(0 0 0.5px rgb(0 0 0 / 0.7));
  }

  .live-outline {
    color: rgb(255 255 255 / 0.85);
  }

  .live-outline[data-good] {
    color: #b9f0da;
    filter: drop-shadow(0 0 2px rgb(0 0 0 / 0.7));
  }

  .live-outline polyline {
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /*
   * Large enough to be read from where the whole body is in the picture. It keeps room for three lines, also while it
   * has fewer, so that the picture does not jump.
   */
  .caption {
    --_caption: min(clamp(1.35 * var(--_base), 6vw, 1.9 * var(--_base)), max(1.1 * var(--_base), 4vh));
    --_lines: 3;

    display: grid;
    place-items: center;
    min-block-size: calc(var(--_lines) * 1.2 * var(--_caption) + 2 * var(--_space-3));
    padding: var(--_space-3) var(--_space-4);
    font-size: var(--_caption);
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    text-wrap: balance;
  }

  /* A caption that stays is read from nearby, so it leaves its room to the picture. */
  .caption.lasting {
    min-block-size: 0;
    font-size: calc(1.0625 * var(--_base));
    font-weight: 500;
  }

  .both {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2px;
    background: #0c0f0d;
  }

  /* It is no larger than its photo, so that the name lies on the photo. */
  .both .one {
    position: relative;
    display: grid;
    place-self: center;
  }

  .both .photo {
    position: static;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: 100cqb;
  }

  .countdown {
    position: relative;
    color: #fff;
    font-size: clamp(64px, 32cqmin, 168px);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    text-shadow: 0 2px 24px rgb(0 0 0 / 0.65);
  }

  .flash {
    position: absolute;
    inset: 0;
    background: #fff;
    opacity: 0;
    animation: flash var(--_slow) ease-out;
  }

  @keyframes flash {
    from {
      opacity: 0.8;
    }
  }

  @media ${low} {
    .caption {
      --_lines: 0;
    }
  }

  @media ${narrow} and ${short} {
    /* The caption says what to do, and the outline how to stand, so this leaves its room to the picture. */
    .step:has(.lasting) .camera-head p {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @media (forced-colors: active) {
    .viewfinder {
      border: 1px solid CanvasText;
    }

    /* The colour of the text may be as dark as the picture. */
    .live-outline[data-good] {
      color: #fff;
    }

    /* Without this the browser lays a plate under it, which hides the body. */
    .countdown {
      forced-color-adjust: none;
      text-shadow: 0 0 6px #000;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .flash {
      animation: none;
    }
  }
`;
