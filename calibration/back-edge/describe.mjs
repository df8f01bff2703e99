import {SHIFTS} from './strips.mjs';

const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;
const AS_TRACED = SHIFTS.indexOf(0);
/** Rows in which the mask's edge lies this far outside of the body, in `OUTPUT_SHARE`: about 1 cm. */
const COVERED = -1;

/** Mean absolute error of the edge before and after, in about cm, on people whom the net has not seen. */
export async function describeNet(packed, people, isTest) {
  const {unpackNet} = await import('../../dist/esm/measure/dense-net.js');
  const {stripFeatures} = await import('../../dist/esm/measure/back-strip.js');
  const net = unpackNet(packed);
  const seen = people.flatMap(({strips, targets, napeShare, isCovered}) =>
    targets.flatMap((target, row) =>
      target === null
        ? []
        : [{target, isCovered, read: net(stripFeatures(strips[AS_TRACED], row, napeShare))[0]}],
    ),
  );
  const line = (name, rows) =>
    rows.length === 0
      ? []
      : [
          `${isTest ? 'test' : 'fold'}  ${name.padEnd(34)} ${String(rows.length).padStart(5)} rows  ` +
            `before ${mean(rows.map(({target}) => Math.abs(target))).toFixed(2)}  ` +
            `after ${mean(rows.map(({target, read}) => Math.abs(read - target))).toFixed(2)} ` +
            `(bias ${mean(rows.map(({target, read}) => read - target)).toFixed(2)})`,
        ];
  return [
    ...line(
      'hair short, up or none',
      seen.filter(({isCovered}) => !isCovered),
    ),
    ...line(
      'hair long or braided',
      seen.filter(({isCovered}) => isCovered),
    ),
    ...line(
      '… where the mask is 1 cm too far',
      seen.filter(({isCovered, target}) => isCovered && target < COVERED),
    ),
  ];
}
