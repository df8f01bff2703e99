import {css} from 'lit';
import {narrow, short, wide} from './windows.js';

/** Tips before the photos, and photos from files. */
export const photos = css`
  /* In a sheet, the buttons are at the bottom, where the thumb is. */
  .tips {
    display: flex;
    flex-direction: column;
  }

  .tip-list {
    display: grid;
    gap: var(--_space-3);
  }

  .tip {
    display: grid;
    grid-template-columns: 96px 1fr;
    gap: var(--_space-4);
    align-items: center;
    padding: var(--_space-3);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
  }

  @media ${short} and ${narrow} {
    .tip {
      grid-template-columns: 72px 1fr;
      gap: var(--_space-3);
    }

    .tip .tip-picture {
      inline-size: 100%;
    }
  }

  .tip p {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.4;
  }

  .taking {
    display: grid;
    gap: var(--_space-2);
  }

  /* Its label is nearer to its own choices than to those above. */
  .taking > * + .segmented {
    margin-block-start: var(--_space-3);
  }

  .tip-picture {
    inline-size: 96px;
    block-size: 72px;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .tip-picture .fill {
    fill: var(--_accent);
  }

  .tip-picture .faint,
  .tip-picture .line {
    stroke: var(--_control-line);
    stroke-width: 1.6;
    fill: none;
  }

  .tip-picture .cross {
    stroke: var(--_alert);
    stroke-width: 2.2;
  }

  .files {
    display: flex;
    flex-direction: column;
  }

  /*
   * The two slots take the height that the other parts of the step leave, so that all of them are in sight at the same
   * time. A slot has the shape of a photo held upright, 9 to 16, where there is room for that, and is 200 px high where
   * there is none.
   */
  .photo-fields {
    display: grid;
    grid-template: minmax(0, 1fr) / 1fr 1fr;
    flex: 1 0 200px;
    min-block-size: 0;
    gap: var(--_space-3);
    max-block-size: calc((100cqi - var(--_space-3)) / 2 * 16 / 9);
  }

  /* The photos, and beside them what to do with them. */
  @media ${wide} and (height >= 520px) {
    .files {
      display: grid;
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
      grid-template-rows: repeat(6, auto) minmax(0, 1fr) auto;
      gap: var(--_space-3) 48px;
    }

    .files > * {
      grid-column: 1;
      justify-self: start;
    }

    .files > .button {
      padding-inline: 0;
    }

    .files > .photo-fields {
      grid-column: 2;
      grid-row: 1 / span 7;
      justify-self: stretch;
    }

    .files > .ways {
      grid-column: 1 / -1;
      justify-self: stretch;
    }
  }

  .photo-field {
    position: relative;
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    container-type: inline-size;
  }

  .drop {
    position: relative;
    display: grid;
    /* Shares of the slot, so that figure and words are at the same height in both slots. */
    grid-template-rows: minmax(0, 4fr) minmax(min-content, 3fr);
    justify-items: center;
    align-items: end;
    gap: var(--_space-2);
    padding: 34px var(--_space-2) var(--_space-2);
    overflow: hidden;
    border: 1.5px dashed var(--_control-line);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
    text-align: center;
    cursor: pointer;
    transition: border-color var(--_quick);
  }

  @media (hover: hover) {
    .drop:hover {
      border-color: var(--_accent);
    }
  }

  .drop[data-over] {
    border-color: var(--_accent);
  }

  /* A dashed frame means that a photo can be put here. */
  .drop:is([data-over], :has(.photo)) {
    border-style: solid;
  }

  .drop:has(.photo) {
    background: #0c0f0d;
  }

  .drop:has([aria-invalid='true']) {
    border-color: var(--_alert);
  }

  .drop .pose {
    block-size: 100%;
    max-block-size: 150px;
  }

  .pose .fill {
    fill: var(--_figure);
  }

  .drop-text {
    display: grid;
    align-self: start;
    align-content: start;
    /* Room for three lines and the words above them. A text that needs more takes it from the figure. */
    min-block-size: calc(4.9 * var(--_base));
    gap: 2px;
    color: var(--_muted);
    font-size: var(--_tiny);
    line-height: 1.35;
    text-wrap: balance;
  }

  .drop-action {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
    color: var(--_text);
    font-size: var(--_small);
    font-weight: 600;
  }

  .photo-problems p {
    display: flex;
    gap: 0.5em;
  }

  /* While there are no problems, it takes no room, not even a gap. */
  .photo-problems:not(:has(p)) {
    position: absolute;
  }

  /*
   * It lies beside the head of the person in the photo, not over it, so it is smaller in a narrow slot. Its line sets it
   * off from a photo that is as dark as its background.
   */
  .view-name {
    --_inset: clamp(6px, 6cqi, 10px);

    position: absolute;
    inset-block-start: var(--_inset);
    inset-inline-start: var(--_inset);
    padding: 1px var(--_space-2);
    border-radius: 999px;
    box-shadow: 0 0 0 1px rgb(255 255 255 / 0.4);
    background: var(--_surface);
    color: var(--_text);
    font-size: clamp(12px, 8cqi, var(--_tiny));
    font-weight: 600;
  }

  .remove {
    position: absolute;
    inset-block-start: var(--_space-1);
    inset-inline-end: var(--_space-1);
    border: 6px solid transparent;
    box-shadow: inset 0 0 0 1px rgb(255 255 255 / 0.4);
    color: #fff;
    background: rgb(0 0 0 / 0.6) padding-box;
  }

  @media (hover: hover) {
    .remove:hover {
      background: rgb(0 0 0 / 0.8) padding-box;
    }
  }

  @media (forced-colors: active) {
    /* Without a colour for errors, the width of the frame shows one. */
    .drop:has([aria-invalid='true']) {
      border-width: 3px;
    }

    /* Its frame must be clear of the slot's round corner. */
    .remove {
      inset-block-start: 6px;
      inset-inline-end: 6px;
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
