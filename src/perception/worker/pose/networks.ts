import {loadAndCompile, loadLiteRt, Tensor, type CompiledModel} from '@litertjs/core';
import {at} from '../../../core/at.js';
import {DETECTOR_SIDE_PX} from './detect-person.js';
import {LANDMARKS_SIDE_PX} from './read-landmarks.js';

/** The two networks of BlazePose, as functions of one picture in the layout of `sampleCrop`. */
export interface PoseNetworks {
  /** @param picture `DETECTOR_SIDE_PX` × `DETECTOR_SIDE_PX` × RGB in `DETECTOR_RANGE` */
  detect(picture: Float32Array): Promise<{readonly boxes: Float32Array; readonly scores: Float32Array}>;
  /** @param picture `LANDMARKS_SIDE_PX` × `LANDMARKS_SIDE_PX` × RGB in `LANDMARKS_RANGE` */
  findLandmarks(picture: Float32Array): Promise<LandmarkOutput>;
  dispose(): void;
}

export interface LandmarkOutput {
  readonly landmarks: Float32Array;
  readonly heatmap: Float32Array;
  /** Log odds that each cell of the picture shows the person. */
  readonly mask: Float32Array;
  /** The probability that the picture shows a person. */
  readonly presence01: number;
}

type Contents = ArrayBuffer | Promise<ArrayBuffer>;

/** The files of the runtime and of the networks. */
export interface PoseFiles {
  /** The address of LiteRT's script. */
  readonly scriptUrl: string;
  /** Settles when the script is in the HTTP cache, from which it is read again. */
  readonly script?: Contents;
  readonly wasm: Contents;
  readonly detector: Contents;
  readonly landmarks: Contents;
}

/**
 * Compiles both networks, each as soon as it has arrived: the runtime and the first network take most of the time, and the second
 * network is the largest file. Rejects if the page's policy refuses WebAssembly, and if a file is not what it should be.
 */
export async function loadPoseNetworks(files: PoseFiles): Promise<PoseNetworks> {
  await startRuntime(files);
  const detector = await compile(await files.detector);
  const landmarks = await compile(await files.landmarks);
  return {
    async detect(picture) {
      const output = await run(detector, picture, DETECTOR_SIDE_PX);
      return {boxes: output('Identity'), scores: output('Identity_1')};
    },
    async findLandmarks(picture) {
      const output = await run(landmarks, picture, LANDMARKS_SIDE_PX);
      return {
        landmarks: output('Identity'),
        presence01: at(output('Identity_1'), 0),
        mask: output('Identity_2'),
        heatmap: output('Identity_3'),
      };
    },
    dispose() {
      detector.delete();
      landmarks.delete();
    },
  };
}

/** A thread can have one LiteRT. It stays when the networks are disposed of, and goes with the worker. */
let runtime: Promise<unknown> | null = null;

function startRuntime({scriptUrl, script, wasm}: PoseFiles): Promise<unknown> {
  const start = async (): Promise<void> => {
    await script;
    await load(scriptUrl, await wasm);
  };
  runtime ??= start().catch((error: unknown) => {
    runtime = null;
    throw error;
  });
  return runtime;
}

/**
 * LiteRT 2.5.3 takes an address that does not end in `.js` for a folder and adds a file name, also behind a query. A fragment is not
 * sent to the server.
 */
const ENDS_AS_SCRIPT = '#.js';

/** LiteRT's script reads its options from this global, which a page may use for a script of its own. */
interface ScriptScope {
  Module?: unknown;
}

async function load(scriptUrl: string, wasmBinary: ArrayBuffer): Promise<void> {
  const scope = globalThis as ScriptScope;
  const own = scope.Module;
  // The script would otherwise write some 50 lines to the console. What fails is thrown as well.
  const silent = (): void => undefined;
  scope.Module = {wasmBinary, print: silent, printErr: silent};
  try {
    await loadLiteRt(scriptUrl + ENDS_AS_SCRIPT);
  } finally {
    scope.Module = own;
  }
}

const compile = (network: ArrayBuffer): Promise<CompiledModel> =>
  loadAndCompile(new Uint8Array(network), {accelerator: 'wasm'});

/** Runs a network and gives its outputs by name. LiteRT frees no tensor by itself. */
async function run(
  model: CompiledModel,
  picture: Float32Array,
  sidePx: number,
): Promise<(name: string) => Float32Array> {
  const input = new Tensor(picture, [1, sidePx, sidePx, 3]);
  try {
    const outputs = await model.run({input_1: input});
    const values = new Map(
      Object.entries(outputs).map(([name, tensor]) => {
        const copy = tensor.toTypedArray();
        tensor.delete();
        return [name, copy];
      }),
    );
    return name => {
      const value = values.get(name);
      if (!(value instanceof Float32Array)) throw new Error(`the network has no output ${name}`);
      return value;
    };
  } finally {
    input.delete();
  }
}
