import {personIn, type People, type Person} from './person.js';

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
