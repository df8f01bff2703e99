import {trustedScriptUrl} from '../trusted-script-url.js';

const loaded = new Map<string, Promise<void>>();

/**
 * Loads and runs a classic script once, in a worker or on a page. Rejects if it cannot be loaded; a retry is possible.
 */
export function loadScript(url: string): Promise<void> {
  const known = loaded.get(url);
  if (known !== undefined) return known;
  const loading = typeof importScripts === 'function' ? importIntoWorker(url) : insertIntoPage(url);
  loaded.set(url, loading);
  loading.catch(() => loaded.delete(url));
  return loading;
}

async function importIntoWorker(url: string): Promise<void> {
  await Promise.resolve();
  importScripts(url);
}

/** The part of a document that is needed here. The worker's compiler project does not include the DOM. */
interface ScriptHost {
  readonly head: {appendChild(node: unknown): void};
  createElement(tag: 'script'): EventTarget & {src: string; crossOrigin: string | null};
}

function insertIntoPage(url: string): Promise<void> {
  const {document} = globalThis as unknown as {readonly document: ScriptHost};
  const script = document.createElement('script');
  script.crossOrigin = 'anonymous';
  script.src = trustedScriptUrl(url);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve(), {once: true});
    script.addEventListener('error', () => reject(new Error(`could not load ${url}`)), {once: true});
    document.head.appendChild(script);
  });
}
