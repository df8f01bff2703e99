import {at} from '../../core/at.js';
import type {BetweenRule} from './size-chart.js';

/** An interval of a body measurement in cm. An open end of the chart is infinite. */
export interface Band {
  readonly loCm: number;
  readonly hiCm: number;
}

/** How far a brand's "between sizes" rule moves an edge at which two sizes touch, at most, in cm. */
const RULE_NUDGE_CM = 1;
/** The only nominal point of a column stands for the 4 cm between numeric sizes of EN 13402-3. */
const LONE_POINT_HALF_CM = 2;

/** The position of a band in its column: its middle, or its finite end. */
export const positionCm = ({loCm, hiCm}: Band): number =>
  Number.isFinite(loCm) ? (Number.isFinite(hiCm) ? (loCm + hiCm) / 2 : loCm) : hiCm;

/**
 * Turns the printed bands of one column into bands without gaps. Gaps and overlaps are halved between neighbours. A
 * nominal point reaches to the mid-points. The outer ends mirror the inner ones. The brand's rule gives the gap, or
 * a centimetre where there is none, to the larger or the smaller size. Equal bands stay equal. A band inside
 * another one stays as it is, because there is no edge between the two. The result rises as the printed bands do,
 * in whatever order they come.
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

/** The edge above each band except the last. Edges never fall. Undefined where one band lies inside the other. */
function innerEdges(bands: readonly Band[], rule: BetweenRule): readonly (number | undefined)[] {
  let highest = -Infinity;
  return bands.slice(0, -1).map((band, index) => {
    const next = bands[index + 1];
    if (!next || isInside(band, next)) return undefined;
    highest = Math.max(edgeBetween(band, next, rule), highest);
    return highest;
  });
}

/** Whether one printed band lies inside the other. An open end reaches only to the neighbour. */
const isInside = (lower: Band, upper: Band): boolean =>
  (Number.isFinite(upper.loCm) && lower.loCm > upper.loCm) ||
  (Number.isFinite(lower.hiCm) && lower.hiCm > upper.hiCm);

function edgeBetween(lower: Band, upper: Band, rule: BetweenRule): number {
  const distance = positionCm(upper) - positionCm(lower);
  // An open end reaches to the end of its neighbour. Two open ends meet half way.
  const ends = [lower.hiCm, upper.loCm].filter(Number.isFinite);
  const end = ends[0] ?? positionCm(lower) + distance / 2;
  const start = ends.at(-1) ?? end;
  const middle = (end + start) / 2;
  const nudge = Math.min(RULE_NUDGE_CM, distance / 4);
  const shift = isRange(lower) && isRange(upper) ? Math.max((start - end) / 2, nudge) : nudge;
  return rule === 'nearest' ? middle : rule === 'larger' ? middle - shift : middle + shift;
}

const isRange = ({loCm, hiCm}: Band): boolean => hiCm > loCm;

/** How far the outer side reaches beyond what is printed: as far as the inner side, up to half of the printed range. */
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
