import type {ProgressListener} from '../protocol.js';
import {modelUrl} from './download.js';
import {downloadEach} from './download-all.js';
import {keptFiles} from './kept-files.js';
import {allModelFiles, MODEL_FILES} from './model-files.js';
import type {LoadParts, Parts} from './parts.js';
import {loadPoseNetworks} from './pose/networks.js';
import {createPoseModel, type PoseModel} from './pose-model.js';

/** The models that are loaded. */
export interface Models {
  readonly pose: PoseModel;
  /**
   * BodyPix, which may still compile while the pose model looks at a photo. Null if its weights or its backend cannot be
   * loaded. Everything else works without it.
   */
  readonly parts: Promise<Parts | null>;
}

/** Models of which some may still load. */
export interface LoadingModels extends Pick<Models, 'parts'> {
  /** Rejects if the pose model cannot be loaded. */
  readonly loaded: Promise<Models>;
}

/** The optional files may keep a shopper waiting for so long after the needed ones, or for half of their time. */
const EXTRA_MS = 10_000;
const EXTRA_SHARE = 0.5;

/** Loads both models from `modelsUrl` (see docs/hosting.md). The files of BodyPix come in little time, or not at all. */
export function loadModels(
  modelsUrl: string,
  loadParts: LoadParts,
  onProgress: ProgressListener,
): LoadingModels {
  const startedMs = performance.now();
  const late = new AbortController();
  const {promise: downloaded, resolve: onDownloaded} = withResolver();
  const parts = loadParts(modelsUrl, {signal: late.signal, onDownloaded}).catch(() => null);
  const load = async (): Promise<Models> => {
    const pose = await loadPose(modelsUrl, onProgress);
    const extraMs = Math.max(EXTRA_MS, EXTRA_SHARE * (performance.now() - startedMs));
    await inTime(Promise.race([downloaded, parts]), extraMs, () =>
      late.abort(new Error('BodyPix takes too long')),
    );
    onProgress(1);
    void keptFiles().keepOnly(allModelFiles());
    return {pose, parts};
  };
  const loaded = load();
  loaded.catch((error: unknown) => late.abort(error));
  return {parts, loaded};
}

async function loadPose(modelsUrl: string, onProgress: ProgressListener): Promise<PoseModel> {
  const {script, runtime, detector, landmarks} = downloadEach(modelsUrl, MODEL_FILES.needed, {
    // The networks arrive while the runtime starts.
    first: ['script', 'runtime'],
    onProgress: share01 => onProgress(0.7 * share01),
  });
  const scriptUrl = modelUrl(modelsUrl, MODEL_FILES.needed.script);
  const networks = await loadPoseNetworks({scriptUrl, script, wasm: runtime, detector, landmarks});
  onProgress(0.9);
  return createPoseModel(networks);
}

function withResolver(): {readonly promise: Promise<void>; readonly resolve: () => void} {
  let resolve = (): void => undefined;
  const promise = new Promise<void>(given => (resolve = given));
  return {promise, resolve: () => resolve()};
}

async function inTime(work: Promise<unknown>, limitMs: number, late: () => void): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>(resolve => {
    timer = setTimeout(() => {
      late();
      resolve();
    }, limitMs);
  });
  await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
