/**
 * The charts of brands that shoppers may own, for the way by a size that they wear: every chart of an adult brand in size-charts/
 * except workwear sizes and standards, which nobody knows as a brand.
 */
export const WORN_CHARTS = [
  'arbor-womens-bottoms',
  'arbor-mens-tops',
  'ben-sherman-mens-shirts-regular',
  'ben-sherman-mens-shirts-slim',
  'ben-sherman-mens-t-shirts',
  'bullzye-womens-tops',
  'bullzye-womens-bottoms',
  'carhartt-mens-shirts',
  'carhartt-mens-outerwear',
  'hm-womens-tops',
  'hm-womens-dresses',
  'hm-mens-tops',
  'hosstile-unisex-tee',
  'maceoo-mens-polo',
  'nimbus-nordic-womens-tops',
  'nimbus-nordic-womens-bottoms',
  'nimbus-nordic-mens-tops',
  'nimbus-nordic-mens-bottoms',
  'north-face-womens-tops',
  'ororo-mens-bottoms',
  'patagonia-womens-tops',
  'patagonia-mens-tops',
  'patagonia-mens-bottoms-numeric',
  'tommy-hilfiger-womens-outerwear',
  'tripp-nyc-womens-jeans',
].map(name => `/size-charts/${name}.json`);
