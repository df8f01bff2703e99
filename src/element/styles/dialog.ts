import {css} from 'lit';
import {panel, wide} from './windows.js';

/** The dialog: a sheet that fills small windows, a centred panel where there is room. */
export const dialog = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* What the page sets on the text around the element must not reach into the dialog. */
  dialog {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    background: var(--_surface);
    color: var(--_text);
    text-wrap: pretty;
    /* Japanese has no spaces: lines end between phrases where the browser can find them. */
    word-break: auto-phrase;
    font:
      400 var(--_base) / 1.5 system-ui,
      sans-serif;
    font-family: var(--_font);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    cursor: auto;
    visibility: visible;
    -webkit-text-size-adjust: 100%;
  }

  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    animation: arrive var(--_slow) cubic-bezier(0.2, 0.8, 0.2, 1);
  }

  dialog::backdrop {
    background: rgb(12 18 15 / 0.55);
  }

  .top {
    display: grid;
    grid-template-columns: var(--_target) 1fr var(--_target);
    align-items: center;
    padding: max(6px, env(safe-area-inset-top)) max(var(--_space-2), env(safe-area-inset-right)) 6px
      max(var(--_space-2), env(safe-area-inset-left));
  }

  .trail {
    display: flex;
    justify-content: center;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .trail li {
    inline-size: 22px;
    block-size: 3px;
    border-radius: 2px;
    background: var(--_line);
    transition: background-color var(--_slow);
  }

  .trail li[data-reached] {
    background: var(--_accent);
  }

  .body-scroll {
    --_start: var(--_space-1);
    --_end: max(var(--_space-5), env(safe-area-inset-bottom));

    container-type: inline-size;
    overflow: auto;
    overscroll-behavior: contain;
    padding: var(--_start) max(var(--_gap), env(safe-area-inset-right)) var(--_end)
      max(var(--_gap), env(safe-area-inset-left));
    /* A shadow at each edge beyond which there is more: the covers scroll with the content, the shadows stay. */
    background:
      linear-gradient(var(--_surface) 40%, transparent) top / 100% 40px no-repeat local,
      linear-gradient(transparent, var(--_surface) 60%) bottom / 100% 40px no-repeat local,
      linear-gradient(var(--_shade), transparent) top / 100% 12px no-repeat,
      linear-gradient(transparent, var(--_shade)) bottom / 100% 12px no-repeat;
  }

  .step {
    display: grid;
    gap: var(--_space-5);
    align-content: start;
    min-block-size: 100%;
    animation: enter 180ms ease-out;
  }

  /* The warning and the step need not fill the panel together. */
  .warning + .step {
    min-block-size: 0;
  }

  @media ${panel} {
    dialog {
      inset: 0;
      margin: auto;
      inline-size: var(--_panel);
      block-size: fit-content;
      max-block-size: min(960px, 100dvh - 48px);
      border-radius: calc(var(--_radius) + 10px);
      box-shadow: var(--_shadow);
    }

    /* Steps with pictures fill the panel, because their pictures take the height that is left. */
    dialog:has(.camera) {
      block-size: 900px;
    }

    dialog:has(.files) {
      block-size: 740px;
    }

    /* The result has two columns as soon as a size is named, or is on its way. */
    dialog:has(.size) {
      inline-size: var(--_wide-panel);
    }

    .top {
      padding: var(--_space-3) var(--_space-3) var(--_space-1);
    }

    .body-scroll {
      --_gap: clamp(24px, 5vw, 44px);
      --_end: 32px;
    }
  }

  /* On a computer the forms have two columns as well, so the panel keeps its width from step to step. */
  @media ${wide} and (height >= 520px) {
    dialog:has(.profile .way, .known, .files, .deciding) {
      inline-size: var(--_wide-panel);
    }

    dialog:has(.files) {
      block-size: 640px;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }

    .trail li {
      background: Canvas;
      outline: 1px solid CanvasText;
    }
  }

  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(24px);
    }
  }

  @keyframes enter {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    dialog[open],
    .step {
      animation: none;
    }
  }
`;
