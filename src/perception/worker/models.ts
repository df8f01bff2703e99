import type {ProgressListener} from '../protocol.js';
import {downloadAll} from './download.js';
import {loadPartModel, type PartModel} from './part-model.js';
import {loadPoseModel, type PoseModel} from './pose-model.js';

/** The models that are loaded. */
export interface Models {
  readonly pose: PoseModel;
  /** Null if BodyPix's weights or its backend cannot be loaded. Everything else works without it. */
  readonly parts: PartModel | null;
}

/**
 * Loads both models from `modelsUrl` (see "Models" in the README) and runs each once, so that the first photo does not
 * have to wait for compilation. Rejects if the pose model cannot be loaded.
 */
export async function loadModels(modelsUrl: string, onProgress: ProgressListener): Promise<Models> {
  await downloadAll(modelsUrl, progress01 => onProgress(0.7 * progress01));
  const pose = await loadPoseModel(`${modelsUrl}/pose`);
  onProgress(0.8);
  const parts = await loadPartModel(modelsUrl).catch(() => null);
  onProgress(0.85);
  const blank = new OffscreenCanvas(96, 128);
  blank.getContext('2d')?.fillRect(0, 0, 96, 128);
  await pose.read(blank);
  onProgress(0.95);
  await parts?.read(new ImageData(96, 128));
  onProgress(1);
  return {pose, parts};
}
