import {
  isCached,
  readPerceived,
  readTruth,
  refuseIds,
  streetIds,
} from '../../calibration/perceived-cache.mjs';

const reasonOf = ({code, detail}) => detail?.reason ?? code;

/** Per kind of capture: how many pictures there are, how many are refused, and as what. */
function countByKind(pictures) {
  const kinds = {};
  for (const {kind, reason} of pictures) {
    const own = (kinds[kind] ??= {n: 0, refused: 0, reasons: {}});
    own.n += 1;
    if (reason === null) continue;
    own.refused += 1;
    own.reasons[reason] = (own.reasons[reason] ?? 0) + 1;
  }
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, {n, refused, reasons}]) => [
      kind,
      {
        n,
        refused,
        as: Object.entries(reasons)
          .map(([reason, count]) => `${reason} (${count})`)
          .join(', '),
      },
    ]),
  );
}

/**
 * @param refusedStreet the people of the street whose front or side photo is refused, with `truth`, `code` and `reason`
 * @returns `byKind` for the pictures that must be refused, and `street` for people as they stand
 */
export async function refusalsOf(refusedStreet) {
  const {traceView} = await import('../../dist/esm/measure/trace-view.js');
  const mustBe = refuseIds().map(id => {
    const kind = readTruth(id).capture.kind;
    // A picture in which the models see nobody is refused before this.
    if (!isCached(id, 'front')) return {kind, reason: 'body-not-found'};
    const traced = traceView(readPerceived(id, 'front'));
    return {kind, reason: traced.ok ? null : reasonOf(traced.error)};
  });
  const reasons = new Map(refusedStreet.map(({id, code, reason}) => [id, reason ?? code]));
  const street = streetIds().map(id => ({
    kind: readTruth(id).capture.kind,
    reason: reasons.get(id) ?? null,
  }));
  return {byKind: countByKind(mustBe), street: countByKind(street)};
}
