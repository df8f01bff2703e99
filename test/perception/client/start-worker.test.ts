import {expect} from '@open-wc/testing';
import {startInline} from '../../../src/perception/client/start-inline.js';
import {startWorker} from '../../../src/perception/client/start-worker.js';
import {INLINE_URL, WORKER_URL} from '../../support/models.js';

const reasonOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'fulfilled',
    (error: unknown) => String(error),
  );

const scriptUrl = (code: string): URL =>
  new URL(URL.createObjectURL(new Blob([code], {type: 'text/javascript'})));

describe('starting the worker', () => {
  it('is done when the script says that it runs', async () => {
    const worker = await startWorker(WORKER_URL);
    expect(await reasonOf(worker.api.tensorCount())).to.contain('prepare() must be called first');
    worker.terminate();
  });

  it('tells whoever else waits for it that it was ended', async () => {
    const worker = await startWorker(WORKER_URL);
    worker.terminate();
    expect(await reasonOf(worker.crashed)).to.contain('ended');
  });

  it('rejects when the script is missing', async () => {
    const reason = await reasonOf(startWorker(new URL('/nowhere/worker.js', location.href)));
    expect(reason).to.contain('Error');
  });

  it('rejects when the script throws', async () => {
    expect(await reasonOf(startWorker(scriptUrl('throw new Error("broken build")')))).to.contain(
      'broken build',
    );
  });

  it('rejects when the script stays silent', async () => {
    expect(await reasonOf(startWorker(scriptUrl('self.name = "mute"'), 200))).to.contain(
      'silent after 200 ms',
    );
  });

  it('is not fooled by another first message', async () => {
    const reason = await reasonOf(startWorker(scriptUrl('postMessage("hello")'), 200));
    expect(reason).to.contain('silent');
  });
});

describe('starting without a worker', () => {
  it('loads the inline build', async () => {
    const inline = await startInline(INLINE_URL);
    expect(await reasonOf(inline.api.tensorCount())).to.contain('prepare() must be called first');
    inline.terminate();
  });

  it('rejects a module that is something else', async () => {
    expect(await reasonOf(startInline(scriptUrl('export const answer = 42')))).to.contain(
      'not the inline build',
    );
  });
});
