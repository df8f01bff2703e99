import {element} from './dom.js';

/** The pictures of a product's gallery: the product as it is worn, the whole figure, and a detail close up. */
export const VIEWS = ['worn', 'whole', 'close'];

/** A rendered figure that wears the product, in one of its colours. Without a text it is an ornament. */
export const pictureOf = ({id}, colour, view, alt = '') =>
  element('img', {
    src: `pictures/${id}-${view}-${colour}.webp`,
    alt,
    width: 600,
    height: 750,
    decoding: 'sync',
  });
