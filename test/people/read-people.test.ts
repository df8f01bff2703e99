import {answersIn} from '../../src/answers/answers.js';
import {journeyOf} from '../../src/flow/person-journey.js';
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {withPerson} from '../../src/people/change-people.js';
import {chosenOf, type People, type Person} from '../../src/people/person.js';
import {PEOPLE_VERSION, readPeople} from '../../src/people/read-people.js';
import {MEASURED} from '../support/fake-flow.js';
import {ANSWERED, SHOPPER, WITH_BOTH, WORN} from '../support/flow-samples.js';

const SAM: Person = {
  id: 'sam',
  name: 'Sam',
  keptAtMs: 0,
  told: answersIn(ANSWERED),
  outcome: {shopper: SHOPPER, measured: MEASURED},
  measurements: MEASURED,
};

/** The people of a record that this version may read. */
function peopleIn(record: unknown, nowMs: number): People {
  const people = readPeople(record, nowMs);
  if (people === null) throw new Error('the record is taken for one of a newer version');
  return people;
}

const stored = (...all: readonly unknown[]): unknown => ({version: PEOPLE_VERSION, chosenId: 'sam', all});

describe('reading who is kept', () => {
  it('gives back who was kept, and who was chosen', () => {
    const people = peopleIn(stored(SAM), 1);
    expect(people).to.deep.equal({all: [SAM], chosenId: 'sam'});
  });

  it('brings up version 2, which kept one shopper without a name', () => {
    const versionTwo = {
      version: 2,
      keptAtMs: 5,
      journey: {...ANSWERED, photos: {front: [], side: []}, keeping: true, muted: false},
      outcome: SAM.outcome,
      measurements: MEASURED,
    };
    const person = chosenOf(peopleIn(versionTwo, 6));
    expect(person).to.deep.equal({...SAM, id: 'first', name: '', keptAtMs: 5});
  });

  it('gives back lengths, and reads who was kept before there were any', () => {
    const shopper = {...SHOPPER, insideLegCm: 81};
    const leg = {valueCm: 81, sdCm: 2, source: 'told'} as const;
    const tall: Person = {
      ...SAM,
      told: {...SAM.told, draft: {...SAM.told.draft, insideLeg: '81'}},
      outcome: {...SAM.outcome, shopper},
      measurements: {...MEASURED, height: {...leg, valueCm: 172}, insideLeg: leg},
    };
    expect(peopleIn(stored(tall), 1).all).to.deep.equal([tall]);
    const {insideLeg: _, ...draft} = SAM.told.draft;
    const old = {...SAM, told: {...SAM.told, draft}};
    expect(peopleIn(stored(old), 1).all).to.deep.equal([old]);
  });

  it('takes a corrected inside leg for no newer measurements', () => {
    const kept = {all: [{...SAM, keptAtMs: 5}], chosenId: 'sam'};
    const told = {...SAM, keptAtMs: 9, outcome: {...SAM.outcome, shopper: {...SHOPPER, insideLegCm: 81}}};
    expect(withPerson(kept, told).all[0]?.keptAtMs).to.equal(5);
  });

  it('brings up version 3, which asked for no bra size', () => {
    const {bra: _, ...told} = SAM.told;
    const versionThree = {version: 3, chosenId: 'sam', all: [{...SAM, told}]};
    expect(peopleIn(versionThree, 1)).to.deep.equal({all: [SAM], chosenId: 'sam'});
  });

  it('gives back a worn garment, and brings up version 4, which kept its name in one language', () => {
    const worn = {...WORN, garment: {brand: 'Acme', department: 'men', garment: 'top', name: null}} as const;
    const dressed: Person = {...SAM, told: {...SAM.told, worn}};
    expect(peopleIn(stored(dressed), 1).all).to.deep.equal([dressed]);
    const versionFour = {
      version: 4,
      chosenId: 'sam',
      all: [{...SAM, told: {...SAM.told, worn: WORN}}],
    };
    expect(peopleIn(versionFour, 1).all).to.deep.equal([{...SAM, told: {...SAM.told, worn: WORN}}]);
  });

  it('readPeople leaves a record of any newer version unread', () => {
    for (const record of [
      {version: PEOPLE_VERSION + 1, chosenId: 'sam', all: [SAM]},
      {version: PEOPLE_VERSION + 7, everyone: {sam: SAM}},
    ])
      expect(readPeople(record, 1)).to.equal(null);
  });

  it('gives back a bra size', () => {
    const mei: Person = {...SAM, told: {...SAM.told, bra: {system: 'uk', label: '34DD'}}};
    expect(peopleIn(stored(mei), 1).all).to.deep.equal([mei]);
  });

  it('leaves out a person who cannot be read, and keeps the others', () => {
    const {measurements: _, ...half} = {...SAM, id: 'half'};
    const nameless = {...SAM, id: 7};
    const broken = {...SAM, id: 'nan', measurements: {...MEASURED, waist: {...MEASURED.waist, valueCm: NaN}}};
    expect(peopleIn(stored(half, nameless, SAM, broken), 1).all).to.deep.equal([SAM]);
  });

  it('forgets after a year, also where the clock was wrong once', () => {
    const yearMs = 365 * 24 * 60 * 60 * 1000;
    expect(peopleIn(stored(SAM), yearMs - 1).all.length).to.equal(1);
    expect(peopleIn(stored(SAM), yearMs).all.length).to.equal(0);
    expect(peopleIn(stored({...SAM, keptAtMs: 3 * yearMs}), 0).all.length).to.equal(0);
  });

  it('takes any content whatever for people or for nobody, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), given => {
        expect(readPeople(given, 0)?.all ?? []).to.deep.equal([]);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), given => {
        expect(peopleIn(stored(given, SAM), 0).all).to.deep.equal([SAM]);
      }),
    );
  });

  it('goes on without photos and without a consent that a shop was given', () => {
    const shared = {...WITH_BOTH, sharing: true};
    const told = answersIn(shared);
    const journey = journeyOf({...SAM, told}, SAM);
    expect(journey.photos).to.deep.equal({front: [], side: []});
    expect(journey.sharing).to.equal(false);
    expect(journey.person).to.deep.equal({id: 'sam', name: 'Sam'});
  });
});
