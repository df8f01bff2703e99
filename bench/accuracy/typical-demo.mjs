import {readPerceived} from '../../calibration/perceived-cache.mjs';

const MASK_THRESHOLD = 0.7;

/** Perimeter of an ellipse by Ramanujan's second formula, with an error below 1e-5 for body sections. */
function ellipsePerimeterCm(width, depth) {
  const [a, b] = [width / 2, depth / 2];
  const h = ((a - b) / (a + b)) ** 2;
  return Math.PI * (a + b) * (1 + (3 * h) / (10 + Math.sqrt(4 - 3 * h)));
}

/** BodyPix's mask in pixels: `run` is the length of the person across the axis in a row, `spanPx` the height of the mask. */
function readMask({parts, heightPx}) {
  const at = (x, y) => {
    const column = Math.min(parts.columns - 1.001, Math.max(0, x / parts.pxPerColumn));
    const row = Math.min(parts.rows - 1.001, Math.max(0, y / parts.pxPerRow));
    const [c, r] = [Math.floor(column), Math.floor(row)];
    const cell = (i, j) => parts.person[(r + j) * parts.columns + c + i];
    const upper = cell(0, 0) * (1 - column + c) + cell(1, 0) * (column - c);
    const lower = cell(0, 1) * (1 - column + c) + cell(1, 1) * (column - c);
    return upper * (1 - row + r) + lower * (row - r) > MASK_THRESHOLD;
  };
  const widthPx = parts.pxPerColumn * (parts.columns - 1) + 1;
  const run = (x, y) => {
    let [left, right] = [x, x];
    while (left > 0 && at(left - 1, y)) left--;
    while (right < widthPx - 1 && at(right + 1, y)) right++;
    return right - left;
  };
  const isPersonRow = y => {
    for (let x = 0; x < widthPx; x += 4) if (at(x, y)) return true;
    return false;
  };
  const rows = Array.from({length: heightPx}, (_, y) => y).filter(isPersonRow);
  return {run, spanPx: (rows.at(-1) ?? 0) - (rows[0] ?? 0)};
}

const SHOULDERS = [11, 12];
const HIPS = [23, 24];

/**
 * Measures as demos of body measuring usually do: with BodyPix's mask at 0.7, the arms left in, rows at fixed shares
 * between shoulder and hip landmarks, the height of the mask as the stature, an ellipse as the section, and no statistics.
 * @returns chest, waist and hip in cm
 */
export function typicalDemo(id, statureCm) {
  const views = ['front', 'side'].map(view => readPerceived(id, view));
  const widths = views.map(view => {
    const {run, spanPx} = readMask(view);
    const middle = ([a, b]) => ({
      x: (view.keypoints[a].xPx + view.keypoints[b].xPx) / 2,
      y: (view.keypoints[a].yPx + view.keypoints[b].yPx) / 2,
    });
    const [shoulders, hips] = [middle(SHOULDERS), middle(HIPS)];
    return [0.25, 0.62, 1].map(share => {
      const x = Math.round(shoulders.x + share * (hips.x - shoulders.x));
      const y = shoulders.y + share * (hips.y - shoulders.y);
      return (run(x, y) * statureCm) / spanPx;
    });
  });
  return [0, 1, 2].map(level => ellipsePerimeterCm(widths[0][level], widths[1][level]));
}
