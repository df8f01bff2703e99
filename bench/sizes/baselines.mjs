/**
 * Size finders without probabilities. Each takes an entry of `readCharts` and gives a place from small to large: -1 is
 * below the chart, the number of sizes is above it, and NaN is no answer.
 */

/** Places and closed bands of the sizes. */
const rowsOf = ({chart, group, places}) =>
  group.contenders
    .filter(({kind}) => kind === 'size')
    .map(({index, bands, printed}) => ({place: places.get(chart.sizes[index].label), bands, printed}));

const girthColumns = ({group}) =>
  group.measures.flatMap((measure, column) =>
    ['chest', 'waist', 'hip'].includes(measure) && group.weights[column] > 0
      ? [{measure, column, weight: group.weights[column]}]
      : [],
  );

const middle = ({loCm, hiCm}) =>
  Number.isFinite(loCm) ? (Number.isFinite(hiCm) ? (loCm + hiCm) / 2 : loCm) : hiCm;

/** The size whose middle is nearest to the estimated girths. */
export function nearestCentre(entry, measurements) {
  const columns = girthColumns(entry);
  let best = {place: NaN, distance: Infinity};
  for (const {place, bands} of rowsOf(entry)) {
    const distance = columns.reduce(
      (sum, {measure, column}) => sum + (measurements[measure].valueCm - middle(bands[column])) ** 2,
      0,
    );
    if (distance < best.distance) best = {place, distance};
  }
  return best.place;
}

/** The size whose printed range holds the most important girth: the larger size at an edge, none in a gap. */
export function lookup(entry, measurements) {
  const columns = girthColumns(entry);
  const {measure, column} = columns.reduce((best, other) => (other.weight > best.weight ? other : best));
  const valueCm = measurements[measure].valueCm;
  const rows = rowsOf(entry)
    .map(({place, bands, printed}) => {
      const range = printed[column];
      // A nominal number has no range, so it reaches to the mid-points.
      return {place, range: range && range.loCm === range.hiCm ? bands[column] : range};
    })
    .filter(({range}) => range !== undefined);
  const found = rows.filter(({range}) => valueCm >= range.loCm && valueCm <= range.hiCm);
  if (found.length > 0) return found.at(-1).place;
  if (valueCm < Math.min(...rows.map(({range}) => range.loCm))) return -1;
  return valueCm > Math.max(...rows.map(({range}) => range.hiCm)) ? entry.places.size : NaN;
}

/** The steps of a height-weight table. */
const CELL = {heightCm: 5, weightKg: 5};

/**
 * The best possible table of height and weight, as mail-order shops print it: for each sex, the size that most of the
 * survey's other people of that height and weight have.
 *
 * @param placeOfPerson the size by tape of a person of the fitted part
 */
export function heightWeightTable(people, placeOfPerson) {
  const counts = new Map();
  for (const person of people) {
    const key = cellOf(person);
    const cell = counts.get(key) ?? new Map();
    counts.set(key, cell);
    const place = placeOfPerson(person);
    cell.set(place, (cell.get(place) ?? 0) + 1);
  }
  const table = new Map([...counts].map(([key, cell]) => [key, [...cell].sort((a, b) => b[1] - a[1])[0][0]]));
  return person => table.get(cellOf(person)) ?? NaN;
}

const cellOf = ({sex, heightCm, weightKg}) =>
  [sex, Math.floor(heightCm / CELL.heightCm), Math.floor(weightKg / CELL.weightKg)].join(' ');
