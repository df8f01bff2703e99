import {css} from 'lit';

/** The QR code for the phone. */
export const handOff = css`
  .hand-off summary {
    inline-size: 100%;
  }

  .hand-off-code {
    display: grid;
    gap: var(--_space-3);
    justify-items: center;
    padding-block: var(--_space-3);
    text-align: center;
  }

  /* It is black on white in every colour scheme, because some phones cannot read an inverted code. */
  .qr-code {
    inline-size: 188px;
    border-radius: 8px;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
`;
