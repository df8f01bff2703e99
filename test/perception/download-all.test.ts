import {expect} from '@open-wc/testing';
import {downloadEach} from '../../src/perception/worker/download-all.js';
import type {ModelFile} from '../../src/perception/worker/model-files.js';

const fileOf = (path: string): ModelFile => ({path, bytes: 3, sha256: null, edition: 'e1'});

describe('downloading several model files', () => {
  const {fetch} = globalThis;
  const asked: string[] = [];
  const answers = new Map<string, (response: Response) => void>();

  beforeEach(() => {
    asked.length = 0;
    globalThis.fetch = url =>
      new Promise(resolve => {
        const path = new Request(url).url.split(/[/?]/).at(-2) ?? '';
        asked.push(path);
        answers.set(path, resolve);
      });
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  const answer = (path: string, response = new Response(new Uint8Array(3))): void =>
    answers.get(path)?.(response);
  const untilAsked = async (count: number): Promise<void> => {
    while (asked.length < count) await new Promise(resolve => setTimeout(resolve));
  };

  it('downloadEach asks for the other files when those that come first are there', async () => {
    const files = {network: fileOf('network'), runtime: fileOf('runtime')};
    const {network, runtime} = downloadEach('', files, {first: ['runtime']});
    await untilAsked(1);
    answer('runtime');
    await runtime;
    await untilAsked(2);
    answer('network');
    expect((await network).byteLength).to.equal(3);
    expect(asked).to.deep.equal(['runtime', 'network']);
  });

  it('downloadEach asks for no other file when one that comes first is missing', async () => {
    const files = {network: fileOf('network'), runtime: fileOf('runtime')};
    const {network, runtime} = downloadEach('', files, {first: ['runtime']});
    await untilAsked(1);
    answer('runtime', new Response('not found', {status: 404}));
    const ends = await Promise.allSettled([network, runtime]);
    expect(ends.map(({status}) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(asked).to.deep.equal(['runtime']);
  });
});
