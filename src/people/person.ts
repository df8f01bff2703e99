import type {Answers} from '../answers/answers.js';
import type {BodyMeasurements} from '../core/domain.js';
import type {Outcome} from '../core/outcome.js';

/** One of several people who use this device. */
export interface PersonTag {
  readonly id: string;
  /** As they call themselves; empty for the first one here while they give none, who is called "me". */
  readonly name: string;
}

/** Somebody whose measurements are kept on this device because they said so. */
export interface Person extends PersonTag {
  /** When the measurements were taken. */
  readonly keptAtMs: number;
  readonly told: Answers;
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
