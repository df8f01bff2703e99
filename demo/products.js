/** The products of an invented shop. Their charts are real (see size-charts/README.md), except that of the jeans. */
export const PRODUCTS = [
  {
    id: 'tee',
    kind: 'Tops',
    name: 'Drift tee',
    price: '39 €',
    words: 'Midweight organic cotton, cut straight, made to be worn every day.',
    chartSrc: '/size-charts/aceit-unisex-tops.json',
    colours: ['#6f8f7a', '#c9a26b', '#3c4a5c'],
  },
  {
    id: 'trousers',
    kind: 'Bottoms',
    name: 'Ridge trousers',
    price: '119 €',
    words: 'Quick-drying twill with a little stretch, for the path and for the office.',
    chartSrc: '/size-charts/patagonia-mens-bottoms-alpha.json',
    colours: ['#7a6a55', '#40514e', '#2b2f3a'],
  },
  {
    id: 'jeans',
    kind: 'Jeans',
    name: 'Shore jeans',
    price: '99 €',
    words: 'Washed denim with a little stretch, in seven waists and three lengths.',
    chartSrc: 'northlight-jeans.json',
    colours: ['#3d5a80', '#22303f', '#8a98a8'],
  },
  {
    id: 'coat',
    kind: 'Outerwear',
    name: 'Harbour coat',
    price: '289 €',
    words: 'Down from recycled duvets under a windproof shell. The cut leaves room for a jumper.',
    chartSrc: '/size-charts/tommy-hilfiger-womens-down-coat.json',
    colours: ['#8b3f3a', '#27374d', '#c8b79a'],
  },
];
