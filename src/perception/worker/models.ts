import type {Device, ProgressListener} from '../protocol.js';
import {download} from './download.js';
import {graphicsName, infersOnCpu} from './graphics-probe.js';
import {hasWasmSimd, modelFiles, type ModelFile, type ModelFiles} from './model-files.js';
import {loadPartModel, type PartModel} from './part-model.js';
import {createLitertPose} from './litert-pose.js';
import {loadPoseNetworks} from './pose/networks.js';
import {loadPoseModel, type PoseModel} from './pose-model.js';

/** The models that are loaded. */
export interface Models {
  readonly pose: PoseModel;
  /** Null if BodyPix's weights or its backend cannot be loaded. Everything else works without it. */
  readonly parts: PartModel | null;
}

/** The optional files may keep a shopper waiting for so long after the needed ones, or for half of their time. */
const EXTRA_MS = 10_000;
const EXTRA_SHARE = 0.5;

/**
 * Loads both models from `modelsUrl` (see docs/hosting.md) and runs each once, so that the first photo does not
 * have to wait for compilation. The files of BodyPix come second and in little time, or not at all. Rejects if the pose
 * model cannot be loaded.
 */
export async function loadModels(
  modelsUrl: string,
  onProgress: ProgressListener,
  device: Device,
): Promise<Models> {
  const runtime = graphicsName(new OffscreenCanvas(1, 1)) === null ? 'litert' : 'mediapipe';
  const {needed, optional} = modelFiles(runtime, hasWasmSimd());
  const startedMs = performance.now();
  const contents = await downloadAll(modelsUrl, needed, new AbortController().signal, share01 =>
    onProgress(0.7 * share01),
  );
  const extraMs = Math.max(EXTRA_MS, EXTRA_SHARE * (performance.now() - startedMs));
  const late = new AbortController();
  const partsComing = loadParts(modelsUrl, optional, late.signal);
  const pose =
    runtime === 'litert'
      ? await loadLitert(modelsUrl, needed, contents)
      : await loadMediapipe(modelsUrl, device);
  onProgress(0.9);
  const parts = await inTime(partsComing, extraMs, () => late.abort(new Error('BodyPix takes too long')));
  onProgress(1);
  return {pose, parts};
}

/** Where inference on the GPU fails, as it does under a GPU that hides its name, the model is loaded again for the CPU. */
async function loadMediapipe(modelsUrl: string, device: Device): Promise<PoseModel> {
  const start = async (onCpu: boolean): Promise<PoseModel> =>
    warmedUp(await loadPoseModel(`${modelsUrl}/pose`, onCpu));
  if (infersOnCpu(device)) return start(true);
  return start(false).catch(() => start(true));
}

async function loadLitert(
  modelsUrl: string,
  [script]: readonly ModelFile[],
  [, wasm, detector, landmarks]: readonly ArrayBuffer[],
): Promise<PoseModel> {
  if (script === undefined || wasm === undefined || detector === undefined || landmarks === undefined)
    throw new Error('the list of files for LiteRT is too short');
  const scriptUrl = `${modelsUrl}/${script.path}`;
  return warmedUp(createLitertPose(await loadPoseNetworks({scriptUrl, wasm, detector, landmarks})));
}

async function warmedUp(pose: PoseModel): Promise<PoseModel> {
  const blank = new OffscreenCanvas(96, 128);
  blank.getContext('2d')?.fillRect(0, 0, 96, 128);
  await pose.read(blank);
  return pose;
}

async function loadParts(
  modelsUrl: string,
  {backend, partTopology, partWeights}: ModelFiles['optional'],
  signal: AbortSignal,
): Promise<PartModel | null> {
  try {
    const [, topology, weights] = await downloadAll(modelsUrl, [backend, partTopology, partWeights], signal);
    signal.throwIfAborted();
    if (topology === undefined || weights === undefined) return null;
    const parts = await loadPartModel(modelsUrl, topology, weights);
    await parts.read(new ImageData(96, 128));
    return parts;
  } catch {
    return null;
  }
}

async function downloadAll(
  modelsUrl: string,
  files: readonly ModelFile[],
  signal: AbortSignal,
  onProgress: ProgressListener = () => undefined,
): Promise<readonly ArrayBuffer[]> {
  const total = files.reduce((sum, {bytes}) => sum + bytes, 0);
  const done = files.map(() => 0);
  // The first failure ends the other downloads.
  const failed = new AbortController();
  signal.addEventListener('abort', () => failed.abort(signal.reason), {signal: failed.signal});
  signal.throwIfAborted();
  let share01 = 0;
  const onBytes = (index: number, bytes: number): void => {
    done[index] = bytes;
    // A second attempt begins at zero, but the progress never falls.
    share01 = Math.max(share01, Math.min(1, done.reduce((sum, own) => sum + own, 0) / total));
    onProgress(share01);
  };
  try {
    return await Promise.all(
      files.map((file, index) =>
        download(modelsUrl, file, {onBytes: bytes => onBytes(index, bytes), signal: failed.signal}),
      ),
    );
  } finally {
    failed.abort(new Error('another file failed'));
  }
}

async function inTime<T>(work: Promise<T>, limitMs: number, late: () => void): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>(resolve => {
    timer = setTimeout(() => {
      late();
      resolve(null);
    }, limitMs);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
