export const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;

export const median = values => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

export const sd = values => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map(value => (value - centre) ** 2)));
};

/** 1.4826 × the median absolute deviation: the SD of the core, which gross errors do not change. */
export const robustSd = values => {
  const centre = median(values);
  return 1.4826 * median(values.map(value => Math.abs(value - centre)));
};
