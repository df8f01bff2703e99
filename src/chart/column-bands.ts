import {at} from '../core/at.js';
import type {BetweenRule} from './size-chart.js';

/** A closed interval of body girth in cm; infinite where the chart is open. */
export interface Band {
  readonly loCm: number;
  readonly hiCm: number;
}

/** The most that a brand's "between sizes" rule moves an edge where sizes touch, in cm. */
const RULE_NUDGE_CM = 1;
/** A lone nominal point stands for the 4 cm between numeric sizes of EN 13402-3. */
const LONE_POINT_HALF_CM = 2;

/** Where a band stands in its column: its middle, or its finite end. */
export const positionCm = ({loCm, hiCm}: Band): number =>
  Number.isFinite(loCm) ? (Number.isFinite(hiCm) ? (loCm + hiCm) / 2 : loCm) : hiCm;

/**
 * Turns the printed bands of one column into bands without holes: a gap is halved between its neighbours, an
 * overlap too, a nominal point reaches to the mid-points, and the outer ones are mirrored. The brand's rule
 * gives the gap between ranges, or a centimetre where there is none, to the larger or the smaller size. Equal
 * bands stay equal, and a band inside another stays as it is: there is no edge between the two. The result rises
 * as the printed bands do, whatever order they come in.
 */
export function closeColumn(printed: readonly Band[], rule: BetweenRule): readonly Band[] {
  const distinct = distinctSorted(printed);
  const edges = innerEdges(distinct, rule);
  const mirror = rule === 'nearest' ? edges : innerEdges(distinct, 'nearest');
  const last = distinct.length - 1;
  const closed = distinct.map((band, index) => ({
    loCm: index === 0 ? outerLo(band, mirror[0], last === 0) : (edges[index - 1] ?? band.loCm),
    hiCm: index === last ? outerHi(band, mirror[last - 1], last === 0) : (edges[index] ?? band.hiCm),
  }));
  return printed.map(band =>
    at(
      closed,
      distinct.findIndex(other => isSameBand(band, other)),
    ),
  );
}

/** Whether two bands have the same ends. */
export const isSameBand = (a: Band, b: Band): boolean => a.loCm === b.loCm && a.hiCm === b.hiCm;

function distinctSorted(bands: readonly Band[]): readonly Band[] {
  const sorted = [...bands].sort((a, b) => positionCm(a) - positionCm(b) || a.loCm - b.loCm);
  return sorted.filter((band, index) => {
    const before = sorted[index - 1];
    return !before || !isSameBand(before, band);
  });
}

/** The edge above each band but the last; never falling. Undefined where one band lies inside the other. */
function innerEdges(bands: readonly Band[], rule: BetweenRule): readonly (number | undefined)[] {
  let highest = -Infinity;
  return bands.slice(0, -1).map((band, index) => {
    const next = bands[index + 1];
    if (!next || isInside(band, next)) return undefined;
    highest = Math.max(edgeBetween(band, next, rule), highest);
    return highest;
  });
}

/** One lies in the other, by what is printed: an end that is left open reaches only to the neighbour. */
const isInside = (lower: Band, upper: Band): boolean =>
  (Number.isFinite(upper.loCm) && lower.loCm > upper.loCm) ||
  (Number.isFinite(lower.hiCm) && lower.hiCm > upper.hiCm);

function edgeBetween(lower: Band, upper: Band, rule: BetweenRule): number {
  const distance = positionCm(upper) - positionCm(lower);
  // An open end reaches to the neighbour's; two open ends meet half way.
  const ends = [lower.hiCm, upper.loCm].filter(Number.isFinite);
  const end = ends[0] ?? positionCm(lower) + distance / 2;
  const start = ends.at(-1) ?? end;
  const middle = (end + start) / 2;
  const nudge = Math.min(RULE_NUDGE_CM, distance / 4);
  const shift = isRange(lower) && isRange(upper) ? Math.max((start - end) / 2, nudge) : nudge;
  return rule === 'nearest' ? middle : rule === 'larger' ? middle - shift : middle + shift;
}

const isRange = ({loCm, hiCm}: Band): boolean => hiCm > loCm;

/** How far the inner side reaches beyond what is printed is mirrored outside, up to half of a printed range. */
function mirrored(reachCm: number, {loCm, hiCm}: Band): number {
  const widthCm = hiCm - loCm;
  return Math.max(0, widthCm > 0 ? Math.min(reachCm, widthCm / 2) : reachCm);
}

function outerLo(first: Band, edge: number | undefined, isAlone: boolean): number {
  if (!Number.isFinite(first.loCm)) return -Infinity;
  if (edge === undefined) return first.loCm - (isAlone ? lonePointHalf(first) : 0);
  return Math.min(first.loCm - mirrored(edge - first.hiCm, first), edge);
}

function outerHi(last: Band, edge: number | undefined, isAlone: boolean): number {
  if (!Number.isFinite(last.hiCm)) return Infinity;
  if (edge === undefined) return last.hiCm + (isAlone ? lonePointHalf(last) : 0);
  return Math.max(last.hiCm + mirrored(last.loCm - edge, last), edge);
}

const lonePointHalf = ({loCm, hiCm}: Band): number => (loCm === hiCm ? LONE_POINT_HALF_CM : 0);
