import {css} from 'lit';

/** Buttons, from the one thing to do to the quietest way. */
export const buttons = css`
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
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
    font-weight: 550;
    line-height: 1.25;
    text-align: center;
    transition:
      background-color var(--_quick),
      transform var(--_quick);
  }

  @media (hover: hover) {
    .button:hover {
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
    color: var(--_muted);
    font-weight: 450;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
  }

  .button.small {
    min-block-size: 48px;
  }

  .button:disabled {
    background: var(--_raised);
    color: var(--_muted);
    cursor: not-allowed;
  }

  .text-button {
    min-block-size: var(--_target);
    padding: 4px 2px;
    border: 0;
    background: none;
    color: inherit;
    font-size: 0.875em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.25em;
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
