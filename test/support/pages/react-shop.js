// One component for the server and the page, as frameworks render it.
import {createElement, useState} from 'react';
import {SizeFinder} from 'size-finder/react';

/** @param {{chart: object}} props */
export function Shop({chart}) {
  const [found, setFound] = useState([]);
  const [isFramed, setFramed] = useState(true);
  return createElement(
    'main',
    null,
    createElement('output', null, `${found.length} found: ${found.join(' ')}`),
    createElement('button', {type: 'button', onClick: () => setFramed(false)}, 'Take the chart away'),
    createElement(
      SizeFinder,
      {
        chart: isFramed ? chart : undefined,
        className: 'finder',
        productId: 'tee-1',
        remember: false,
        // A new function each time, which must hear of the list as it is now.
        onSizeFound: ({recommendation}) => setFound([...found, recommendation.size]),
      },
      createElement('span', {slot: 'promise'}, 'Takes a minute'),
    ),
  );
}
