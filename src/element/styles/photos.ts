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
    /* The middle lies between picture and words, so that both slots have theirs at one height. */
    grid-template-rows: 1fr 1fr;
    justify-items: center;
    align-items: end;
    gap: 10px;
    aspect-ratio: 5 / 8;
    /* On a low screen the two slots and what is said about them stay in sight. */
    max-block-size: max(190px, 100dvh - 330px);
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

  .drop .pose {
    block-size: clamp(64px, 28vw - 20px, 150px);
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
  }

  .drop-action {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
    color: var(--_text);
    font-size: 1.1em;
    font-weight: 550;
  }

  @media (max-height: 519px) {
    .drop .pose {
      block-size: 64px;
    }
  }

  /* Of problems that are none, not even the distance. */
  .photo-problems:not(:has(p)) {
    position: absolute;
  }

  .view-name {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 10px;
    padding: 1px 10px;
    border-radius: 999px;
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.82em;
    font-weight: 550;
  }

  .photo {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .remove {
    position: absolute;
    inset-block-start: 1px;
    inset-inline-end: 1px;
    border: 6px solid transparent;
    color: #fff;
    background: rgb(0 0 0 / 0.6) padding-box;
  }

  @media (hover: hover) {
    .remove:hover {
      background: rgb(0 0 0 / 0.8) padding-box;
    }
  }

  @media (forced-colors: active) {
    .remove {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
