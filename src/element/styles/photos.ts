import {css} from 'lit';

/** Tips before the photos, and photos from files. */
export const photos = css`
  .tip-list {
    display: grid;
    gap: 12px;
  }

  .tip {
    display: grid;
    grid-template-columns: 96px 1fr;
    gap: 16px;
    align-items: center;
    padding: 12px 14px;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
  }

  .tip p {
    color: var(--_muted);
    font-size: 0.92em;
    line-height: 1.4;
  }

  .taking {
    display: grid;
    gap: 10px;
  }

  /* Its label belongs to what is below it. */
  .taking > * + .segmented {
    margin-block-start: 10px;
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

  .photo-fields {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    /* What the sheet holds beside the slots, its words on two lines. */
    --_rest: 350px;
  }

  @media (max-width: 379px) {
    .photo-fields {
      --_rest: 430px;
    }

    /* Words have three lines in either slot. */
    label.drop {
      grid-template-rows: minmax(0, 1fr) minmax(min-content, 78px);
    }

    /* Beside the head, not over it. */
    span.view-name {
      inset-block-start: 6px;
      inset-inline-start: 6px;
      padding-inline: 8px;
      font-size: 0.75em;
    }
  }

  @media (min-width: 640px) and (min-height: 520px) {
    .photo-fields {
      --_rest: 450px;
    }
  }

  .photo-fields:has(+ .photo-problems p) {
    --_refusal: 50px;
  }

  .photo-field {
    position: relative;
    display: grid;
    gap: 8px;
    align-content: start;
    min-inline-size: 0;
  }

  .drop {
    position: relative;
    display: grid;
    /* Shares of the slot, so that both have picture and words at one height; words have the room they need. */
    grid-template-rows: minmax(0, 4fr) minmax(min-content, 3fr);
    justify-items: center;
    align-items: end;
    gap: 10px;
    aspect-ratio: 5 / 8;
    /* On a low screen the two slots and what is said about them stay in sight. */
    max-block-size: max(200px, 100dvh - var(--_rest) - var(--_refusal, 0px));
    inline-size: 100%;
    padding: 34px 10px 10px;
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

  /* Dashes mean that something is to be put here. */
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
    gap: 2px;
    color: var(--_muted);
    font-size: 0.82em;
    line-height: 1.35;
    text-wrap: balance;
  }

  .drop-action {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
    color: var(--_text);
    font-size: 1.1em;
    font-weight: 600;
  }

  .photo-problems p {
    display: flex;
    gap: 0.5em;
  }

  /* Of problems that are none, not even the distance. */
  .photo-problems:not(:has(p)) {
    position: absolute;
  }

  /* With a line for the dark beside a photo, which may be as dark as the name's ground. */
  .view-name {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 10px;
    padding: 1px 10px;
    border-radius: 999px;
    box-shadow: 0 0 0 1px rgb(255 255 255 / 0.4);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.82em;
    font-weight: 600;
  }

  .remove {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 4px;
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
    /* Without its colour an error still has a frame of its own. */
    .drop:has([aria-invalid='true']) {
      border-width: 3px;
    }

    /* The whole of it is drawn, clear of the slot's round corner. */
    .remove {
      inset-block-start: 6px;
      inset-inline-end: 6px;
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
