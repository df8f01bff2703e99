import {exchangesIn, type Girths} from '../model/exchanged.js';
import type {MeasureName} from '../model/measures.js';
import type {SizeChart} from '../model/size-chart.js';
import type {Finding} from './finding.js';
import {middleCm} from './lint-view.js';

/** A baby's inside leg is 0.43 of its hip, and longer in everybody else. A rise is 0.3 of it. */
const LEAST_LEG_PER_HIP = 0.38;
/** In the charts for women that were collected the hip is larger than the bust in every size. */
const MOST_CHEST_OVER_HIP_CM = 6;

const girthsOf = ({sizes}: SizeChart): readonly Girths[] =>
  sizes.map(({ranges: {chest, waist, hip}}) => ({
    chest: chest && middleCm(chest),
    waist: waist && middleCm(waist),
    hip: hip && middleCm(hip),
  }));

/** Finds columns that were probably measured at another place than they say. */
export function lintPlaces(chart: SizeChart): readonly Finding[] {
  const everyRow = (
    first: MeasureName,
    second: MeasureName,
    isOdd: (firstCm: number, secondCm: number) => boolean,
  ): boolean => {
    const rows = chart.sizes.flatMap(({ranges}) => {
      const [a, b] = [ranges[first], ranges[second]];
      return a && b ? [isOdd(middleCm(a), middleCm(b))] : [];
    });
    return rows.length > 0 && rows.every(Boolean);
  };
  const findings: Finding[] = [];
  if (everyRow('insideLeg', 'hip', (leg, hip) => leg < LEAST_LEG_PER_HIP * hip))
    findings.push({
      code: 'other-place',
      severity: 'warning',
      path: 'sizes.0.insideLeg',
      message: 'No legs are as short beside these hips. If the column is the rise, leave it out.',
    });
  if (
    chart.basis === 'body' &&
    chart.department === 'women' &&
    everyRow('chest', 'hip', (chest, hip) => chest - hip > MOST_CHEST_OVER_HIP_CM)
  )
    findings.push({
      code: 'other-place',
      severity: 'warning',
      path: 'sizes.0.hip',
      message: `In every size the hip is more than ${MOST_CHEST_OVER_HIP_CM} cm smaller than the bust. If it is the high hip, give the girth at the fullest part of the seat; if the columns are exchanged, exchange them.`,
    });
  const [exchange] = chart.basis === 'body' ? exchangesIn(girthsOf(chart), chart.department) : [];
  const moved = [...(exchange ?? [])].filter(([from, to]) => from !== to).map(([from]) => from);
  if (moved.includes('waist'))
    findings.push({
      code: 'other-place',
      severity: 'error',
      path: 'sizes.0.waist',
      message: `In every size, these numbers together are those of no body. Are ${moved.join(' and ')} exchanged?`,
    });
  if (everyRow('underbust', 'chest', (underbust, bust) => underbust >= bust))
    findings.push({
      code: 'other-place',
      severity: 'error',
      path: 'sizes.0.underbust',
      message: 'The girth under the bust is not smaller than the bust. Exchange the two columns.',
    });
  return findings;
}
