/**
 * Lays the long hair of one rendered person's side view over the back of another person, whose bare edge is known. The corpus has
 * few people with long hair and many backs.
 */
import {makeNoise} from '../anatomy/evaluate.mjs';

/** Heights on the trunk, 0 at the shoulders and 1 at the hips: from the back of the head to where the longest hair ends. */
const RANGE = {top: -0.48, bottom: 1.5};
const STEP = 0.01;
/** The furthest that hair reaches over the body, as a share of the trunk's length. */
const DEEPEST = 0.16;
/** A thinner layer outside the body is clothes. */
const THINNEST = 0.012;
/** Hair ends where the thick rows stop for this long. */
const LONGEST_GAP = 0.08;
/** The heights on the trunk where hair ends: short hair about the shoulders, long hair below. */
const SHORT = [-0.15, 0.3];
const LEAST_LONG = 0.3;
const EDGE = 127.5;

/** Hair colours as RGB 0..255: black, browns, blonds, red, grey and white. */
export const COLOURS = [
  [32, 28, 26],
  [62, 44, 34],
  [98, 68, 46],
  [168, 132, 88],
  [214, 184, 132],
  [150, 76, 42],
  [138, 136, 134],
  [214, 212, 210],
];

/** The outline of a mask on the side of the back, averaged over seven rows; NaN where there is none. */
export const outermost = (mask, yPx, outwards) =>
  [-3, -2, -1, 0, 1, 2, 3].reduce((sum, dy) => sum + outermostInRow(mask, yPx + dy, outwards), 0) / 7;

function outermostInRow({widthPx, heightPx, alpha}, yPx, outwards) {
  const y = Math.round(yPx);
  if (y < 0 || y >= heightPx) return NaN;
  for (let i = 0; i < widthPx; i++) {
    const x = outwards === 1 ? widthPx - 1 - i : i;
    if (alpha[y * widthPx + x] > EDGE) return x + outwards * 0.5;
  }
  return NaN;
}

const colourAt = ({width, height, data}, xPx, yPx) => {
  const x = Math.min(width - 1, Math.max(0, Math.round(xPx)));
  const y = Math.min(height - 1, Math.max(0, Math.round(yPx)));
  return [0, 1, 2].map(c => data[4 * (y * width + x) + c]);
};
const distance = (a, b) => Math.hypot(...a.map((value, c) => value - b[c]));
const meanColour = colours =>
  [0, 1, 2].map(c => colours.reduce((sum, rgb) => sum + rgb[c], 0) / colours.length);

/**
 * Finds the hair of one side view, in shares of the trunk.
 * @param view has `pixels`, `body` and `drawn` (masks of the bare body and of everything), `shoulderPx`, `torsoPx`, `outwards`
 * @returns rows from `RANGE.top` down, each with the hair's outer and inner edge beyond the body's edge (inner ≤ 0)
 */
export function findHair(view) {
  const {pixels, body, drawn, shoulderPx, torsoPx, outwards} = view;
  const rows = [];
  let lastThick = RANGE.top;
  for (let v = RANGE.top; v < RANGE.bottom && v - lastThick < LONGEST_GAP; v += STEP) {
    const yPx = shoulderPx + v * torsoPx;
    const edge = outermost(body, yPx, outwards);
    const outer = (outwards * (outermost(drawn, yPx, outwards) - edge)) / torsoPx;
    if (outer > THINNEST) lastThick = v;
    rows.push({v, yPx, edge, outer: outer > THINNEST ? outer : 0});
  }
  const hair = rows.filter(({v}) => v <= lastThick);
  const inner = medians(
    hair.map(({yPx, edge, outer}) => innerEdge(pixels, {yPx, edge, outer, torsoPx, outwards})),
    12,
  );
  const smooth = {
    outer: means(
      hair.map(({outer}) => outer),
      3,
    ),
    inner: means(inner, 6),
  };
  return hair.map(({v}, i) => ({v, outer: smooth.outer[i], inner: smooth.inner[i]}));
}

