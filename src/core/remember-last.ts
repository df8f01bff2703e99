/**
 * Wraps a pure function so that it works again only if an argument has changed since the last call. For values that
 * every rendering asks for and that depend on a few objects that seldom change.
 */
export function rememberLast<Args extends readonly unknown[], Answer>(
  work: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: {readonly args: Args; readonly answer: Answer} | null = null;
  return (...args) => {
    const isSame = last !== null && args.every((arg, index) => Object.is(arg, last?.args[index]));
    if (last === null || !isSame) last = {args, answer: work(...args)};
    return last.answer;
  };
}
