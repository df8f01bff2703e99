import {expect} from '@open-wc/testing';
import {Turns} from '../../src/perception/worker/turns.js';

/** Work that notes when it begins and ends. */
function noting(notes: string[]) {
  return (name: string) => async (): Promise<string> => {
    notes.push(`${name} begins`);
    await new Promise(resolve => setTimeout(resolve));
    notes.push(`${name} ends`);
    return name;
  };
}

describe('Turns', () => {
  it('Turns runs one piece of work at a time, in the order in which they came', async () => {
    const turns = new Turns();
    const notes: string[] = [];
    const work = noting(notes);
    const names = ['first', 'second', 'third'];
    expect(await Promise.all(names.map(name => turns.take(work(name))))).to.deep.equal(names);
    expect(notes).to.deep.equal(names.flatMap(name => [`${name} begins`, `${name} ends`]));
  });

  it('Turns lets urgent work go before the next turn of a long call', async () => {
    const turns = new Turns();
    const notes: string[] = [];
    const work = noting(notes);
    const longCall = async (): Promise<void> => {
      await turns.take(work('one'));
      await turns.take(work('two'));
    };
    const call = longCall();
    await turns.take(work('look'), {isUrgent: true});
    await call;
    expect(notes.filter(note => note.endsWith('begins'))).to.deep.equal([
      'one begins',
      'look begins',
      'two begins',
    ]);
  });

  it('Turns rejects as the work does and then goes on with the next', async () => {
    const turns = new Turns();
    const failed = turns.take(() => Promise.reject(new Error('lost')));
    const thrown = turns.take(() => {
      throw new Error('at once');
    });
    const next = turns.take(() => Promise.resolve('next'));
    expect(await failed.catch(String)).to.equal('Error: lost');
    expect(await thrown.catch(String)).to.equal('Error: at once');
    expect(await next).to.equal('next');
  });
});
