/** Mulberry32: even numbers from 0 to 1, the same ones from the same seed. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number of the items, in their own order. */
export function sample(items, count, random) {
  const places = items.map((_, place) => place);
  for (let at = places.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [places[at], places[other]] = [places[other], places[at]];
  }
  return places
    .slice(0, count)
    .sort((a, b) => a - b)
    .map(place => items[place]);
}
