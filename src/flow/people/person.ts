import type {BodyMeasurements} from '../../core/domain.js';
import {newJourney, type Journey, type Outcome, type PersonTag} from '../state.js';

/** What a person told, as far as it is worth keeping: never a photo, and no consent that a shop asked for. */
export type Told = Pick<Journey, 'draft' | 'tapes' | 'worn' | 'bra' | 'fit'>;

/** Somebody whose measurements are kept on this device because they said so. */
export interface Person extends PersonTag {
  /** When the measurements were taken. */
  readonly keptAtMs: number;
  readonly told: Told;
  readonly outcome: Outcome;
  /** With the corrections by hand: enough to name a size on the next page with nothing else loaded. */
  readonly measurements: BodyMeasurements;
}

/** All who are kept, in the order in which they came, and whose size the page shows. */
export interface People {
  readonly all: readonly Person[];
  readonly chosenId: string | null;
}

export const NOBODY: People = {all: [], chosenId: null};

export const personIn = ({all}: People, id: string | null): Person | null =>
  all.find(person => person.id === id) ?? null;

export const chosenOf = (people: People): Person | null => personIn(people, people.chosenId);

/** Adds a person or replaces what was kept of them; they are then the one the page shows. */
export function withPerson(people: People, person: Person): People {
  const before = personIn(people, person.id);
  if (before === null) return {all: [...people.all, person], chosenId: person.id};
  // A corrected fit, name or inside leg makes old measurements no younger.
  const isSame = JSON.stringify(before.outcome.measured) === JSON.stringify(person.outcome.measured);
  const kept = isSame ? {...person, keptAtMs: before.keptAtMs} : person;
  return {all: people.all.map(other => (other.id === person.id ? kept : other)), chosenId: person.id};
}

export function withoutPerson({all, chosenId}: People, id: string): People {
  const left = all.filter(person => person.id !== id);
  return {all: left, chosenId: chosenId === id ? null : chosenId};
}

/** Choosing somebody who is not kept chooses nobody. */
export const choosing = (people: People, id: string | null): People => ({
  ...people,
  chosenId: personIn(people, id)?.id ?? null,
});

/** Where this person goes on: with all that they told, and no photo. */
export const journeyOf = ({id, name, told}: Person): Journey => ({
  ...newJourney(told.draft.lengthUnit),
  ...told,
  person: {id, name},
});

export const toldIn = ({draft, tapes, worn, bra, fit}: Journey): Told => ({draft, tapes, worn, bra, fit});
