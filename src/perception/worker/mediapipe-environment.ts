/**
 * Provides the few names of a page that `@mediapipe/pose` needs in a classic worker. Its own code for workers passes
 * the `.tflite` files to `importScripts` and fails; its code for pages works once these names exist. Does nothing if
 * there is a real document.
 */
export function provideMediapipeEnvironment(scope: typeof globalThis): void {
  if ('document' in scope) return;
  Object.assign(scope, {
    window: scope,
    // MediaPipe's way to say that it found no WebGL. Without this name, the message would be a ReferenceError.
    alert: (message: string) => {
      throw new Error(message);
    },
    document: {
      body: {appendChild: runScript},
      createElement: (tag: string) => (tag === 'canvas' ? new OffscreenCanvas(1, 1) : new ScriptStandIn()),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
  });
}

class ScriptStandIn extends EventTarget {
  src = '';
  setAttribute(name: string, value: string): void {
    if (name === 'src') this.src = value;
  }
}

function runScript(script: ScriptStandIn): ScriptStandIn {
  let event = 'load';
  try {
    importScripts(script.src);
  } catch {
    event = 'error';
  }
  queueMicrotask(() => script.dispatchEvent(new Event(event)));
  return script;
}
