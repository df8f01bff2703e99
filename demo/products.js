/**
 * The products of an invented shop; `words.js` describes them. The charts of trousers and coat are real (see
 * size-charts/README.md), the others are invented.
 */
export const PRODUCTS = [
  {
    id: 'tee',
    name: 'Drift tee',
    price: 39,
    chartSrc: 'northlight-tops.json',
    colours: ['#6f8f7a', '#c9a26b', '#3c4a5c'],
  },
  {
    id: 'trousers',
    name: 'Ridge trousers',
    price: 119,
    chartSrc: '/size-charts/patagonia-mens-bottoms-alpha.json',
    colours: ['#7a6a55', '#40514e', '#2b2f3a'],
  },
  {
    id: 'jeans',
    name: 'Shore jeans',
    price: 99,
    chartSrc: 'northlight-jeans.json',
    colours: ['#3d5a80', '#22303f', '#8a98a8'],
  },
  {
    id: 'coat',
    name: 'Harbour coat',
    price: 289,
    chartSrc: '/size-charts/tommy-hilfiger-womens-down-coat.json',
    colours: ['#8b3f3a', '#27374d', '#c8b79a'],
  },
];
