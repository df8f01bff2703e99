import {
  type AreaLevel,
  type FitLevel,
  type PublicRecommendation,
  type Recommendation,
  type RecommendationReason,
  type SizeOption,
} from '../core/domain.js';

/** What the finder says aloud: the named sizes with the levels of fit, or why no size is named. */
type Named = Pick<PublicRecommendation, 'best' | 'second' | 'closest' | 'sizes' | 'reason'>;

/**
 * What a page is told of an answer whose measurements it does not have. All of it follows from the named sizes, their groups and
 * the levels of fit, so that neither the odds nor the reason nor the deciding measurement narrow a girth further. docs/privacy.md
 * says what a page can still find out.
 */
export function forPage(recommendation: Recommendation): PublicRecommendation {
  const {size, group, runnerUp} = recommendation;
  const named = namedIn(recommendation);
  const odds = usualOdds(named);
  const {reason} = named;
  const told = new Map(
    named.sizes.map(size => [size, {...size, probability: odds.of.get(size) ?? 0}] as const),
  );
  const entry = (size: SizeOption<AreaLevel> | null) => (size && told.get(size)) ?? null;
  return {
    size,
    ...(group !== undefined && {group}),
    confidence: entry(named.best)?.probability ?? 0,
    runnerUp,
    reason,
    deciding: decidingIn(named),
    outside: {
      below: reason === 'below-chart' ? odds.outside : 0,
      above: reason === 'above-chart' ? odds.outside : 0,
    },
    sizes: [...told.values()],
    best: entry(named.best),
    second: entry(named.second),
    closest: entry(named.closest),
  };
}

function namedIn({sizes, best, second, closest, reason}: Recommendation): Named {
  const levels = new Map(sizes.map(size => [size, withLevels(size)]));
  const entry = (size: SizeOption | null) => (size && levels.get(size)) ?? null;
  const named = {
    sizes: [...levels.values()],
    best: entry(best),
    second: entry(second),
    closest: entry(closest),
  };
  return {...named, reason: named.best ? reasonFor(named.best, named) : reason};
}

const withLevels = ({fit, ...size}: SizeOption): SizeOption<AreaLevel> => ({
  ...size,
  fit: Object.fromEntries(Object.entries(fit).map(([area, {level}]) => [area, {level}])),
});

/**
 * A size fits where it is named alone, is good everywhere and has a smaller and a larger one beside it: whoever gets the first or the
 * last size may need one that the chart does not have.
 */
function reasonFor(
  best: SizeOption<AreaLevel>,
  {sizes, second}: Pick<Named, 'sizes' | 'second'>,
): RecommendationReason {
  const group = sizes.filter(size => size.group === best.group);
  const isInner = best !== group[0] && best !== group.at(-1);
  const isGood = Object.values(best.fit).every(({level}) => level === 'good');
  return second === null && isInner && isGood ? 'fits' : 'between-sizes';
}

/** Odds in steps of 0.05, near the means of such answers in docs/size-agreement.md. */
function usualOdds({best, second, closest, reason}: Named): {
  readonly of: ReadonlyMap<SizeOption<AreaLevel> | null, number>;
  readonly outside: number;
} {
  if (reason === 'below-chart' || reason === 'above-chart')
    return {of: new Map([[closest, 0.15]]), outside: 0.85};
  if (reason === 'fits') return {of: new Map([[best, 0.95]]), outside: 0};
  return {
    of: new Map([
      [second, 0.3],
      [best, 0.65],
    ]),
    outside: 0,
  };
}

/** How far each level is from a good fit. */
const MISFIT: Readonly<Record<FitLevel, number>> = {tight: 2, snug: 1, good: 0, roomy: 1, loose: 2};

/**
 * The measurement whose levels speak most for the named size against the second one, or for a body outside of the chart against the
 * closest size. Null where several speak alike.
 */
function decidingIn({best, second, closest}: Named): string | null {
  const rival = second ?? closest;
  if (!rival) return null;
  const leads = Object.entries(rival.fit)
    .map(([area, {level}]) => ({area, lead: MISFIT[level] - MISFIT[best?.fit[area]?.level ?? 'good']}))
    .sort((a, b) => b.lead - a.lead);
  const [first, next] = leads;
  return first && first.lead > (next?.lead ?? -Infinity) ? first.area : null;
}
