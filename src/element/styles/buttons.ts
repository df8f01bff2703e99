import {css} from 'lit';
import {low, panel, wide} from './windows.js';

/** Buttons, from the one thing to do to the quietest way. */
export const buttons = css`
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    text-wrap: balance;
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    min-block-size: var(--_control);
    padding: 0.6em 1.25em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    transition:
      background-color var(--_quick),
      transform var(--_quick);
  }

  @media (hover: hover) {
    .button:hover:not(:disabled) {
      background: var(--_raised);
    }
  }

  .button:active:not(:disabled) {
    transform: scale(0.985);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @media (hover: hover) {
    .button.primary:hover:not(:disabled) {
      background: color-mix(in srgb, var(--_accent) 90%, var(--_text));
    }
  }

  .button.quiet {
    min-block-size: var(--_target);
    border-color: transparent;
    font-weight: 450;
    line-height: 1.5;
  }

  .button.quiet,
  .text-button,
  .disclosure {
    color: var(--_muted);
    /* Not the shorthand: WebKit does not know a colour in it and draws no line at all. */
    text-decoration-line: underline;
    text-decoration-color: var(--_control-line);
    text-underline-offset: 0.25em;
  }

  /* It has no fill, because a shop's raised colour may be as strong as its accent. */
  .button:disabled {
    border-color: var(--_line);
    background: transparent;
    color: var(--_muted);
    font-weight: 450;
    cursor: not-allowed;
  }

  .text-button {
    min-block-size: var(--_target);
    padding: var(--_space-1) 0;
    border: 0;
    background: none;
    font-size: var(--_small);
    text-align: start;
  }

  summary {
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* Opens what is below it. It has an arrow of its own, because a flex box does not show the browser's. */
  .disclosure {
    display: flex;
    gap: 0.6em;
    align-items: center;
    inline-size: fit-content;
    min-block-size: var(--_target);
    font-size: var(--_small);
  }

  :is(.disclosure, .opens)::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-25%) rotate(45deg);
    transition: transform var(--_quick);
  }

  [open] > :is(.disclosure, .opens)::after {
    transform: translateY(25%) rotate(225deg);
  }

  .icon-button {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: transparent;
    transition: background-color var(--_quick);
  }

  @media (hover: hover) {
    .icon-button:hover {
      background: var(--_raised);
    }
  }

  [dir='rtl'] .back .icon {
    transform: scaleX(-1);
  }

  .ways {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: auto;
  }

  /* The main action stays in reach while the step scrolls. */
  .ways.sticky {
    position: sticky;
    inset-block-end: calc(-1 * var(--_end));
    margin-inline: calc(-1 * var(--_gap));
    margin-block-end: calc(-1 * var(--_end));
    padding: var(--_space-3) var(--_gap) max(var(--_space-4), env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  @media ${low} {
    .ways.sticky {
      position: static;
    }
  }

  @media ${panel} {
    .ways.sticky {
      padding-block: var(--_space-4) var(--_space-5);
    }
  }

  /* A button as wide as a panel of two columns would be a bar. */
  @media ${wide} and (height >= 520px) {
    :is(.known, .files) > .ways.sticky > .primary {
      justify-self: end;
      inline-size: 340px;
    }
  }

  @media (forced-colors: active) {
    /* Without this it has the colour of a link. */
    summary {
      color: ButtonText;
    }

    /* It keeps its fill, which tells it from the other buttons. The colour roles are system colours already. */
    .button.primary {
      forced-color-adjust: none;
      border-color: CanvasText;
    }

    .button:disabled {
      border-color: GrayText;
      color: GrayText;
    }

    /* Forced colours draw transparent borders as well. */
    .button.quiet {
      border-color: Canvas;
    }
  }
`;
