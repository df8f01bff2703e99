import type {RunningPerception} from './start-worker.js';
import type {PerceptionApi} from '../protocol.js';
import {withinTime} from './within-time.js';

const LOADED_WITHIN_MS = 20_000;

/** Runs perception on the page's own thread. It makes the page stutter, but works where workers are forbidden. */
export async function startInline(inlineUrl: URL): Promise<RunningPerception> {
  const loading: Promise<unknown> = import(/* webpackIgnore: true */ /* @vite-ignore */ inlineUrl.href);
  const module = await withinTime(
    loading,
    LOADED_WITHIN_MS,
    () => new Error(`${inlineUrl.href} does not arrive`),
  );
  if (!isInlineModule(module)) throw new Error(`${inlineUrl.href} is not the inline build`);
  const api = module.createPerception();
  const crashed = new Promise<never>(() => undefined);
  return {api, crashed, terminate: () => void api.dispose()};
}

const isInlineModule = (module: unknown): module is {createPerception(): PerceptionApi} =>
  typeof module === 'object' && module !== null && 'createPerception' in module;
