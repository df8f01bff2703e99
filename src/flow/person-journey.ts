import type {Known} from '../people/page-answer.js';
import type {PersonTag} from '../people/person.js';
import {newJourney, type AnsweredJourney} from './state.js';

/**
 * The journey on which a known shopper goes on: with all their answers, and without photos. `person` is null for
 * somebody who is not kept on this device.
 */
export const journeyOf = (
  {told, outcome}: Known,
  person: PersonTag | null,
  sharing = false,
): AnsweredJourney => ({
  ...newJourney(told.draft.lengthUnit),
  ...told,
  person: person && {id: person.id, name: person.name},
  sharing,
  outcome,
});
