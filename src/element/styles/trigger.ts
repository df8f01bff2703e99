import {css} from 'lit';

/** The button on the page. It takes the font and the colours of the shop. */
export const triggerStyles = css`
  :host {
    display: inline-block;
  }

  :host([hidden]) {
    display: none;
  }

  .trigger {
    display: inline-flex;
    box-sizing: border-box;
    align-items: center;
    gap: 0.55em;
    min-block-size: 44px;
    padding: 0.5em 1.1em;
    border: 1px solid var(--size-finder-trigger-line, currentcolor);
    border-radius: var(--size-finder-trigger-radius, var(--size-finder-radius, 14px));
    background: var(--size-finder-trigger-background, transparent);
    color: var(--size-finder-trigger-text, inherit);
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }

  @media (hover: hover) {
    .trigger:hover {
      background: var(
        --size-finder-trigger-background-hover,
        color-mix(in srgb, currentcolor 7%, transparent)
      );
    }
  }

  .trigger:focus-visible {
    outline: 2px solid var(--size-finder-accent, currentcolor);
    outline-offset: 2px;
  }

  .trigger[aria-busy='true'] {
    cursor: progress;
    opacity: 0.75;
  }

  /* The icons of the dialog's buttons look the same. */
  .icon {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .trigger-note {
    display: flex;
    gap: 0.5em;
    align-items: start;
    margin: 0.4em 0 0;
    scroll-margin-block: 0.75em;
    color: var(--size-finder-alert, inherit);
    font-size: 0.875em;
    text-wrap: balance;
  }

  /* It is drawn in the colour of the text, because the page's background is not known. */
  .trigger-note::before {
    content: '!';
    content: '!' / '';
    flex: none;
    inline-size: 1.3em;
    border: 1px solid;
    border-radius: 50%;
    line-height: 1.3;
    text-align: center;
  }
`;
