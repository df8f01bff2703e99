import {css} from 'lit';

/**
 * The design in one place: colour roles, shape, type and space. Every public `--size-finder-*` property of the dialog
 * has its default here. Light or dark follows the page's `color-scheme`, not the device: a shop that is always light
 * gets a light dialog on a dark phone.
 */
export const tokens = css`
  :host {
    --_accent: var(--size-finder-accent, #1d5c4a);
    --_on-accent: var(--size-finder-on-accent, #ffffff);
    --_surface: var(--size-finder-surface, #ffffff);
    --_raised: var(--size-finder-raised, #f5f6f4);
    --_selected: var(--size-finder-selected, #ffffff);
    --_text: var(--size-finder-text, #191c1a);
    --_muted: var(--size-finder-muted, #58605b);
    --_line: var(--size-finder-line, #dcdfdb);
    --_control-line: var(--size-finder-control-line, #878f8a);
    --_alert: var(--size-finder-alert, #9c3d12);
    --_figure: var(--size-finder-figure, #d3ddd7);
    --_roomy: #4a76a8;
    --_radius: var(--size-finder-radius, 14px);
    --_font: var(--size-finder-font, inherit);
    --_shade: rgb(0 0 0 / 0.14);
    --_shadow: 0 0 0 1px var(--_line), 0 24px 80px rgb(10 20 15 / 0.28), 0 2px 8px rgb(10 20 15 / 0.12);
    --_quick: 160ms;
    --_slow: 280ms;

    /* Type. A page that shrinks its root to 62.5 % does not shrink the finder; a larger root enlarges it. */
    --_base: max(16px, 1rem);
    --_tiny: calc(0.8125 * var(--_base));
    --_small: calc(0.9 * var(--_base));
    --_large: calc(1.125 * var(--_base));
    --_title: clamp(1.5 * var(--_base), 5.5vw, 1.85 * var(--_base));

    /* Space, in steps of 4 px. */
    --_space-1: 4px;
    --_space-2: 8px;
    --_space-3: 12px;
    --_space-4: 16px;
    --_space-5: 20px;
    --_space-6: 24px;
    --_gap: clamp(var(--_space-4), 4vw, var(--_space-6));

    /* Heights of controls: the least for anything that can be pressed, and that of fields and main buttons. */
    --_target: 44px;
    --_control: 52px;

    /* A check box and the gap behind it: texts that belong to its label begin here. */
    --_after-check: calc(22px + var(--_space-3));

    /* The width of a column of controls, and of a panel with one such column or with two. */
    --_column: 452px;
    --_panel: min(540px, 100vw - 64px);
    --_wide-panel: min(960px, 100vw - 64px);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--size-finder-accent, light-dark(#1d5c4a, #8ed8bd));
      --_on-accent: var(--size-finder-on-accent, light-dark(#ffffff, #06251b));
      --_surface: var(--size-finder-surface, light-dark(#ffffff, #161917));
      --_raised: var(--size-finder-raised, light-dark(#f5f6f4, #202421));
      --_selected: var(--size-finder-selected, light-dark(#ffffff, #3a423d));
      --_text: var(--size-finder-text, light-dark(#191c1a, #eceeec));
      --_muted: var(--size-finder-muted, light-dark(#58605b, #a6aea9));
      --_line: var(--size-finder-line, light-dark(#dcdfdb, #343a36));
      --_control-line: var(--size-finder-control-line, light-dark(#878f8a, #77807a));
      --_alert: var(--size-finder-alert, light-dark(#9c3d12, #f3a983));
      --_figure: var(--size-finder-figure, light-dark(#d3ddd7, #39463f));
      --_roomy: light-dark(#4a76a8, #86b4e4);
      --_shade: light-dark(rgb(0 0 0 / 0.14), rgb(0 0 0 / 0.6));
    }
  }

  /*
   * The device's own few colours, in the same roles. The shop's colours do not count: a person who has set these may
   * not be able to tell others apart.
   */
  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
      --_on-accent: Canvas;
      --_surface: Canvas;
      --_raised: Canvas;
      --_selected: Highlight;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_control-line: ButtonText;
      --_alert: CanvasText;
      --_figure: color-mix(in srgb, CanvasText 25%, Canvas);
      --_roomy: CanvasText;
      --_shadow: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0ms;
      --_slow: 0ms;
    }
  }
`;
