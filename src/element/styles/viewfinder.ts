import {css} from 'lit';

/** The camera's picture and what lies over it, on dark whatever the page's scheme. */
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
    padding: 24px;
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

  /* Twice the visible width: the mask keeps what lies outside the shapes, so that they read as one. */
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

  /* Large enough to be read from where the whole body is in the picture; room for three lines, also under what is
     longer and smaller, so that the picture does not jump. */
  .caption {
    --_caption: clamp(1.35rem, 6vw, 1.9rem);
    --_lines: 3;

    display: grid;
    place-items: center;
    min-block-size: calc(var(--_lines) * 1.2 * var(--_caption) + 20px);
    padding: 10px 16px;
    font-size: var(--_caption);
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    text-wrap: balance;
  }

  /* What does not change is read from nearby, and the picture needs the room. */
  .caption.long {
    font-size: 1.0625rem;
    font-weight: 500;
  }

  .caption.lasting {
    min-block-size: 0;
  }

  .both {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2px;
    background: #0c0f0d;
  }

  /* No larger than its photo, so that the name lies on that. */
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

  @media (min-width: 560px) {
    .caption {
      --_lines: 2;
    }
  }

  @media (max-height: 699px) {
    .caption {
      --_caption: clamp(1.1rem, 4vh, 1.5rem);
    }
  }

  @media (max-height: 519px) {
    .caption {
      --_lines: 0;
    }
  }

  @media (max-width: 639px) and (max-height: 699px) {
    /* The words over the picture say what to do instead, and the outline how to stand. */
    .step:has(.lasting) .camera-head p {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @media (min-width: 640px) and (min-height: 520px) {
    .viewfinder {
      /* What is left beside the panel's margins, its bar, the instruction and the controls. */
      block-size: clamp(220px, 100dvh - var(--_beside, 400px), 560px);
    }

    /* Hands-free, there is less to press and more to see. */
    [data-hands-free]:not([data-phase='review-both']) .viewfinder {
      block-size: clamp(220px, 100dvh - var(--_beside, 310px), 620px);
    }
  }

  @media (forced-colors: active) {
    .viewfinder {
      border: 1px solid CanvasText;
    }

    /* A mixture with the text's colour may be as dark as what it lies on. */
    .live-outline[data-good] {
      color: #fff;
    }

    /* Else it lies on a plate of the browser's, which hides the body. */
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