const around = (values, i, radius) => values.slice(Math.max(0, i - radius), i + radius + 1);
const means = (values, radius) =>
  values.map((_, i) => {
    const near = around(values, i, radius);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
const medians = (values, radius) =>
  values.map((_, i) => {
    const near = around(values, i, radius).sort((a, b) => a - b);
    return near[near.length >> 1];
  });

/** Hair covers the body as long as its colour is closer to the hair outside than to the clothes further in. */
function innerEdge(pixels, {yPx, edge, outer, torsoPx, outwards}) {
  if (!(outer > 0)) return 0;
  const at = u => colourAt(pixels, edge + outwards * u * torsoPx, yPx);
  const hair = meanColour([0.25, 0.4, 0.55, 0.7].map(share => at(share * outer)));
  const trunk = meanColour([0, 0.01, 0.02, 0.03].map(more => at(-DEEPEST - more)));
  let u = 0;
  while (u > -DEEPEST && distance(at(u), hair) < distance(at(u), trunk)) u -= 0.004;
  return u <= -DEEPEST ? 0 : u;
}

/**
 * @param target as `view` above; its pixels are not changed
 * @param source as `view` above
 * @param seed decides colour, length, thickness and strands
 * @param isShort whether the hair ends about the shoulders, so that none of it covers the back
 * @returns the target's pixels with the source's hair over its back
 */
export function transplantHair(target, source, hair, seed, isShort) {
  const noise = makeNoise(seed);
  const pick = list => list[Math.floor(noise.uniform() * list.length)];
  const thickness = 0.5 + 0.9 * noise.uniform();
  const [shortest, longest] = isShort ? SHORT : [LEAST_LONG, Math.max(LEAST_LONG, hair.at(-1)?.v ?? 0)];
  const end = noise.uniform() < 0.4 ? longest : shortest + noise.uniform() * (longest - shortest);
  const dye = noise.uniform() < 0.3 ? null : pick(COLOURS);
  const mean = meanColour(
    hair.filter(({outer}) => outer > THINNEST).map(({v, outer}) => sample(source, v, outer / 2)),
  );
  const light = Math.max(12, (mean[0] + mean[1] + mean[2]) / 3);
  const waves = {
    size: 0.012 * noise.uniform(),
    length: 0.25 + 0.4 * noise.uniform(),
    phase: 6.3 * noise.uniform(),
  };
  const {width, height, data} = target.pixels;
  const result = Uint8Array.from(data);
  const {shoulderPx, torsoPx, outwards} = target;
  const from = Math.max(0, Math.ceil(shoulderPx + RANGE.top * torsoPx));
  const to = Math.min(height - 1, Math.floor(shoulderPx + end * torsoPx));
  for (let y = from; y <= to; y++) {
    const v = (y - shoulderPx) / torsoPx;
    const row = hair[Math.min(hair.length - 1, Math.round((v - RANGE.top) / STEP))];
    const edge = outermost(target.body, y, outwards);
    if (row === undefined || !Number.isFinite(edge)) continue;
    const wave = waves.size * Math.sin(waves.phase + (6.3 * v) / waves.length);
    // Strands end at different heights.
    const left = Math.min(1, (end - v) / 0.06);
    const outer = Math.max(0, row.outer * thickness + (row.outer > 0 ? wave : 0)) * left;
    const inner = row.inner * thickness;
    if (!(outer > 0)) continue;
    for (let u = inner; u <= outer; u += 0.5 / torsoPx) {
      const x = Math.round(edge + outwards * u * torsoPx);
      if (x < 0 || x >= width) continue;
      const rgb = sample(
        source,
        v,
        u > 0 ? (u * row.outer) / outer : (u * row.inner) / Math.min(-1e-6, inner),
      );
      const dyed = dye === null ? rgb : dye.map(c => c * (0.5 + (rgb[0] + rgb[1] + rgb[2]) / 6 / light));
      // The last pixel on either side is half hair.
      const cover = Math.min(1, 0.5 + Math.min(u - inner, outer - u) * torsoPx * 0.5);
      for (const c of [0, 1, 2]) {
        const at = 4 * (y * width + x) + c;
        result[at] = Math.round(Math.min(255, dyed[c] * cover + data[at] * (1 - cover)));
      }
    }
  }
  return {width, height, data: result};
}

function sample({pixels, body, shoulderPx, torsoPx, outwards}, v, u) {
  const yPx = shoulderPx + v * torsoPx;
  return colourAt(pixels, outermost(body, yPx, outwards) + outwards * u * torsoPx, yPx);
}
