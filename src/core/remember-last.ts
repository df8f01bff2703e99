/**
 * The same function, which does its work only when an argument changed since the last call. For answers that
 * are asked for at every rendering and follow from a few unchanging objects.
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
