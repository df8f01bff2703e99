import type {Person} from '../people/person.js';
import {newJourney, type Journey} from './state.js';

/** Where this person goes on: with all that they told, and no photo. */
export const journeyOf = ({id, name, told}: Person): Journey => ({
  ...newJourney(told.draft.lengthUnit),
  ...told,
  person: {id, name},
});
