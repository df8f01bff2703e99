import {css} from 'lit';
import {low} from './windows.js';

/** The progress of measuring. */
export const waiting = css`
  .measuring {
    justify-items: center;
    align-content: center;
    gap: var(--_space-4);
    padding-block: var(--_space-6) var(--_space-3);
    text-align: center;
  }

  .scan {
    block-size: min(34vh, 260px);
    margin-block-end: var(--_space-2);
  }

  .scan .fill {
    fill: var(--_figure);
  }

  .measured {
    display: flex;
    justify-content: center;
    gap: var(--_space-3);
  }

  .measured .one {
    position: relative;
    overflow: hidden;
    border-radius: var(--_radius);
  }

  /* As large as both fit beside each other, with the words in sight below. */
  .measured .photo {
    position: static;
    display: block;
    max-block-size: min(46vh, 440px);
    max-inline-size: calc((100cqi - var(--_space-3)) / 2);
  }

  .stages {
    display: grid;
    gap: var(--_space-1);
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: var(--_small);
    text-align: start;
  }

  .stages li {
    display: flex;
    gap: 0.4em;
    align-items: center;
    /* The tick takes the place of this room. */
    padding-inline-start: 1.6em;
  }

  .stages li[data-done] {
    padding-inline-start: 0;
  }

  .stages .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
  }

  .stages [aria-current] {
    color: var(--_text);
    font-weight: 600;
  }

  /* Takes the place of what is still loading. */
  .skeleton {
    border-radius: var(--_radius);
    background: var(--_figure);
  }

  .size.skeleton {
    inline-size: 1.2em;
    block-size: 0.9em;
    margin-block-start: 0.1em;
  }

  .card .skeleton {
    block-size: 1.75em;
  }

  progress {
    inline-size: min(320px, 100%);
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_line);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  @media ${low} {
    .scan,
    .measured {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .scan,
    .skeleton,
    .measured .seen-outline {
      /* Each frame costs time in which the models could look, so there are ten a second. */
      animation: breathe 2.4s steps(12) infinite;
    }
  }

  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid GrayText;
    }

    progress {
      border: 1px solid CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }

    progress::-webkit-progress-bar {
      background: Canvas;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }
  }

  @keyframes breathe {
    50% {
      opacity: 0.55;
    }
  }
`;
