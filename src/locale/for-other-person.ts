import type {Messages} from './messages.js';

/** The texts for a size that is not the reader's own. `name` is null where the other person's name is unknown. */
export function forOtherPerson(messages: Messages, name: string | null): Messages {
  const {profile, known, files, result, people, otherPerson} = messages;
  return {
    ...messages,
    profile: {...profile, ...otherPerson.profile},
    known: {...known, ...otherPerson.known},
    files: {...files, ...otherPerson.files},
    result: {
      ...result,
      ...otherPerson.result,
      ...(name !== null && {title: otherPerson.sizeFor(name), forget: people.forget(name)}),
      source: {...result.source, ...otherPerson.source},
    },
  };
}
