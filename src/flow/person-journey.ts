import type {Person} from '../people/person.js';
import {newJourney, type AnsweredJourney} from './state.js';

/** The journey on which a kept person goes on: with all their answers, and without photos. */
export const journeyOf = ({id, name, told, outcome}: Person): AnsweredJourney => ({
  ...newJourney(told.draft.lengthUnit),
  ...told,
  person: {id, name},
  outcome,
});
