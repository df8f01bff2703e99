import type {LengthUnit} from '../../core/units.js';
import {ageIn} from '../../chart/read/ages-in.js';
import type {Assignment} from '../tables/assign-columns.js';
import {filledCells, known, middlesCm} from '../tables/column-lengths.js';
import type {Column} from '../tables/found-table.js';
import {unitsIn} from '../words/units-in.js';

/** No size for adults is for a smaller stature. Charts for children begin lower and may end as high as 182 cm. */
const LEAST_ADULT_CM = 130;
const LEAST_ADULT_YEARS = 18;

/** Whether statures or ages say that a table is for children. */
export function isForChildren(roles: Assignment, given: LengthUnit | undefined): boolean {
  const assumed = given ?? unitBeside(roles);
  const statures = roles.measures
    .filter(({measure}) => measure === 'height')
    .flatMap(column => known(middlesCm(column, assumed ?? 'cm')));
  return (statures.length > 1 && Math.min(...statures) < LEAST_ADULT_CM) || isOfAges(roles);
}

/** The only unit that the columns name: a stature without a unit is read in it. */
function unitBeside({measures}: Assignment): LengthUnit | undefined {
  const named = new Set(
    measures.flatMap(({heading, cells}) => [...heading.units, ...cells.flatMap(({text}) => unitsIn(text))]),
  );
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** No chart for children begins with a chest and a stature as large as these. */
const LARGEST_FIRST_CM = {chest: 80, height: 150} as const;
const LARGEST_CHILD_CHEST_CM = 105;

/** Whether the numbers are those of adults, whatever a title says. */
export function isForAdults(roles: Assignment, assumed: LengthUnit | undefined): boolean {
  const of = (name: 'chest' | 'height') =>
    roles.measures
      .filter(({measure}) => measure === name)
      .flatMap(column => known(middlesCm(column, assumed ?? 'cm')));
  const [chests, statures] = [of('chest'), of('height')];
  return (
    (statures.length > 1 && Math.min(...statures) > LARGEST_FIRST_CM.height) ||
    (chests.length > 1 &&
      Math.min(...chests) >= LARGEST_FIRST_CM.chest &&
      Math.max(...chests) > LARGEST_CHILD_CHEST_CM)
  );
}

/** Whether ages say that a table is for children, in whatever unit its statures are. */
export function isOfAges({labels, equivalents, keys}: Assignment): boolean {
  const columns = [...(labels ? [labels] : []), ...equivalents.map(({column}) => column), ...keys];
  return columns.some(hasAges);
}

/** "6M" is a size for babies where all others are months, too. */
const MONTHS_ALONE = /^(?:3|6|9|12|18|24|36) ?m(?:onths?)?$/i;

/** Whether a column tells ages of children throughout. Below a heading for ages the numbers are years. */
function hasAges(column: Column): boolean {
  const {subject} = column.heading;
  const isOfAges = subject.kind === 'system' && subject.system === 'age';
  const texts = filledCells(column);
  if (texts.length > 1 && texts.every(({text}) => MONTHS_ALONE.test(text.trim()))) return true;
  const ages = texts.flatMap(({text}) => ageIn(text) ?? (isOfAges ? (ageIn(`${text} y`) ?? []) : []));
  return ages.length > 1 && ages.length === texts.length && ages.every(years => years < LEAST_ADULT_YEARS);
}
