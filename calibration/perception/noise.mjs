import {mean, median, robustSd, sd} from '../statistics.mjs';

/** The indices of chest and waist depth in `WIDTH_KEYS`. */
export const HIDDEN_WIDTHS = [3, 4];
/** The same as `COVERED_NAPE` in src/measure/levels/nape.ts. */
const COVERED_NAPE = 0.1725;
/** The same as `ARM_AT_EDGE` in src/measure/perceive-widths.ts. */
const ARM_AT_EDGE = 0.5;
/** Fewer people with hair down, or with an arm at the edge, do not show its effect. */
const FEWEST_COVERED = 12;
/** Lenses, postures and skin vary more than renderings do, so no edge is believed more closely than this. */
const LEAST_CORE_LOG = 0.022;
/** An error of more core SDs than this is a gross error. */
const GROSS = 3.5;

const isHairDown = ({person}) => person.side.napeShare > COVERED_NAPE;

/** Hair hides the back, and with it the depths of chest and waist. */
const isUnderHair = ({row}, i) => HIDDEN_WIDTHS.includes(i) && isHairDown(row);
const isArmAtEdge = ({row}, i) => row.widths[i].arm01 > ARM_AT_EDGE;

/** The SD of the core of a width for one person at full trust. */
export function coreOf(noise, row, i) {
  if (isUnderHair({row}, i)) return noise.coreUnderHairLog;
  return isArmAtEdge({row}, i) ? noise.coreUnderArmLog : noise.coreLog;
}

/**
 * Fits the `WidthNoise` of a width.
 * @param entries errors of a cross-fit, as logs, with the trust in the edges
 * @param i index in `WIDTH_KEYS`
 */
export function noiseOf(entries, i) {
  // Hair and arms cause errors of their own, so the core describes edges without them.
  const hair = entries.filter(entry => isUnderHair(entry, i));
  const arms = entries.filter(entry => !hair.includes(entry) && isArmAtEdge(entry, i));
  const plain = entries.filter(entry => !hair.includes(entry) && !arms.includes(entry));
  const trusted = plain.filter(({trust01}) => trust01 > 0.7).map(({error}) => error);
  const doubted = plain.filter(({trust01}) => trust01 < 0.3).map(({error}) => error);
  const all = robustSd(plain.map(({error}) => error));
  const coreLog = Math.max(LEAST_CORE_LOG, trusted.length >= 20 ? robustSd(trusted) : all);
  const distrustLog = doubted.length >= 15 ? Math.max(0, robustSd(doubted) - coreLog) : 0.5 * coreLog;
  const gross = grossErrorOf(
    plain,
    ({error, trust01}) => Math.abs(error) > GROSS * (coreLog + distrustLog * (1 - trust01)),
    i,
  );
  const under = covered =>
    covered.length >= FEWEST_COVERED ? fitMixture(covered, i, coreLog) : {coreLog, gross};
  const [underHair, underArm] = [under(hair), under(arms)];
  return {
    coreLog,
    distrustLog,
    coreUnderHairLog: underHair.coreLog,
    coreUnderArmLog: underArm.coreLog,
    gross,
    grossUnderHair: underHair.gross,
    grossUnderArm: underArm.gross,
  };
}

/**
 * Fits the errors of edges that something covers by expectation maximisation. The trace sees through the cover (a core about 0) or it
 * does not (too wide by the rest of the hair or of the arm).
 */
function fitMixture(entries, i, leastLog) {
  const errors = entries.map(({error}) => error);
  const meanCm = mean(entries.map(({row}) => row.truth[i]));
  const density = (x, centre, spread) => Math.exp(-0.5 * ((x - centre) / spread) ** 2) / spread;
  let model = {share: 0.3, core: 1 / meanCm, centre: 3 / meanCm, spread: 1.5 / meanCm};
  for (let round = 0; round < 100; round++) {
    const {share, core, centre, spread} = model;
    const isGross = errors.map(error => {
      const gross = share * density(error, centre, spread);
      return gross / (gross + (1 - share) * density(error, 0, core));
    });
    const total = isGross.reduce((a, b) => a + b, 0);
    const weighted = value => isGross.reduce((sum, w, n) => sum + w * value(errors[n]), 0) / total;
    const nextCentre = weighted(error => error);
    model = {
      // Adds pseudo-counts, so that few people never make the share 0 or 1.
      share: (total + 1) / (errors.length + 4),
      core: Math.max(
        leastLog,
        Math.sqrt(
          errors.reduce((sum, error, n) => sum + (1 - isGross[n]) * error ** 2, 0) / (errors.length - total),
        ),
      ),
      centre: nextCentre,
      spread: Math.max(1 / meanCm, Math.sqrt(weighted(error => (error - nextCentre) ** 2))),
    };
  }
  const {share, core, centre, spread} = model;
  return {
    coreLog: core,
    gross: {probability01: share, meanCm: centre * meanCm, sdCm: spread * meanCm},
  };
}

function grossErrorOf(entries, isGross, i) {
  const errorsCm = entries.filter(isGross).map(({row, error}) => row.truth[i] * Math.expm1(error));
  const isKnown = errorsCm.length >= 5;
  return {
    probability01: Math.max(0.01, (errorsCm.length + 0.5) / (entries.length + 2)),
    meanCm: isKnown ? median(errorsCm) : 0,
    sdCm: isKnown ? Math.max(1.5, sd(errorsCm)) : 4,
  };
}
