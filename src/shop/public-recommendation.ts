import type {AreaFit, AreaLevel, PublicRecommendation, Recommendation, SizeOption} from '../core/domain.js';

/**
 * The step of the odds that the page is told. From finer odds the page could compute how far the body is from the edge of
 * a size: docs/privacy.md gives what is left.
 */
const ODDS_STEP = 0.25;

/** Rounds down, so that the odds still add up to at most 1. */
const coarse = (probability: number): number => Math.floor(probability / ODDS_STEP) * ODDS_STEP;

/** What a page is told of an answer whose measurements it does not have: levels of fit and rounded odds. */
export function forPage(recommendation: Recommendation): PublicRecommendation {
  const {sizes, best, second, closest, outside, confidence} = recommendation;
  const told = new Map(sizes.map(size => [size, withoutDistances(size)]));
  const entry = (size: SizeOption | null) => (size && told.get(size)) ?? null;
  return {
    ...recommendation,
    confidence: coarse(confidence),
    outside: {below: coarse(outside.below), above: coarse(outside.above)},
    sizes: [...told.values()],
    best: entry(best),
    second: entry(second),
    closest: entry(closest),
  };
}

const withoutDistances = ({fit, probability, ...size}: SizeOption): SizeOption<AreaLevel> => ({
  ...size,
  probability: coarse(probability),
  fit: Object.fromEntries(Object.entries(fit).map(([area, {level}]: [string, AreaFit]) => [area, {level}])),
});
