import {css} from 'lit';
import {low, medium, panel, short, tall, wide} from './windows.js';

/** The camera step: a picture as large as the window allows, with the controls in reach. */
export const camera = css`
  /* The picture takes the height that the instruction and the controls leave. */
  .camera {
    grid-template-rows: auto minmax(0, 1fr) auto;
    gap: var(--_space-3);
  }

  .camera-head {
    display: grid;
    gap: var(--_space-1);
  }

  .camera-head h2 {
    font-size: calc(1.3 * var(--_base));
  }

  .camera-head p {
    color: var(--_muted);
    line-height: 1.4;
  }

  .camera-controls {
    display: grid;
    gap: var(--_space-2);
  }

  /* It keeps its room while the timer runs, so that the picture does not jump. */
  .timer-row[inert] {
    visibility: hidden;
  }

  /* The name of the timer and its choices share a line where they fit on one. */
  .camera-controls .segmented {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
  }

  /* A floating legend is laid out like any other element. */
  .camera-controls .segmented .label {
    float: inline-start;
    margin: 0;
    font-size: var(--_small);
  }

  .camera-controls .segments {
    flex: 1 1 auto;
  }

  .retakes .button {
    padding-inline: 0.5em;
  }

  .retakes {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-2);
  }

  .going-on {
    position: relative;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_space-3);
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  /* It runs as long as the flow waits: REVIEW_S in transition-camera.ts. */
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
    gap: var(--_space-3);
    align-items: center;
  }

  .switches {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--_space-1);
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

  /* In a low sheet the picture fills the window, and the controls are beside it or further down. */
  @media ${low} {
    .camera {
      grid-template-rows: auto;
    }

    .camera .viewfinder {
      --_bar: 56px;

      block-size: max(200px, 100dvh - var(--_bar) - var(--_start) - var(--_end));
      min-block-size: 0;
    }
  }

  /* The picture of a computer's camera is wider than it is high. */
  @media ${panel} and ${tall} {
    dialog:has([data-landscape]) {
      inline-size: var(--_wide-panel);
    }

    [data-landscape] .camera-controls {
      justify-self: center;
      inline-size: var(--_column);
    }
  }

  @media ${panel} and ${wide} and ${short} {
    dialog:has(.camera) {
      inline-size: 860px;
    }
  }

  @media ${low} and ${medium}, ${wide} and ${short} {
    .camera {
      grid-template:
        'view head' auto
        'view controls' 1fr / minmax(0, 1fr) minmax(220px, 260px);
      column-gap: var(--_space-5);
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
