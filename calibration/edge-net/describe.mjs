import {mean} from '../statistics.mjs';

/** About one centimetre, as a share of the trunk's length. */
const CM = 0.02;
/** An edge is wrong from this error on, in about cm. */
const WRONG = 1.5;

/**
 * Describes the mean absolute error of edges before and after the net, in about cm, on people whom the net has not seen.
 * @param strips the strips of `readStrips` with `isCovered`, and with `maps` for the net
 */
export async function describeNet(packed, strips, isTest) {
  const {edgeNet} = await import('../../dist/esm/measure/edges/edge-net.js');
  const net = edgeNet(packed);
  const rows = strips.flatMap(({kind, isCovered, seen, maps}) => {
    const read = net(maps);
    return seen.flatMap((share, row) =>
      share === null ? [] : [{kind, isCovered, before: share / CM, after: (share - read[row].shift) / CM}],
    );
  });
  const size = key => own => Math.abs(own[key]);
  const line = (name, own) =>
    own.length === 0
      ? []
      : [
          `${isTest ? 'test' : 'fold'}  ${name.padEnd(38)} ${String(own.length).padStart(5)} rows  ` +
            `before ${mean(own.map(size('before'))).toFixed(2)}  after ${mean(own.map(size('after'))).toFixed(2)} ` +
            `(bias ${(-mean(own.map(({after}) => after))).toFixed(2)})`,
        ];
  const are = kind => rows.filter(own => own.kind === kind && !own.isCovered);
  const covered = rows.filter(({isCovered}) => isCovered);
  const isWrong = own => size('before')(own) > WRONG;
  return [
    ...line('chest and belly', are('chest')),
    ...line('… traced over 1.5 cm wrong', are('chest').filter(isWrong)),
    ...line('back, hair short, up or none', are('back')),
    ...line('… traced over 1.5 cm wrong', are('back').filter(isWrong)),
    ...line('back, hair long or braided', covered),
    ...line('… traced over 1.5 cm wrong', covered.filter(isWrong)),
  ];
}
