import {expect} from '@open-wc/testing';
import {guide, newGuidance, type Guidance} from '../../src/guidance/guide.js';
import type {Advice} from '../../src/core/advice.js';

/** Plays looks, ten a second, each advice for its duration, and returns every state. */
function play(looks: readonly (readonly [Advice | null, number])[]): Guidance[] {
  const states: Guidance[] = [newGuidance(0, 'front')];
  let nowMs = 0;
  for (const [advice, durationMs] of looks)
    for (const end = nowMs + durationMs; nowMs < end; nowMs += 100)
      states.push(guide(states.at(-1) ?? newGuidance(0, 'front'), advice, nowMs));
  return states;
}

const spoken = (states: readonly Guidance[]): string[] => {
  const said = states.map(({said}) => said).filter(what => what !== null);
  return [...new Set(said)].map(({what}) => what).filter(what => !what.startsWith('begin-'));
};

describe('hands-free guidance', () => {
  it('guide counts down and shoots while no fault is seen', () => {
    const states = play([[null, 5000]]);
    expect(states.at(-1)?.phase).to.equal('shoot');
    expect(spoken(states)).to.deep.equal(['count-3', 'count-2', 'count-1']);
  });

  it('guide starts no countdown before the pose has held', () => {
    const states = play([
      [null, 600],
      ['arms-away', 200],
      [null, 600],
    ]);
    expect(states.map(({phase}) => phase)).not.to.include('counting');
  });

  it('guide keeps counting when an arm sways and stops when the shopper leaves', () => {
    const swaying = play([
      [null, 1500],
      ['arms-away', 300],
      [null, 3500],
    ]);
    expect(swaying.at(-1)?.phase).to.equal('shoot');
    const leaving = play([
      [null, 1500],
      ['step-into-view', 300],
    ]);
    expect(leaving.at(-1)?.phase).to.equal('guiding');
  });

  it('guide speaks of a fault only after it has lasted', () => {
    const flicker = play([
      ['step-back', 200],
      ['come-closer', 200],
      ['step-back', 200],
    ]);
    expect(spoken(flicker)).to.deep.equal([]);
    expect(spoken(play([['step-back', 4000]]))).to.deep.equal(['step-back']);
  });

  it('guide stays silent while the first sentence of a view is said', () => {
    const side: Guidance[] = [newGuidance(0, 'side')];
    for (let nowMs = 0; nowMs <= 4000; nowMs += 100)
      side.push(guide(side.at(-1) ?? newGuidance(0, 'side'), 'turn-sideways', nowMs));
    expect(spoken(side)).to.deep.equal([]);
    expect(
      spoken(
        play([
          ['step-back', 3500],
          [null, 5500],
        ]),
      ),
    ).to.include.members(['step-back', 'count-3']);
  });

  it('guide repeats itself only after a while', () => {
    const times = play([['step-back', 15_000]]).flatMap(({said}) =>
      said?.what === 'step-back' ? [said.atMs] : [],
    );
    const distinct = [...new Set(times)];
    expect(distinct).to.have.length(3);
    for (let i = 1; i < distinct.length; i++)
      expect((distinct[i] ?? 0) - (distinct[i - 1] ?? 0)).to.be.at.least(5000);
  });

  it('guide stays at the shot until guiding starts again', () => {
    const shot: Guidance = {phase: 'shoot', said: null};
    expect(guide(shot, 'step-back', 99_999)).to.equal(shot);
  });
});
