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

    .photo-badge.checking::after {
      animation: photo-is-checked 900ms linear infinite;
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

  @keyframes photo-is-checked {
    to {
      transform: rotate(1turn);
    }
  }
`;
