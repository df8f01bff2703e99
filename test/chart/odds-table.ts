/**
 * What the size charts of odds-cases.ts answer to its bodies, written out so that a change of any number of judgement
 * (a weight, an ease, a price, a threshold) shows in review. Each line has the odds of each size in percent, then the
 * size that is named with the second one, the reason, and the measurement that decides. Shares under 0.05 % are left out.
 *
 * To change it, edit the line that a failing test prints, or run `node scripts/odds-table.mjs --write` and review the
 * difference.
 */
export const ODDS_TABLE = `
a top with some stretch, ranges with gaps
  a very small woman, taped: below 96.9, XS 3.1 → none, below-chart, chest
  a slim woman, taped: XS 0.1, S 99.9 → S, fits, chest
  a pear-shaped woman, taped: M 100.0 → M or L, between-sizes, chest
  a tall slim man, from photos: S 1.6, M 96.5, L 1.9 → M or L, fits, chest
  a woman, from photos: M 73.1, L 26.9 → M or L, between-sizes, chest
  a woman, from photos, who likes it relaxed: M 27.6, L 72.4 → L or M, between-sizes, chest
  a man, from photos, who likes it snug: M 4.9, L 94.9, XL 0.2 → L or M, between-sizes, waist
  a man, from answers alone: S 0.1, M 6.1, L 52.4, XL 40.4, above 1.1 → L or XL, between-sizes, hip
  a short heavy man, taped: XL 20.4, above 79.6 → none, above-chart, waist
  a large woman, from photos: XL 0.5, above 99.5 → none, above-chart, chest

a dress, one number per size
  a very small woman, taped: below 94.8, 34 5.2 → none, below-chart, chest
  a slim woman, taped: 36 89.5, 38 10.5 → 36 or 38, between-sizes, chest
  a pear-shaped woman, taped: 42 81.3, 44 18.7 → 42 or 44, between-sizes, chest
  a tall slim man, from photos: 38 0.8, 40 41.9, 42 56.8, 44 0.6 → 42 or 40, between-sizes, waist
  a woman, from photos: 40 5.3, 42 76.7, 44 18.0 → 42 or 44, between-sizes, chest
  a woman, from photos, who likes it relaxed: 40 0.2, 42 34.2, 44 65.1, 46 0.6 → 44 or 42, between-sizes, hip
  a man, from photos, who likes it snug: 42 6.3, 44 85.0, 46 8.7 → 44 or 46, between-sizes, hip
  a man, from answers alone: 38 0.1, 40 0.9, 42 6.2, 44 25.8, 46 41.5, 48 22.2, above 3.2 → 46 or 44, between-sizes, waist
  a short heavy man, taped: above 100.0 → none, above-chart, waist
  a large woman, from photos: above 100.0 → none, above-chart, waist

trousers in inches and three lengths, low on the hip
  a very small woman, taped: below 100.0 → none, below-chart, hip
  a slim woman, taped: 28/30 23.3, 28/32 23.3, 28/34 23.3, 30/30 10.1, 30/32 10.1, 30/34 10.1 → 28/32 or 28/34, between-sizes, waist
  a pear-shaped woman, taped: 34/30 28.3, 34/32 28.3, 34/34 28.3, 36/30 5.0, 36/32 5.0, 36/34 5.0 → 34/32 or 34/34, between-sizes, waist
  a tall slim man, from photos: 30/32 0.2, 30/34 18.2, 32/32 1.3, 32/34 76.4, 34/32 0.1, 34/34 3.7 → 32/34 or 30/34, between-sizes, waist
  a woman, from photos: 32/30 7.7, 32/32 7.7, 32/34 7.7, 34/30 24.4, 34/32 24.4, 34/34 24.4, 36/30 1.2, 36/32 1.2, 36/34 1.2 → 34/32 or 34/34, between-sizes, waist
  a woman, from photos, who likes it relaxed: 32/30 0.8, 32/32 0.8, 32/34 0.8, 34/30 22.9, 34/32 22.9, 34/34 22.9, 36/30 9.6, 36/32 9.6, 36/34 9.6 → 34/32 or 34/34, between-sizes, waist
  a man, from photos, who likes it snug: 32/30 2.6, 32/32 6.8, 32/34 0.2, 34/30 20.2, 34/32 55.1, 34/34 1.2, 36/30 3.8, 36/32 9.9, 36/34 0.2 → 34/32 or 34/30, between-sizes, insideLeg
  a man, from answers alone: 30/30 0.2, 30/32 0.2, 30/34 0.2, 32/30 2.1, 32/32 2.1, 32/34 2.1, 34/30 7.9, 34/32 7.9, 34/34 7.9, 36/30 12.2, 36/32 12.2, 36/34 12.2, 38/30 8.2, 38/32 8.2, 38/34 8.2, 40/30 2.4, 40/32 2.4, 40/34 2.4, 42/30 0.3, 42/32 0.3, 42/34 0.3 → 36/32 or 36/34, between-sizes, waist
  a short heavy man, taped: 40/30 58.0, 42/30 42.0 → 40/30 or 42/30, between-sizes, hip
  a large woman, from photos: 42/30 3.1, 42/32 3.1, 42/34 3.1, 44/30 21.7, 44/32 21.7, 44/34 21.7, above 25.5 → 44/32, between-sizes, waist

a shirt measured itself, without its ease
  a very small woman, taped: below 100.0 → none, below-chart, chest
  a slim woman, taped: below 64.3, S 35.7 → none, below-chart, chest
  a pear-shaped woman, taped: M 100.0 → M or S, between-sizes, hip
  a tall slim man, from photos: S 49.7, M 50.3 → M or S, between-sizes, hip
  a woman, from photos: S 0.5, M 88.4, L 11.1 → M or L, between-sizes, chest
  a woman, from photos, who likes it relaxed: M 48.9, L 51.1 → L or M, between-sizes, hip
  a man, from photos, who likes it snug: S 0.4, M 82.7, L 16.9 → M or L, between-sizes, chest
  a man, from answers alone: S 2.0, M 28.5, L 54.7, XL 14.3, XXL 0.5 → L or M, between-sizes, chest
  a short heavy man, taped: XL 100.0 → XL or L, fits, chest
  a large woman, from photos: XXL 59.3, above 40.7 → XXL, between-sizes, chest

a jacket in two figures, open above
  a very small woman, taped: regular: below 100.0 → none, below-chart, chest
  a slim woman, taped: regular: S 100.0 → S, fits, chest
  a pear-shaped woman, taped: regular: M 99.3, L 0.7 → M or L, fits, chest
  a tall slim man, from photos: regular: S 0.3, M 94.9, L 4.8 → M or L, fits, hip
  a woman, from photos: regular: M 40.8, L 59.1 → L or M, between-sizes, waist
  a woman, from photos, who likes it relaxed: regular: M 7.1, L 92.3, XL 0.6 → L or M, between-sizes, chest
  a man, from photos, who likes it snug: regular: M 3.6, L 95.3, XL 1.1 → L or M, fits, waist
  a man, from answers alone: regular: S 0.1, M 5.2, L 41.9, XL 49.5 → XL or L, between-sizes, waist
  a short heavy man, taped: plus: 1X 100.0 → 1X or 2X, fits, hip
  a large woman, from photos: plus: 1X 0.8, 2X 95.1, 3X 4.1 → 2X or 3X, fits, chest
`;
