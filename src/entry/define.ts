import {SizeFinder} from '../element/size-finder.js';

declare global {
  interface HTMLElementTagNameMap {
    'size-finder': SizeFinder;
  }
}

// The script may stand on a page twice; the first one wins, as a second definition would throw.
if (customElements.get('size-finder') === undefined) customElements.define('size-finder', SizeFinder);
