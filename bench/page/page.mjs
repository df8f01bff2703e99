// The page's side of `npm run bench`. bench/speed.mjs calls each function from Node and gets plain data.
import {proxy, wrap} from 'comlink';

const MODELS_URL = new URL('/dist/models', location.href).href;

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const readPhotos = async (front, side) => ({
  front: await (await fetch(front)).blob(),
  side: await (await fetch(side)).blob(),
});

const decode = ({front, side}) => Promise.all([createImageBitmap(front), createImageBitmap(side)]);

const ignore = () => undefined;

const timed = async work => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** Collects the page's own tasks over 50 ms, which the browser calls long tasks, until it is stopped. */
function watchLongTasks() {
  const tasksMs = [];
  const observer = new PerformanceObserver(list =>
    tasksMs.push(...list.getEntries().map(entry => entry.duration)),
  );
  observer.observe({type: 'longtask'});
  return () => {
    tasksMs.push(...observer.takeRecords().map(entry => entry.duration));
    observer.disconnect();
    return tasksMs;
  };
}

/** Runs the bare models in their own worker. */
function bareModels() {
  const worker = new Worker('/bench/bare-models.worker.js');
  const time = async images => {
    const answer = new Promise((resolve, reject) => {
      worker.onmessage = ({data}) => (data.error ? reject(new Error(data.error)) : resolve(data.ms));
      worker.onerror = ({message}) => reject(new Error(message));
    });
    worker.postMessage({modelsUrl: MODELS_URL, images});
    return answer;
  };
  return {time, terminate: () => worker.terminate()};
}

/** Times cold and warm measure() and the bare model calls in turn, and records the page's long tasks meanwhile. */
async function speed({photos, shopper, runs}) {
  const element = document.querySelector('size-finder');
  const views = await readPhotos(...photos);
  const coldMs = await timed(() => element.measure(views, shopper));
  const bare = bareModels();
  const images = await decode(views);
  await bare.time(images);
  const measureMs = [];
  const bareMs = [];
  const longTasksMs = [];
  for (let run = 0; run < runs; run++) {
    const stopWatching = watchLongTasks();
    measureMs.push(await timed(() => element.measure(views, shopper)));
    longTasksMs.push(...stopWatching());
    bareMs.push(await bare.time(images));
  }
  bare.terminate();
  return {coldMs, measureMs: median(measureMs), bareModelsMs: median(bareMs), longTasksMs};
}

/** The bytes of all dedicated workers of the page after a garbage collection. */
async function workerBytes() {
  const {breakdown} = await performance.measureUserAgentSpecificMemory();
  const ofWorkers = breakdown.filter(({attribution}) =>
    attribution.some(({scope}) => scope === 'DedicatedWorkerGlobalScope'),
  );
  return ofWorkers.reduce((sum, {bytes}) => sum + bytes, 0);
}

function unwrap(outcome) {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
}

let running;

/** Starts the shipped worker without the element, so that its tensors can be counted. */
async function openWorker({photos, shopper}) {
  const images = await decode(await readPhotos(...photos));
  const pictures = images.map((image, index) => ({view: index === 0 ? 'front' : 'side', image}));
  const worker = new Worker('/dist/size-finder.worker.js');
  await new Promise(resolve => worker.addEventListener('message', resolve, {once: true}));
  const api = wrap(worker);
  unwrap(await api.prepare(MODELS_URL, proxy(ignore)));
  running = {api, request: {pictures, shopper}};
}

const measureOnce = async () => unwrap(await running.api.measure(running.request, proxy(ignore)));

/** The live tensors and the JavaScript memory of the worker. WebAssembly's memory is visible only from outside. */
const footprint = async () => ({tensors: await running.api.tensorCount(), heapBytes: await workerBytes()});

globalThis.sizeFinderBench = {speed, openWorker, measureOnce, footprint};
