import {at} from '../../../core/at.js';
import type {Point} from './affine.js';
import {sigmoid} from './sigmoid.js';

/** The side of the detector's square input. */
export const DETECTOR_SIDE_PX = 224;
/** The range of its input. */
export const DETECTOR_RANGE = {low: -1, high: 1};

/** How many boxes the detector looks for in each cell of its grids, by the size of the cells. */
const GRIDS = [
  {cellPx: 8, boxes: 2},
  {cellPx: 16, boxes: 2},
  {cellPx: 32, boxes: 6},
];
/** Centre and size of the box, then four points. The first two are the middle of the hips and a point on the body's circle. */
const VALUES_PER_BOX = 12;
const LEAST_SCORE = 0.5;
/** Boxes that share more than this of their area with the best one show the same person. */
const SAME_PERSON_OVERLAP = 0.3;

/** A person in the picture: where the crop of the next network lies (`aroundPerson`), on the unit square. */
export interface Detection {
  readonly middle: Point;
  readonly onCircle: Point;
}

/** The centre of the cell of each box on the unit square, in the order of the detector's output. */
const CELL_CENTRES: readonly Point[] = GRIDS.flatMap(({cellPx, boxes}) => {
  const cells = DETECTOR_SIDE_PX / cellPx;
  return Array.from({length: cells * cells * boxes}, (_, i) => {
    const cell = Math.floor(i / boxes);
    return {x: ((cell % cells) + 0.5) / cells, y: (Math.floor(cell / cells) + 0.5) / cells};
  });
});

export const DETECTOR_BOXES = CELL_CENTRES.length;

interface Candidate extends Detection {
  readonly score: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The most certain person, as the mean of all boxes that show them, weighted by their scores. MediaPipe does the same;
 * the best box alone moves the outline by almost a pixel. Null if nobody is seen.
 *
 * @param boxes `DETECTOR_BOXES` × 12 values
 * @param scores `DETECTOR_BOXES` log odds
 */
export function detectPerson(boxes: Float32Array, scores: Float32Array): Detection | null {
  const candidates = CELL_CENTRES.flatMap((centre, i) => {
    const score = sigmoid(at(scores, i));
    return score < LEAST_SCORE ? [] : [candidateAt(boxes, i, centre, score)];
  });
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  const best = others.reduce((a, b) => (b.score > a.score ? b : a), first);
  const same = candidates.filter(other => overlap(best, other) > SAME_PERSON_OVERLAP);
  return {
    middle: meanPoint(same, ({middle}) => middle),
    onCircle: meanPoint(same, ({onCircle}) => onCircle),
  };
}

function candidateAt(boxes: Float32Array, index: number, centre: Point, score: number): Candidate {
  const value = (i: number): number => at(boxes, VALUES_PER_BOX * index + i) / DETECTOR_SIDE_PX;
  const point = (i: number): Point => ({x: centre.x + value(i), y: centre.y + value(i + 1)});
  const {x, y} = point(0);
  const [halfWidth, halfHeight] = [value(2) / 2, value(3) / 2];
  return {
    score,
    left: x - halfWidth,
    top: y - halfHeight,
    right: x + halfWidth,
    bottom: y + halfHeight,
    middle: point(4),
    onCircle: point(6),
  };
}

/** The shared area of two boxes as a share of the area that either covers. */
function overlap(a: Candidate, b: Candidate): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (area(a) + area(b) - shared);
}

const area = ({left, top, right, bottom}: Candidate): number => (right - left) * (bottom - top);

function meanPoint(candidates: readonly Candidate[], pointOf: (own: Candidate) => Point): Point {
  const total = candidates.reduce((sum, {score}) => sum + score, 0);
  const mean = (coordinate: 'x' | 'y'): number =>
    candidates.reduce((sum, own) => sum + own.score * pointOf(own)[coordinate], 0) / total;
  return {x: mean('x'), y: mean('y')};
}
