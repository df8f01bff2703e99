/**
 * Draws long hair over the back of a rendered person's side view, whose bare edge is known. The corpus has two models of long hair.
 * Drawn hair hangs freely in any thickness, length and colour.
 */
import {makeNoise} from '../anatomy/evaluate.mjs';
import {COLOURS, outermost} from './hair-transplant.mjs';

/** Heights on the trunk, 0 at the shoulders and 1 at the hips. Hair begins at the back of the head. */
const TOP = -0.46;
const NAPE = -0.15;
const LENGTH = {short: [-0.1, 0.2], long: [0.3, 1.25]};
/** In shares of the trunk, which is about 50 cm long. */
const THICKNESS = [0.01, 0.09];
const OVER_THE_BACK = [0.005, 0.13];
const BAND = [0.06, 0.25];
/** How far hair returns towards the body below the point where it sticks out most, per height. */
const RETURN = [0, 0.12];
const STRAND_SHARE = 0.012;
const RAGGED = 0.05;

/**
 * @param view from `sideView` of transplants.mjs; its pixels are not changed
 * @param seed decides everything that varies
 * @param isShort whether the hair ends about the shoulders, so that none of it covers the back
 * @returns the pixels with hair over the back
 */
export function drawHangingHair({pixels, body, drawn, shoulderPx, torsoPx, outwards}, seed, isShort) {
  const noise = makeNoise(seed);
  const within = ([least, most]) => least + noise.uniform() * (most - least);
  /** Smooth waves about 0 with a given amplitude, along the trunk or across the hair. */
  const waves = (size, length) => {
    const parts = [1, 2.3, 4.1].map(times => ({times, phase: 6.3 * noise.uniform(), own: noise.normal()}));
    return at =>
      (size *
        parts.reduce(
          (sum, {times, phase, own}) => sum + own * Math.sin(phase + (6.3 * times * at) / length),
          0,
        )) /
      1.7;
  };
  const end = within(isShort ? LENGTH.short : LENGTH.long);
  const [thickness, over, band, back] = [THICKNESS, OVER_THE_BACK, BAND, RETURN].map(within);
  const [swing, inner] = [waves(0.006, 0.5), waves(0.25 * over, 0.8)];
  const lightness = 0.7 + 0.6 * noise.uniform();
  const colour = COLOURS[Math.floor(noise.uniform() * COLOURS.length)];
  const base = colour.map(c => c * lightness * (0.94 + 0.12 * noise.uniform()));
  const [strands, gloss, fine] = [
    waves(0.22 * noise.uniform(), 0.05),
    waves(0.15 * noise.uniform(), 0.7),
    noise.uniform() * 0.12,
  ];
  const darker = 0.9 * noise.uniform();
  const {width, height, data} = pixels;
  const result = Uint8Array.from(data);
  const grain = Float32Array.from({length: 400}, () => noise.normal());
  const ends = Float32Array.from({length: 400}, () => RAGGED * noise.uniform());
  let hanging = -Infinity;
  const from = Math.max(0, Math.round(shoulderPx + TOP * torsoPx));
  const to = Math.min(height - 1, Math.floor(shoulderPx + end * torsoPx));
  for (let y = from; y <= to; y++) {
    const v = (y - shoulderPx) / torsoPx;
    const edge = outermost(v < NAPE ? drawn : body, y, outwards);
    if (!Number.isFinite(edge)) continue;
    // Below, lengths are shares of the trunk, outwards.
    const place = (outwards * edge) / torsoPx;
    hanging = Math.max(hanging - back / torsoPx, place);
    const grown = Math.min(1, (v - TOP) / 0.2);
    const outer = hanging + (thickness + swing(v)) * (0.3 + 0.7 * grown);
    const least = place - Math.max(0.004, over + inner(v)) * grown;
    const nearest = Math.max(least, outer - band);
    for (let u = nearest; u <= outer; u += 0.5 / torsoPx) {
      const x = Math.round(outwards * u * torsoPx);
      if (x < 0 || x >= width) continue;
      // Strands keep their place across the hair.
      const across = (outer - u) / STRAND_SHARE;
      const strand = Math.abs(Math.floor(3 * across)) % grain.length;
      if (v > end - ends[strand]) continue;
      const light =
        (1 + strands(outer - u) + gloss(v) + fine * grain[strand]) *
        (1 - darker * Math.max(0, v) * 0.6) *
        (1 - 0.3 * Math.max(0, (outer - u) / band - 0.5));
      const cover = Math.min(1, 0.5 + Math.min(u - nearest, outer - u) * torsoPx * 0.5);
      for (const c of [0, 1, 2]) {
        const at = 4 * (y * width + x) + c;
        result[at] = Math.round(Math.min(255, Math.max(0, base[c] * light)) * cover + data[at] * (1 - cover));
      }
    }
  }
  return {width, height, data: result};
}
