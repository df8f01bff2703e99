/** What an array can hold where `undefined` means that there is no element. */
type Item = string | number | boolean | object | null;

/**
 * The element at an index that the caller knows to be in range: one that comes from a loop over the array, or from
 * another array of the same length.
 *
 * Use `??` only where a missing element is real data. A default for an element that cannot be missing turns a wrong
 * index into a plausible number.
 *
 * The bundles have a plain `array[index]` in its place (`uncheckedAccess` in scripts/lib/bundle-plugins.mjs).
 *
 * @throws {RangeError} When there is no such element, which is a bug of the caller.
 */
export function at<T extends Item>(array: ArrayLike<T>, index: number): T {
  const value = array[index];
  if (value === undefined) throw new RangeError(`No element ${index} in an array of ${array.length}.`);
  return value;
}

/**
 * `at` for the inner loops. Engines specialise a function by the arrays that it gets, so one that only gets
 * `Float64Array` is as fast as a plain access. With `at` alone a recommendation took four times as long.
 *
 * @throws {RangeError} When there is no such element, which is a bug of the caller.
 */
export function float64At(array: Float64Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`No element ${index} in an array of ${array.length}.`);
  return value;
}
