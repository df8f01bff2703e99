import {css} from 'lit';

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
    min-block-size: 52px;
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
    text-decoration: underline var(--_control-line);
    text-underline-offset: 0.25em;
  }

  .button.small {
    min-block-size: 48px;
  }

  /* A shop's raised colour may be as strong as its accent: no fill at all. */
  .button:disabled {
    border-color: var(--_line);
    background: transparent;
    color: var(--_muted);
    font-weight: 450;
    cursor: not-allowed;
  }

  .text-button {
    min-block-size: var(--_target);
    padding: 4px 0;
    border: 0;
    background: none;
    font-size: 0.875em;
    text-align: start;
  }

  summary {
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* Opens what lies below it, and says so with a hook of its own: the browser's is lost to the flex box. */
  .disclosure {
    display: flex;
    gap: 0.6em;
    align-items: center;
    inline-size: fit-content;
    min-block-size: var(--_target);
    font-size: 0.9em;
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
    gap: 10px;
    margin-block-start: auto;
  }

  @media (forced-colors: active) {
    /* Else it has the colour of a link. */
    summary {
      color: ButtonText;
    }

    /* Its fill tells it from the others; the roles are system colours already. */
    .button.primary {
      forced-color-adjust: none;
      border-color: CanvasText;
    }

    .button:disabled {
      border-color: GrayText;
      color: GrayText;
    }

    /* A transparent border would be drawn. */
    .button.quiet {
      border-color: Canvas;
    }
  }
`;
