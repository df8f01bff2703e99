/** A promise to be kept from outside. */
export function deferred<T>(): {promise: Promise<T>; resolve: (value: T) => void} {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>(keep => (resolve = keep));
  return {promise, resolve};
}
