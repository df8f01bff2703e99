import {at} from '../../core/at.js';
import type {AreaFit, FitLevel} from '../../core/domain.js';
import type {BodyVector} from '../model/body-vector.js';
import type {Band} from '../model/column-bands.js';
import type {CompiledGroup} from './compile-chart.js';
import type {SizeChart} from '../model/size-chart.js';
import {fitLimitsCm} from '../model/tailoring.js';

/**
 * How one row of a group fits at each measurement that both the chart and the body have. Inside the size's range
 * the room is 0. The range is the printed one, widened by half of each gap to the neighbouring sizes, and the
 * wished fit does not move it.
 */
export function areaFits(
  chart: SizeChart,
  group: CompiledGroup,
  row: number,
  body: BodyVector,
): Readonly<Record<string, AreaFit>> {
  const fits: Record<string, AreaFit> = {};
  for (const [place, measure] of body.measures.entries()) {
    const column = group.measures.indexOf(measure);
    const printed = at(group.contenders, row).printed[column];
    const closed = at(group.contenders, row).bands[column];
    if (!printed || !closed) continue;
    const roomCm = roomIn(union(printed, closed), at(body.valuesCm, place));
    fits[measure] = {
      level: levelOf(roomCm, fitLimitsCm(chart.stretch, measure)),
      deltaCm: Math.round(roomCm * 100) / 100 + 0,
    };
  }
  return fits;
}

const union = (a: Band, b: Band): Band => ({
  loCm: Math.min(a.loCm, b.loCm),
  hiCm: Math.max(a.hiCm, b.hiCm),
});

/** Room in cm: positive where the body is smaller than the band, negative where it is larger. */
const roomIn = ({loCm, hiCm}: Band, valueCm: number): number =>
  valueCm > hiCm ? hiCm - valueCm : valueCm < loCm ? loCm - valueCm : 0;

function levelOf(roomCm: number, limits: {readonly tight: number; readonly loose: number}): FitLevel {
  if (roomCm < 0) return roomCm < limits.tight ? 'tight' : 'snug';
  return roomCm === 0 ? 'good' : roomCm > limits.loose ? 'loose' : 'roomy';
}
