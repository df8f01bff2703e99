import {css} from 'lit';

/** The frame of the camera step: as much picture as there is room, controls in reach. */
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

  /* Four choices of 44 px and a long word do not fit on one line of a small phone. */
  @media (max-width: 379px) {
    .camera-controls .segmented {
      display: grid;
      gap: 4px;
    }
  }

  .retakes .button {
    padding-inline: 0.5em;
  }

  .retakes {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px;
  }

  .going-on {
    position: relative;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    color: var(--_muted);
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
  }

  /* As long as the flow waits: REVIEW_S in transition-camera.ts. */
  .going-on-bar {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 3px;
    border-radius: 2px;
    background: var(--_accent);
    transform-origin: left;
    animation: run-out 8s linear forwards;
  }

  [dir='rtl'] .going-on-bar {
    transform-origin: right;
  }

  @keyframes run-out {
    to {
      transform: scaleX(0);
    }
  }

  .shutter-row {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 12px;
    align-items: center;
  }

  .switches {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 4px;
  }

  .switches .icon-button {
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

  /* A phone on its side, or a large zoom: the picture beside what is said and pressed, else one below the other. */
  @media (max-height: 519px) {
    .camera {
      grid-template-rows: auto;
      block-size: auto;
    }

    .camera .viewfinder {
      block-size: max(200px, 100dvh - 84px);
      min-block-size: 0;
    }
  }

  /* In a panel, too little room scrolls; nothing is pressed over another. */
  @media (min-width: 640px) and (min-height: 520px) {
    .camera {
      grid-template-rows: auto;
      block-size: auto;
    }
  }

  /* A computer's camera: where the window has the height for it, its picture gets the width. */
  @media (min-width: 640px) and (min-height: 760px) {
    dialog:has([data-landscape]) {
      inline-size: min(960px, 100vw - 64px);
    }

    [data-landscape] .camera-controls {
      justify-self: center;
      inline-size: 452px;
    }
  }

  /* A computer's low window. */
  @media (min-width: 900px) and (min-height: 520px) and (max-height: 759px) {
    dialog:has(.camera) {
      --_beside: 170px;

      inline-size: 860px;
    }
  }

  @media (max-height: 519px) and (min-width: 560px), (min-width: 900px) and (max-height: 759px) {
    .camera-controls .segmented {
      display: grid;
      gap: 4px;
    }

    .camera {
      grid-template:
        'view head' auto
        'view controls' 1fr / minmax(0, 1fr) minmax(220px, 260px);
      column-gap: 20px;
    }

    .camera .viewfinder {
      grid-area: view;
    }

    .camera-head {
      grid-area: head;
    }

    .camera-controls {
      grid-area: controls;
      align-content: end;
    }
  }

  @media (forced-colors: active) {
    .shutter:disabled {
      border-color: GrayText;
      opacity: 1;
    }

    .shutter:disabled::before {
      background: GrayText;
    }

    .switches .icon-button {
      border: 1px solid;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .going-on-bar {
      display: none;
    }
  }
`;
