/** 90 % of a normal distribution lie within this many standard deviations. */
const BAND_90 = 1.645;

const percent = probability => `${Math.round(100 * probability)} %`;

function describeMeasurements({chest, waist, hip, notes}) {
  const rows = Object.entries({chest, waist, hip}).map(([name, {valueCm, sdCm, source}]) => {
    const band = `± ${(BAND_90 * sdCm).toFixed(1)} cm`;
    return `  ${name.padEnd(6)} ${valueCm.toFixed(1).padStart(6)} cm  ${band.padEnd(10)} from ${source}`;
  });
  const remark = notes.length > 0 ? `  wider because of: ${notes.join(', ')}` : undefined;
  return ['Girths, with the band that holds 9 of 10:', ...rows, remark];
}

function describeFit(fit) {
  return Object.entries(fit)
    .map(
      ([area, {level, deltaCm}]) => `${area} ${level}${deltaCm === 0 ? '' : ` (${deltaCm.toFixed(1)} cm)`}`,
    )
    .join(', ');
}

function describeRecommendation(recommendation) {
  if (recommendation === null) return ['No chart was given (--chart FILE), so no size.'];
  const {size, confidence, runnerUp, reason, deciding, sizes, outside} = recommendation;
  const headline =
    size === null
      ? `No size: ${reason}`
      : `Size ${size}, ${percent(confidence)} (${reason})${runnerUp === null ? '' : `, else ${runnerUp}`}`;
  const likely = sizes.filter(({probability}) => probability >= 0.005);
  const ends = [
    ['smaller than the chart', outside.below],
    ['larger than the chart', outside.above],
  ].filter(([, probability]) => probability >= 0.005);
  return [
    headline,
    deciding === null ? undefined : `  decided by: ${deciding}`,
    ...likely.map(
      option =>
        `  ${option.label.padEnd(6)} ${percent(option.probability).padStart(5)}  ${describeFit(option.fit)}`,
    ),
    ...ends.map(([name, probability]) => `  ${name}: ${percent(probability)}`),
  ];
}

/**
 * The result of `npm run measure` for people to read.
 * @param {{measurements: object, recommendation: object | null, timingsMs: Record<string, number>}} result
 * @returns {string}
 */
export function describeRun({measurements, recommendation, timingsMs}) {
  const timings = Object.entries(timingsMs).map(([name, ms]) => `${name} ${Math.round(ms)} ms`);
  return [
    ...describeMeasurements(measurements),
    '',
    ...describeRecommendation(recommendation),
    '',
    timings.join(', '),
  ]
    .filter(line => line !== undefined)
    .join('\n');
}
