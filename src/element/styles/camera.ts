import {css} from 'lit';

/** The camera: as much picture as there is room, on dark whatever the page's scheme, controls in reach. */
export const camera = css`
  .camera {
    grid-template-rows: auto minmax(0, 1fr) auto;
    gap: 12px;
    block-size: 100%;
  }

  .camera-head {
    display: grid;
    gap: 4px;
  }

  .camera-head h2 {
    font-size: 1.3rem;
  }

  .camera-head p {
    color: var(--_muted);
    line-height: 1.4;
  }

  .viewfinder {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 240px;
    overflow: hidden;
    border-radius: calc(var(--_radius) + 4px);
    background: #0c0f0d;
    color: #f3f5f3;
  }

  .viewfinder-note {
    padding: 24px;
    text-align: center;
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
    inset: 5% 0;
    inline-size: 100%;
    block-size: 90%;
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

  .countdown {
    position: relative;
    color: #fff;
    font-size: clamp(96px, 30vw, 168px);
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

  .camera-controls {
    display: grid;
    gap: 10px;
  }

  /* Keeps its room while the seconds run, so that the picture does not jump. */
  .timer-row[inert] {
    visibility: hidden;
  }

  .camera-controls .segmented {
    display: flex;
    gap: 14px;
    align-items: center;
  }

  /* Floated, a legend is laid out like anything else. */
  .camera-controls .segmented .label {
    float: inline-start;
    margin: 0;
    font-size: 0.9em;
  }

  .camera-controls .segments {
    flex: 1;
  }

  .shutter-row {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 12px;
    align-items: center;
  }

  .shutter-row .icon-button {
    justify-self: end;
    background: var(--_raised);
  }

  .shutter {
    inline-size: 72px;
    block-size: 72px;
    padding: 5px;
    border: 3px solid var(--_text);
    border-radius: 50%;
    background: transparent;
    transition: transform var(--_quick);
  }

  .shutter::before {
    content: '';
    display: block;
    block-size: 100%;
    border-radius: 50%;
    background: var(--_accent);
    transition:
      transform var(--_quick),
      border-radius var(--_quick);
  }

  .shutter:active {
    transform: scale(0.95);
  }

  .shutter.stop::before {
    border-radius: 8px;
    transform: scale(0.55);
  }

  .shutter:disabled {
    opacity: 0.4;
    cursor: default;
  }

  @media (min-width: 640px) and (min-height: 520px) {
    .viewfinder {
      block-size: min(56vh, 560px);
    }
  }

  @media (forced-colors: active) {
    .shutter::before {
      background: ButtonText;
    }
  }
`;
