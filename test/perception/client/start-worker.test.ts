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
  it('startWorker resolves when the script says that it runs', async () => {
    const worker = await startWorker(WORKER_URL);
    expect(await reasonOf(worker.api.tensorCount())).to.contain('prepare() must be called first');
    worker.terminate();
  });

  it('startWorker rejects crashed when the worker is terminated', async () => {
    const worker = await startWorker(WORKER_URL);
    worker.terminate();
    expect(await reasonOf(worker.crashed)).to.contain('ended');
  });

  it('startWorker rejects when the script is missing', async () => {
    const reason = await reasonOf(startWorker(new URL('/nowhere/worker.js', location.href)));
    expect(reason).to.contain('Error');
  });

  it('startWorker rejects when the script throws', async () => {
    expect(await reasonOf(startWorker(scriptUrl('throw new Error("broken build")')))).to.contain(
      'broken build',
    );
  });

  it('startWorker rejects when the script stays silent', async () => {
    expect(await reasonOf(startWorker(scriptUrl('self.name = "mute"'), 200))).to.contain(
      'silent after 200 ms',
    );
  });

  it('startWorker ignores other messages of the script', async () => {
    const reason = await reasonOf(startWorker(scriptUrl('postMessage("hello")'), 200));
    expect(reason).to.contain('silent');
  });
});

describe('starting without a worker', () => {
  it('startInline loads the inline build', async () => {
    const inline = await startInline(INLINE_URL);
    expect(await reasonOf(inline.api.tensorCount())).to.contain('prepare() must be called first');
    inline.terminate();
  });

  it('startInline rejects a module that is not the inline build', async () => {
    expect(await reasonOf(startInline(scriptUrl('export const answer = 42')))).to.contain(
      'not the inline build',
    );
  });
});
