import {css} from 'lit';
import {low, panel} from './windows.js';

/** The screen of a failure, and that of a step whose file is still on its way. */
export const stopped = css`
  .stopped,
  .fetching {
    justify-items: center;
    align-content: center;
    padding-block: var(--_space-6) var(--_space-3);
    text-align: center;
  }

  .stopped .ways {
    inline-size: min(100%, var(--_column));
    margin-block-start: var(--_space-3);
  }

  .stopped p {
    text-wrap: balance;
  }

  .stopped-icon {
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    border-radius: 50%;
    background: var(--_raised);
    color: var(--_alert);
    font-size: var(--_large);
  }

  /* Most files arrive before anybody could read this. */
  .fetching p {
    animation: appear 0s 400ms both;
  }

  @media ${panel} {
    /* The panel does not shrink and grow again for a moment. */
    .fetching {
      min-block-size: 560px;
    }
  }

  @media ${low} {
    .stopped-icon {
      display: none;
    }

    .stopped {
      gap: var(--_space-2);
      padding-block: 0;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
