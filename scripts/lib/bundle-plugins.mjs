import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const NOTHING = '\0nothing';

/**
 * Gives other contents to the packages that TensorFlow's libraries name but we must not or need not bundle:
 * - `@mediapipe/pose` is no module but a script that leaves a global; ours reads that global at run time.
 * - WebGPU is only asked for its class in an `instanceof`, which is false for the backend we use.
 * - Node's modules stand in branches for Node.
 * @param {string} poseModule path of the module that takes the place of `@mediapipe/pose`
 * @returns {import('rollup').Plugin}
 */
export function replacePackages(poseModule) {
  const webgpu = '\0webgpu';
  return {
    name: 'replace-packages',
    resolveId(source) {
      if (source === '@mediapipe/pose') return fileURLToPath(new URL(`../../${poseModule}`, import.meta.url));
      if (source === '@tensorflow/tfjs-backend-webgpu') return webgpu;
      return ['fs', 'path', 'os', 'util', 'crypto', 'worker_threads', 'perf_hooks', 'node-fetch'].includes(
        source,
      )
        ? NOTHING
        : null;
    },
    load(id) {
      if (id === webgpu) return 'export class WebGPUBackend {}; export const webgpu_util = {};';
      return id === NOTHING ? 'export default {};' : null;
    },
  };
}

/**
 * Fails the build when a forbidden module is part of an output, so that a careless import cannot make every
 * product page heavier.
 * @param {readonly RegExp[]} forbidden tested against module paths
 * @returns {import('rollup').Plugin}
 */
export function forbidModules(forbidden) {
  return {
    name: 'forbid-modules',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const bad = Object.keys(output.modules ?? {}).find(id => forbidden.some(pattern => pattern.test(id)));
        if (bad) this.error(`${output.fileName} must not contain ${bad}`);
      }
    },
  };
}

/**
 * Takes the indentation out of modules, which no minifier takes out of the templates of styles and of HTML: there it
 * means nothing. Lines stay lines, so that source maps hold to the line.
 * @param {RegExp} which tested against module paths
 * @returns {import('rollup').Plugin}
 */
export function dropIndentation(which) {
  return {
    name: 'drop-indentation',
    transform: (code, id) => (which.test(id) ? {code: code.replace(/\n +/g, '\n'), map: null} : null),
  };
}

/**
 * Prints what each file weighs as it is sent.
 * @returns {import('rollup').Plugin}
 */
export function printSizes() {
  return {
    name: 'print-sizes',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const kb = bytes => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
        const raw = Buffer.byteLength(output.code);
        console.log(`${output.fileName.padEnd(26)} ${kb(raw)} ${kb(gzipSync(output.code).length)} gzip`);
      }
    },
  };
}
