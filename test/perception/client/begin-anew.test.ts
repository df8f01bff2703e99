import {expect} from '@open-wc/testing';
import {SizeFinderError} from '../../../src/core/errors.js';
import {createFinderServices} from '../../../src/perception/client/create-services.js';
import {WORKER_MESSAGES} from '../../../src/perception/protocol.js';
import {MEASURED, picture} from '../../support/fake-flow.js';

const address = (code: string): URL =>
  new URL(URL.createObjectURL(new Blob([code], {type: 'text/javascript'})));

const COMLINK = new URL('/node_modules/comlink/dist/umd/comlink.min.js', location.href).href;

/** A worker with these answers to `prepare` and `measure`, which holds its lock as the real one does. */
const workerWith = (prepare: string, measure: string): URL =>
  address(`
    importScripts(${JSON.stringify(COMLINK)});
    const api = {
      prepare: async (models, onProgress) => { ${prepare}; return {ok: true, value: null}; },
      measure: async (request, onProgress) => { ${measure} },
      check: async () => ({ok: true, value: []}),
      glance: async frame => { frame.close(); return {keypoints: null, luma: 100}; },
    };
    Comlink.expose(api);
    navigator.locks.request(self.name, () => {
      postMessage(${JSON.stringify(WORKER_MESSAGES.locked)});
      return new Promise(() => undefined);
    });`);

const GOOD = `await onProgress(1); return {ok: true, value: ${JSON.stringify(MEASURED)}};`;
const NEVER = 'return new Promise(() => undefined);';
const BUSY = 'for (;;);';

const good = (): URL => workerWith('', GOOD);
const dying = (): URL => workerWith('', `self.close(); ${NEVER}`);
const dyingEarly = (): URL => workerWith(`self.close(); ${NEVER}`, GOOD);
const throwing = (): URL => workerWith('', 'throw new Error("CONTEXT_LOST_WEBGL");');
const silent = (): URL => workerWith('', NEVER);

const NOWHERE = new URL('/nowhere/inline.js', location.href);

/** Services whose workers are these, one after the other. */
function servicesWith(workers: readonly URL[], firstLookingMs = 30_000) {
  const started: URL[] = [];
  const services = createFinderServices(
    {
      modelsUrl: '',
      inlineUrl: NOWHERE,
      get workerUrl() {
        const next = workers[started.length] ?? NOWHERE;
        started.push(next);
        return next;
      },
    },
    {
      loadingMs: 30_000,
      // Only the first worker is silent. The others have all the time that a busy machine takes.
      get lookingMs() {
        return started.length === 1 ? firstLookingMs : 30_000;
      },
    },
  );
  const measure = async (signal?: AbortSignal, steps: number[] = []): Promise<string> => {
    const photos = {front: [await picture()], side: []};
    const onProgress = (progress01: number): void => void steps.push(progress01);
    return services.measure(photos, {heightCm: 172}, {onProgress, ...(signal && {signal})}).then(
      ({waist}) => `waist ${waist.valueCm}`,
      (error: unknown) => (error instanceof SizeFinderError ? error.code : String(error)),
    );
  };
  return {services, measure, starts: () => started.length};
}

const ANSWER = `waist ${MEASURED.waist.valueCm}`;

describe('measuring when a worker dies or breaks', () => {
  for (const [what, first] of Object.entries({
    'closes itself without a word': dying,
    'closes itself while the models load': dyingEarly,
    'loses the GPU': throwing,
  }))
    it(`measure is done once more on a new worker when the first one ${what}`, async () => {
      const {services, measure, starts} = servicesWith([first(), good()]);
      const steps: number[] = [];
      expect(await measure(undefined, steps)).to.equal(ANSWER);
      expect(starts()).to.equal(2);
      expect(steps).to.deep.equal([...steps].sort((a, b) => a - b));
      services.dispose();
    });

  it('measure says that it was interrupted when the second worker breaks too, and works again afterwards', async () => {
    const {services, measure, starts} = servicesWith([throwing(), dying(), good()]);
    expect(await measure()).to.equal('measuring-interrupted');
    expect(starts()).to.equal(2);
    expect(await measure()).to.equal(ANSWER);
    services.dispose();
  });

  it('measure gives a worker up that gives no sign of life, and starts another on the next use', async () => {
    const {services, measure, starts} = servicesWith([silent(), good()], 50);
    expect(await measure()).to.equal('model-unavailable');
    expect(starts()).to.equal(1);
    expect(await measure()).to.equal(ANSWER);
    services.dispose();
  });

  it('measure gives a worker up that computes without an end', async () => {
    const {services, measure} = servicesWith([workerWith('', BUSY), good()], 50);
    expect(await measure()).to.equal('model-unavailable');
    expect(await measure()).to.equal(ANSWER);
    services.dispose();
  });

  it('dispose rejects with aborted, and starts no other worker', async () => {
    const {services, measure, starts} = servicesWith([silent(), good()]);
    await services.prepare();
    const waiting = measure();
    await picture();
    services.dispose();
    expect(await waiting).to.equal('aborted');
    expect(starts()).to.equal(1);
  });

  it('measure starts nothing again for a caller who has left', async () => {
    const {services, measure, starts} = servicesWith([silent(), good()]);
    const leaving = new AbortController();
    await services.prepare();
    const waiting = measure(leaving.signal);
    await picture();
    leaving.abort();
    expect(await waiting).to.equal('aborted');
    expect(starts()).to.equal(1);
    services.dispose();
  });
});
