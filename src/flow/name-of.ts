const names = new WeakMap<object, number>();
let last = 0;

/** A number that stands for an object as long as it lives, for keys that are texts. */
export function nameOf(object: object): number {
  const known = names.get(object);
  if (known !== undefined) return known;
  last += 1;
  names.set(object, last);
  return last;
}
