import type {ProgressListener} from '../protocol.js';
import {download} from './download.js';
import {MODEL_FILES, type ModelFile, type ModelFiles} from './model-files.js';
import {loadPartModel, type PartModel} from './part-model.js';
import {loadPoseNetworks} from './pose/networks.js';
import {createPoseModel, type PoseModel} from './pose-model.js';

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
export async function loadModels(modelsUrl: string, onProgress: ProgressListener): Promise<Models> {
  const {needed, optional} = MODEL_FILES;
  const startedMs = performance.now();
  const files = await downloadAll(modelsUrl, needed, new AbortController().signal, share01 =>
    onProgress(0.7 * share01),
  );
  const extraMs = Math.max(EXTRA_MS, EXTRA_SHARE * (performance.now() - startedMs));
  const late = new AbortController();
  const partsComing = loadParts(modelsUrl, optional, late.signal);
  const pose = await loadPose(modelsUrl, files);
  onProgress(0.9);
  const parts = await inTime(partsComing, extraMs, () => late.abort(new Error('BodyPix takes too long')));
  onProgress(1);
  return {pose, parts};
}

async function loadPose(modelsUrl: string, files: Contents<ModelFiles['needed']>): Promise<PoseModel> {
  const {runtime, detector, landmarks} = files;
  const scriptUrl = `${modelsUrl}/${MODEL_FILES.needed.script.path}`;
  const networks = await loadPoseNetworks({scriptUrl, wasm: runtime, detector, landmarks});
  const pose = createPoseModel(networks);
  await pose.read(new ImageData(96, 128));
  return pose;
}

async function loadParts(
  modelsUrl: string,
  files: ModelFiles['optional'],
  signal: AbortSignal,
): Promise<PartModel | null> {
  try {
    const {partTopology, partWeights} = await downloadAll(modelsUrl, files, signal);
    signal.throwIfAborted();
    const parts = await loadPartModel(modelsUrl, partTopology, partWeights);
    await parts.read(new ImageData(96, 128));
    return parts;
  } catch {
    return null;
  }
}

/** The bytes of each file. */
type Contents<T> = {readonly [Name in keyof T]: ArrayBuffer};

async function downloadAll<Name extends string>(
  modelsUrl: string,
  files: Readonly<Record<Name, ModelFile>>,
  signal: AbortSignal,
  onProgress: ProgressListener = () => undefined,
): Promise<Contents<Record<Name, ModelFile>>> {
  const entries = Object.entries<ModelFile>(files);
  const total = entries.reduce((sum, [, {bytes}]) => sum + bytes, 0);
  const done = entries.map(() => 0);
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
    const contents = await Promise.all(
      entries.map(async ([name, file], index) => {
        const options = {onBytes: (bytes: number) => onBytes(index, bytes), signal: failed.signal};
        return [name, await download(modelsUrl, file, options)] as const;
      }),
    );
    return Object.fromEntries(contents) as Contents<Record<Name, ModelFile>>;
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
