/** The youngest people of the street are younger than the surveys. */
const YOUNGEST = 18;

/** What a person tells: the stature, and the truth about each of the keys. */
export const shopperOf = (truth, keys) =>
  Object.fromEntries(
    ['heightCm', ...keys].map(key => [
      key,
      key === 'ageYears' ? Math.max(YOUNGEST, truth.ageYears) : truth[key],
    ]),
  );

/**
 * Measures a person by their pictures, as a shopper who answers the questions of the keys.
 * @param person as `loadPeople` gives them
 * @param keys of `ShopperProfile`, besides the stature
 * @returns the girths, or nothing where they are refused
 */
export async function measureAs({truth, front, side}, constants, keys) {
  const {measureWith} = await import('../../dist/esm/measure/measure-body.js');
  const views = {front: [front], side: [side], notes: []};
  const measured = measureWith(constants, views, shopperOf(truth, keys));
  return measured.ok ? measured.value : undefined;
}
