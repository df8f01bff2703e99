import {css} from 'lit';

/** What was seen in a photo, drawn on it. */
export const checkedPhoto = css`
  .seen-outline {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: #b9f0da;
    stroke-width: 2;
    stroke-linejoin: round;
    filter: drop-shadow(0 0 2px rgb(0 0 0 / 0.7));
    pointer-events: none;
  }

  .seen-outline path {
    vector-effect: non-scaling-stroke;
  }

  .seen-level {
    stroke: #fff;
    stroke-width: 2.5;
    stroke-linecap: round;
    transform-box: fill-box;
    transform-origin: center;
  }

  /*
   * A band of light, which moves over the photo while it is looked at. Each frame costs time in which the models could look, so
   * there are twenty a second.
   */
  .looking {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }

  .photo-badge {
    position: absolute;
    inset-block-end: var(--_space-2);
    inset-inline-end: var(--_space-2);
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    box-shadow: 0 0 0 1px rgb(255 255 255 / 0.4);
    background: var(--_surface);
    color: var(--_text);
  }

  .photo-badge.bad {
    color: var(--_alert);
  }

  .photo-badge.checking::after {
    content: '';
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid currentColor;
    border-block-start-color: transparent;
    border-radius: 50%;
  }

  @media (prefers-reduced-motion: no-preference) {
    .seen-outline {
      animation: outline-appears 500ms ease-out;
    }

    /* The levels grow one after the other, once the outline is there. */
    .seen-level {
      animation: level-grows 450ms 350ms cubic-bezier(0.2, 0.8, 0.2, 1) backwards;
    }

    .seen-level + .seen-level {
      animation-delay: 550ms;
    }

    .seen-level + .seen-level + .seen-level {
      animation-delay: 750ms;
    }

    .looking::after {
      content: '';
      position: absolute;
      inset: -40% 0 auto;
      block-size: 40%;
      border-block-end: 2px solid #b9f0da;
      background: linear-gradient(transparent, rgb(185 240 218 / 0.35));
      animation: light-moves 1.8s steps(36) infinite alternate;
    }

    .photo-badge.checking::after {
      animation: photo-is-checked 900ms steps(18) infinite;
    }
  }

  @media (forced-colors: active) {
    .photo-badge {
      border: 1px solid CanvasText;
    }
  }

  @keyframes outline-appears {
    from {
      opacity: 0;
    }
  }

  @keyframes level-grows {
    from {
      opacity: 0;
      transform: scaleX(0);
    }
  }

  @keyframes light-moves {
    /* From above the photo to below it. A move of another kind would lay out the page for each frame. */
    to {
      transform: translateY(350%);
    }
  }

  @keyframes photo-is-checked {
    to {
      transform: rotate(1turn);
    }
  }
`;
