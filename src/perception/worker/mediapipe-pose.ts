/**
 * Stands in for the package `@mediapipe/pose` in the bundle: the package is a script that leaves a global
 * behind, not a module. The script itself is loaded from the models folder (see `pose-model.ts`).
 */
interface PoseSolution {
  setOptions(options: Readonly<Record<string, unknown>>): void;
}

declare const globalThis: {
  Pose?: new (config: unknown) => PoseSolution;
  sizeFinderPoseOnCpu?: boolean;
};

/** Built by pose-detection with `new`; adds the one option that pose-detection does not pass on. */
export function Pose(config: unknown): PoseSolution {
  const constructor = globalThis.Pose;
  if (constructor === undefined) throw new Error('pose.js has not been loaded');
  const solution = new constructor(config);
  if (globalThis.sizeFinderPoseOnCpu === true) solution.setOptions({useCpuInference: true});
  return solution;
}
