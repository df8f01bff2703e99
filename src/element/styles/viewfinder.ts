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
    text-wrap: pretty;
  }

  .live,
  .live video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .viewfinder .photo {
    object-fit: contain;
    background: #0c0f0d;
  }

  .mirrored {
    transform: scaleX(-1);
  }

  .guide {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
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
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    color: rgb(255 255 255 / 0.85);
    pointer-events: none;
  }

  .live-outline[data-good] {
    color: color-mix(in srgb, var(--_accent) 45%, #fff);
  }

  .live-outline polyline {
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* Large enough to be read from where the whole body is in the picture; room for two lines, so that the picture
     does not jump. */
  .caption {
    display: grid;
    place-items: center;
    min-block-size: calc(2lh + 20px);
    padding: 10px 16px;
    font-size: clamp(1.35rem, 6vw, 1.9rem);
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

  .over-picture {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
    background: rgb(0 0 0 / 0.7);
    box-shadow: 0 0 0 1px rgb(255 255 255 / 0.4);
    color: #fff;
  }

  @media (hover: hover) {
    .over-picture:hover {
      background: rgb(0 0 0 / 0.8);
    }
  }

  .both {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2px;
    background: #0c0f0d;
  }

  .both .one {
    position: relative;
    min-block-size: 0;
  }

  .countdown {
    position: relative;
    color: #fff;
    font-size: clamp(72px, min(30vw, 32vh), 168px);
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

  @media (max-height: 519px) {
    .caption {
      min-block-size: 0;
      font-size: clamp(1.1rem, 5.5vh, 1.5rem);
    }
  }

  @media (min-width: 640px) and (min-height: 520px) {
    .viewfinder {
      /* What is left beside the panel's margins, its bar, the instruction and the controls. */
      block-size: clamp(220px, 100dvh - 400px, 560px);
    }

    /* Hands-free, there is less to press and more to see. */
    [data-hands-free]:not([data-phase='review-both']) .viewfinder {
      block-size: clamp(220px, 100dvh - 310px, 620px);
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

    .over-picture {
      border: 1px solid ButtonText;
      background: ButtonFace;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .flash {
      animation: none;
    }
  }
`;
