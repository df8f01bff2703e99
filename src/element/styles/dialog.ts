import {css} from 'lit';

/** The dialog: a full-height sheet on phones, a centred panel where there is room. */
export const dialog = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* What the page sets on text around the element must not reach into the dialog. */
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
    font:
      400 max(16px, 1rem) / 1.5 system-ui,
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
    min-block-size: 56px;
    padding: max(6px, env(safe-area-inset-top)) max(8px, env(safe-area-inset-right)) 6px
      max(8px, env(safe-area-inset-left));
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
    overflow: auto;
    overscroll-behavior: contain;
    /* A shadow at each edge beyond which there is more: the covers scroll with the content, the shadows stay. */
    background:
      linear-gradient(var(--_surface) 40%, transparent) top / 100% 40px no-repeat local,
      linear-gradient(transparent, var(--_surface) 60%) bottom / 100% 40px no-repeat local,
      linear-gradient(var(--_shade), transparent) top / 100% 12px no-repeat,
      linear-gradient(transparent, var(--_shade)) bottom / 100% 12px no-repeat;
    --_end: max(20px, env(safe-area-inset-bottom));
    padding: 4px max(var(--_gap), env(safe-area-inset-right)) var(--_end)
      max(var(--_gap), env(safe-area-inset-left));
  }

  .step {
    display: grid;
    gap: 20px;
    align-content: start;
    min-block-size: 100%;
    animation: enter var(--_slow) ease-out;
  }

  /* Together they may fill the panel; neither has to. */
  .warning + .step {
    min-block-size: 0;
  }

  @media (min-width: 640px) and (min-height: 520px) {
    dialog {
      inset: 0;
      margin: auto;
      inline-size: min(540px, 100vw - 64px);
      block-size: fit-content;
      max-block-size: min(960px, 100dvh - 48px);
      border-radius: calc(var(--_radius) + 10px);
      box-shadow: var(--_shadow);
    }

    /* Two columns: where a size is named, or will be. */
    dialog:has(.size) {
      inline-size: min(960px, 100vw - 64px);
    }

    .top {
      padding: 12px 14px 4px;
    }

    .body-scroll {
      --_gap: clamp(24px, 5vw, 44px);
      --_end: 32px;
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
