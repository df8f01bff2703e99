import type {Answers} from '../answers/answers.js';
import type {BodyMeasurements} from '../core/domain.js';
import type {Outcome} from '../core/outcome.js';

/** One of several people who use this device. */
export interface PersonTag {
  readonly id: string;
  /** The name that the person gave. Empty for the first person until they give one: the texts call them "me". */
  readonly name: string;
}

/** Somebody whose measurements are kept on this device because they said so. */
export interface Person extends PersonTag {
  /** When the measurements were taken. */
  readonly keptAtMs: number;
  readonly told: Answers;
  readonly outcome: Outcome;
  /** These include the shopper's corrections, so the next page can name a size without loading anything else. */
  readonly measurements: BodyMeasurements;
}

/** Everybody who is kept, in the order in which they were added, and the person whose size the page shows. */
export interface People {
  readonly all: readonly Person[];
  readonly chosenId: string | null;
}

export const NOBODY: People = {all: [], chosenId: null};

export const personIn = ({all}: People, id: string | null): Person | null =>
  all.find(person => person.id === id) ?? null;

export const chosenOf = (people: People): Person | null => personIn(people, people.chosenId);
