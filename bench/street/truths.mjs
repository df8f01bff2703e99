import {trueLevels, trueWidths} from '../../calibration/perception/camera.mjs';

/** Log odds at which clothes are as good as known. */
const SURE = 99;

/** The constants, with the kind of clothes told instead of judged from their looks. */
export function trueKindOfClothes(data, {clothing}) {
  const {looseness} = data.both.clothing;
  const told = {
    ...looseness,
    intercept: [clothing === 'tight' ? -SURE : SURE],
    weights: [looseness.weights[0].map(() => 0)],
  };
  return {...data, both: {...data.both, clothing: {...data.both.clothing, looseness: told}}};
}

/**
 * The level models of one person, with outputs replaced by the truth.
 * @param told some of `rows` and `scales`
 */
export async function trueLevelModels(told) {
  const {levelTargets} = await import('../../dist/esm/measure/levels/levels.js');
  const isTold = [0, 1, 2, 3, 4, 5].map(output => told.includes(output < 3 ? 'rows' : 'scales'));
  const replaced = (model, targets) => ({
    ...model,
    intercept: model.intercept.map((value, i) => (isTold[i] ? targets[i] : value)),
    weights: model.weights.map((row, i) => (isTold[i] ? row.map(() => 0) : row)),
  });
  return ({front, side, truth}, levels) => {
    if (told.length === 0) return levels;
    const targetsOf = (trace, view) => levelTargets(trace, trueLevels(truth, view), truth.heightCm);
    const [inFront, fromSide] = [targetsOf(front, 'front'), targetsOf(side, 'side')];
    const setOf = ({both, frontAlone}) => ({
      both: {front: replaced(both.front, inFront), side: replaced(both.side, fromSide)},
      frontAlone: replaced(frontAlone, inFront),
    });
    return {plain: setOf(levels.plain), withPitch: setOf(levels.withPitch)};
  };
}

/**
 * The person with the edges of the bare body: the trunk's width in a row is what it is wrong by at the three levels, in between linearly.
 */
export async function trueEdges(person) {
  const {trunkAt} = await import('../../dist/esm/measure/levels/trunk-at.js');
  const widths = trueWidths(person.truth);
  const corrected = (trace, view, truths) => {
    const levels = trueLevels(person.truth, view);
    const wrong = levels.map(({rowPx, pxPerCm}, i) =>
      Math.log(trunkAt(trace, rowPx).widthPx / pxPerCm / truths[i]),
    );
    const factorAt = rowPx => {
      const above = rowPx < levels[1].rowPx ? 0 : 1;
      const [from, to] = [levels[above].rowPx, levels[above + 1].rowPx];
      const share = Math.min(1, Math.max(0, (rowPx - from) / (to - from)));
      return Math.exp(-(wrong[above] * (1 - share) + wrong[above + 1] * share));
    };
    const {left, right, firstRowPx, rowStepPx} = trace;
    const moved = (edge, other) => ({
      ...edge,
      trust01: edge.trust01.map(() => 1),
      arm01: edge.arm01.map(() => 0),
      coverPx: edge.coverPx.map(() => 0),
      xPx: edge.xPx.map((x, row) => {
        const middle = (x + other.xPx[row]) / 2;
        return middle + (x - middle) * factorAt(firstRowPx + row * rowStepPx);
      }),
    });
    return {...trace, left: moved(left, right), right: moved(right, left)};
  };
  return {
    ...person,
    front: corrected(person.front, 'front', widths.slice(0, 3)),
    side: corrected(person.side, 'side', widths.slice(3)),
  };
}
