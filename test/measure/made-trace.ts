import type {View} from '../../src/core/domain.js';
import type {Keypoint} from '../../src/measure/pictures/landmarks.js';
import type {LimbWidths} from '../../src/measure/pictures/limb-widths.js';
import {traceRows} from '../../src/measure/edges/trace-rows.js';
import type {TracedEdge, ViewTrace} from '../../src/measure/edges/view-trace.js';
import {drawing, drawnKeypoints} from './drawn-person.js';

/** A trace whose edges are functions of the row, on the landmarks of the drawn person: 4 px per cm, trunk of 200 px. */
export interface MadeTrace {
  readonly view: View;
  /** Columns of the edges. The axis of the trunk is at 300. */
  readonly leftPx: (yPx: number) => number;
  readonly rightPx: (yPx: number) => number;
  readonly trust01: readonly [left: number, right: number];
  readonly coverPx: readonly [left: number, right: number];
  readonly arm01: readonly [left: number, right: number];
  readonly keypoints: readonly Keypoint[];
  readonly limbs: LimbWidths | null;
}

export const AXIS_PX = 300;
export const TORSO_PX = 200;
/** Rows of the shoulders and the hips. */
export const SHOULDERS_PX = 168;
export const HIPS_PX = 368;

export function madeTrace(changes: Partial<MadeTrace> = {}): ViewTrace {
  const {view = 'front', trust01 = [1, 1], coverPx = [0, 0], arm01 = [0, 0], limbs = null} = changes;
  const {leftPx = () => AXIS_PX - 60, rightPx = () => AXIS_PX + 60} = changes;
  const {keypoints = drawnKeypoints(drawing({view}))} = changes;
  const {firstRowPx, rowStepPx, count, torsoPx} = traceRows(keypoints);
  const edge = (at: (yPx: number) => number, i: 0 | 1): TracedEdge => {
    const rows = Array.from({length: count}, (_, row) => firstRowPx + row * rowStepPx);
    const all = (value: number): number[] => rows.map(() => value);
    return {xPx: rows.map(at), trust01: all(trust01[i]), coverPx: all(coverPx[i]), arm01: all(arm01[i])};
  };
  return {
    view,
    widthPx: 540,
    heightPx: 800,
    keypoints,
    topPx: 40,
    bottomPx: 720,
    torsoPx,
    napeShare: 0,
    limbs,
    firstRowPx,
    rowStepPx,
    left: edge(leftPx, 0),
    right: edge(rightPx, 1),
    notes: [],
  };
}
