/**
 * Replaces the package `@mediapipe/pose` in the bundle. The package is not a module but a script that sets a global,
 * and `pose-model.ts` loads that script from the models folder.
 */
interface PoseSolution {
  setOptions(options: Readonly<Record<string, unknown>>): void;
}

declare const globalThis: {
  Pose?: new (config: unknown) => PoseSolution;
};

let useCpuInference = false;

/** Where the pose solutions that are made from now on infer. */
export const inferOnCpu = (onCpu: boolean): void => {
  useCpuInference = onCpu;
};

/** pose-detection calls this with `new`. It sets the one option that pose-detection does not pass on. */
export function Pose(config: unknown): PoseSolution {
  const constructor = globalThis.Pose;
  if (constructor === undefined) throw new Error('pose.js has not been loaded');
  const solution = new constructor(config);
  solution.setOptions({useCpuInference});
  return solution;
}
