import {cholesky, dot, Matrix, solveLower} from '../anatomy/matrix.js';
import type {WidthKey} from '../anatomy/anatomy-types.js';
import {at} from '../core/at.js';
import type {ShopperProfile} from '../core/domain.js';
import {estimateUnderClothes, type GirthsUnderClothes} from './clothing.js';
import type {PerceivedWidths} from './perceive-widths.js';
import type {GrossError} from './perception-types.js';

/**
 * Two views further apart than this, as a Mahalanobis distance of the girths that each shows alone, can hardly show one
 * body. Of 251 rendered people 4 lie beyond it without a weight, 2 with one.
 */
const APART = 2.5;

/**
 * Widens the girths of two views that do not show one build: pictures of two people, or a view that is distorted. The
 * bands then reach the girths of each view.
 *
 * @param body the girths from both views
 * @returns `body` itself if the views agree or one of them is missing
 */
export function widenIfViewsDiffer(
  body: GirthsUnderClothes,
  shopper: ShopperProfile,
  widths: PerceivedWidths,
): {readonly body: GirthsUnderClothes; readonly doViewsDiffer: boolean} {
  const [front, side] = ['Breadth', 'Depth'].map(end => widthsOf(widths, end));
  if (front === undefined || side === undefined || front.keys.length === 0 || side.keys.length === 0)
    return {body, doViewsDiffer: false};
  const [fromFront, fromSide] = [estimateUnderClothes(shopper, front), estimateUnderClothes(shopper, side)];
  const gapCm = fromFront.meanCm.map((cm, i) => cm - at(fromSide.meanCm, i));
  const spread = Matrix.from(
    fromFront.covarianceCm2.map((row, i) =>
      row.map((value, j) => value + at(at(fromSide.covarianceCm2, i), j)),
    ),
  );
  const whitened = solveLower(cholesky(spread), gapCm);
  if (!(Math.sqrt(dot(whitened, whitened)) > APART)) return {body, doViewsDiffer: false};
  const covarianceCm2 = body.covarianceCm2.map((row, i) =>
    row.map((value, j) => value + (at(gapCm, i) * at(gapCm, j)) / 4),
  );
  return {body: {...body, covarianceCm2}, doViewsDiffer: true};
}

/** The widths of one view, whose keys end in `Breadth` (front) or `Depth` (side). */
function widthsOf(widths: PerceivedWidths, end: string): PerceivedWidths {
  const own = widths.keys.flatMap((key, i) => (key.endsWith(end) ? [i] : []));
  const pick = <Item extends number | WidthKey | GrossError | readonly number[]>(
    values: readonly Item[],
  ): readonly Item[] => own.map(i => at(values, i));
  const pickBoth = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    pick(rows).map(row => pick(row));
  const {clothes} = widths;
  return {
    ...widths,
    keys: pick(widths.keys),
    valuesCm: pick(widths.valuesCm),
    coreLog: pick(widths.coreLog),
    correlation: pickBoth(widths.correlation),
    gross: pick(widths.gross),
    trust01: pick(widths.trust01),
    clothes: {
      ...clothes,
      meanLog: pick(clothes.meanLog),
      covarianceLog: pickBoth(clothes.covarianceLog),
    },
  };
}
