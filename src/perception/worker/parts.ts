import type {PartGrid} from '../../measure/pictures/perceived-view.js';
import {downloadAll} from './download-all.js';
import {MODEL_FILES} from './model-files.js';
import {loadPartModel} from './part-model.js';

/** BodyPix, on this thread or on another one. */
export interface Parts {
  /** Whether it reads pictures while this thread does something else. */
  readonly hasOwnThread: boolean;
  read(pixels: ImageData): Promise<PartGrid>;
  /** Number of tensors that are alive in its copy of TensorFlow.js. It is the same after every call. */
  tensorCount(): Promise<number>;
  dispose(): void;
}

export interface PartsCall {
  /** Its abort ends the download. What has begun to compile goes on. */
  readonly signal: AbortSignal;
  /** Called when the files are there. What is left to do takes no network. */
  readonly onDownloaded: () => void;
}

/** Rejects if BodyPix's files cannot be had or are not a model. */
export type LoadParts = (modelsUrl: string, call: PartsCall) => Promise<Parts>;

/** Loads BodyPix on this thread and runs it once, so that the first photo does not have to wait for compilation. */
export const loadPartsHere: LoadParts = async (modelsUrl, {signal, onDownloaded}) => {
  const files = await downloadAll(modelsUrl, MODEL_FILES.optional, {
    signal,
    priority: 'low',
  });
  onDownloaded();
  signal.throwIfAborted();
  const model = await loadPartModel(files);
  await model.read(new ImageData(96, 128));
  return {
    hasOwnThread: false,
    read: pixels => model.read(pixels),
    tensorCount: () => Promise.resolve(model.tensorCount()),
    dispose: () => model.dispose(),
  };
};
