declare const process: {readonly env: Readonly<Record<string, string | undefined>>} | undefined;

/** 1 in the gate, 10 in `npm run test:long`. A browser has no environment and takes 1. */
const SCALE = typeof process === 'undefined' ? 1 : Number(process.env['PROPERTY_SCALE'] ?? 1);

/**
 * How many examples a property is tried with. Every run makes new ones. fast-check prints the seed of a failure, and
 * `PROPERTY_SEED=… npm run test:pure` makes the same examples again.
 * @param inGate the number in `npm test`; the long run takes ten times as many
 */
export const runs = (inGate: number): {readonly numRuns: number} => ({numRuns: Math.ceil(inGate * SCALE)});
