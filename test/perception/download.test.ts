import {expect} from '@open-wc/testing';
import {download, type DownloadTools} from '../../src/perception/worker/download.js';
import type {KeptFiles} from '../../src/perception/worker/kept-files.js';
import type {ModelFile} from '../../src/perception/worker/model-files.js';

const BYTES = Uint8Array.from({length: 3000}, (_, i) => (i * 7) % 256);

const hexOf = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');

const FILE: ModelFile = {
  path: 'pose/net.tflite',
  bytes: BYTES.length,
  sha256: hexOf(await crypto.subtle.digest('SHA-256', BYTES)),
  edition: 'e1',
};

/** A device that keeps nothing. */
const NOTHING_KEPT: KeptFiles = {
  find: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
  keepOnly: () => Promise.resolve(),
};

/** How a server answers one request. */
type Answer = (signal: AbortSignal) => Response;

const body = (fill: (stream: ReadableStreamDefaultController<Uint8Array>) => void, signal: AbortSignal) =>
  new ReadableStream<Uint8Array>({
    start(stream) {
      signal.addEventListener('abort', () => stream.error(new DOMException('aborted', 'AbortError')));
      fill(stream);
    },
  });

const whole: Answer = () => new Response(BYTES);
const stall: Answer = signal => new Response(body(stream => stream.enqueue(BYTES.slice(0, 100)), signal));
const reset: Answer = signal =>
  new Response(
    body(stream => {
      stream.enqueue(BYTES.slice(0, 100));
      setTimeout(() => stream.error(new TypeError('network error')));
    }, signal),
  );
const truncated: Answer = () => new Response(BYTES.slice(0, 1500));
const corrupted: Answer = () => new Response(BYTES.map((byte, i) => (i % 997 === 0 ? byte ^ 255 : byte)));
const missing: Answer = () => new Response('not found', {status: 404});
const page: Answer = () => new Response('<!doctype html><title>Welcome</title>');

/**
 * Downloads from a server that gives these answers, one after the other.
 *
 * @param arrived called whenever bytes arrive, with a function that lets the time run out
 */
async function from(
  answers: readonly Answer[],
  signal = new AbortController().signal,
  arrived: (timeIsOver: () => void) => void = () => undefined,
  kept: KeptFiles = NOTHING_KEPT,
) {
  const addresses: string[] = [];
  const asked: (RequestCache | undefined)[] = [];
  const heard: number[] = [];
  const limits = new Set<number>();
  let running = 0;
  let started = 0;
  let timeIsOver = (): void => undefined;
  const tools: DownloadTools = {
    fetch: (url, {cache, signal: own}) => {
      addresses.push(url);
      const answer = answers[asked.push(cache) - 1];
      if (!answer || !own) throw new Error('asked too often, or without a signal');
      return Promise.resolve(answer(own));
    },
    after(durationMs, work) {
      limits.add(durationMs);
      running += 1;
      started += 1;
      timeIsOver = work;
      return () => (running -= 1);
    },
  };
  const end = await download('https://shop.test/models', FILE, {
    onBytes(bytes) {
      heard.push(bytes);
      arrived(timeIsOver);
    },
    signal,
    tools,
    kept,
  }).then(
    bytes => (new Uint8Array(bytes).every((byte, i) => byte === BYTES[i]) ? 'whole' : 'other bytes'),
    (error: unknown) => String(error),
  );
  return {end, addresses, asked, heard, limits: [...limits], running, started};
}

describe('downloading a model file', () => {
  it('download gives the file and tells how many bytes have arrived', async () => {
    const {end, asked, heard} = await from([whole]);
    expect([end, asked, heard.at(-1)]).to.deep.equal(['whole', ['default'], BYTES.length]);
  });

  for (const [name, broken] of Object.entries({
    reset,
    truncated,
    corrupted,
    'page instead of the file': page,
  })) {
    it(`download asks once more past the cache after a ${name}`, async () => {
      const {end, asked} = await from([broken, whole]);
      expect([end, asked]).to.deep.equal(['whole', ['default', 'reload']]);
    });

    it(`download gives up after a second ${name}`, async () => {
      const {end, asked} = await from([broken, broken]);
      expect(end).to.match(/network error|bytes in place of|not the pinned file/);
      expect(asked.length).to.equal(2);
    });
  }

  it('download takes a script as the server gives it', async () => {
    const script = {...FILE, path: 'litert/litert.js', sha256: null};
    const tools: DownloadTools = {
      fetch: () => Promise.resolve(new Response('/* minified */')),
      after: () => () => undefined,
    };
    const {signal} = new AbortController();
    const bytes = await download('', script, {
      onBytes: () => undefined,
      signal,
      tools,
      kept: NOTHING_KEPT,
    });
    expect(new TextDecoder().decode(bytes)).to.equal('/* minified */');
  });

  it('download gives up at once when no byte arrives any more', async () => {
    const {end, asked, limits, running} = await from([stall], undefined, timeIsOver => timeIsOver());
    expect(end).to.include('no byte for 15000 ms');
    expect([asked.length, limits, running]).to.deep.equal([1, [15_000], 0]);
  });

  it('download gives up at once when the server does not have the file', async () => {
    const {end, asked} = await from([missing]);
    expect(end).to.include('answers 404');
    expect(asked.length).to.equal(1);
  });

  it('download measures the silence from the latest byte on', async () => {
    let sent = 0;
    const drip: Answer = signal =>
      new Response(
        body(stream => {
          const send = (): void => {
            stream.enqueue(BYTES.slice(sent, sent + 30));
            sent += 30;
            if (sent < BYTES.length) setTimeout(send);
            else stream.close();
          };
          send();
        }, signal),
      );
    const {end, running, started} = await from([drip]);
    expect([end, running]).to.deep.equal(['whole', 0]);
    expect(started).to.equal(1 + BYTES.length / 30);
  });

  it('download ends when its caller leaves', async () => {
    const leave = new AbortController();
    const end = from([stall], leave.signal);
    leave.abort(new Error('nobody waits'));
    expect((await end).end).to.include('nobody waits');
  });

  it('download asks for an address that changes with the content', async () => {
    const {addresses} = await from([whole]);
    expect(addresses).to.deep.equal(['https://shop.test/models/pose/net.tflite?v=e1']);
  });

  it('download takes a kept file without the network, and keeps a file that it has fetched', async () => {
    const files = new Map<string, ArrayBuffer>();
    const kept: KeptFiles = {
      find: ({path}) => Promise.resolve(files.get(path) ?? null),
      keep: ({path}, contents) => Promise.resolve(void files.set(path, contents)),
      keepOnly: () => Promise.resolve(),
    };
    const first = await from([whole], undefined, undefined, kept);
    const second = await from([], undefined, undefined, kept);
    expect([first.end, second.end]).to.deep.equal(['whole', 'whole']);
    expect([first.asked.length, second.asked.length]).to.deep.equal([1, 0]);
    expect(second.heard).to.deep.equal([BYTES.length]);
  });

  it('download fetches a file anew when the kept one has other bytes', async () => {
    const kept: KeptFiles = {...NOTHING_KEPT, find: () => Promise.resolve(new ArrayBuffer(BYTES.length))};
    const {end, asked} = await from([whole], undefined, undefined, kept);
    expect([end, asked]).to.deep.equal(['whole', ['default']]);
  });
});
