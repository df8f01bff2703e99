import fc from 'fast-check';
import type {Department} from '../../src/chart/model/size-chart.js';
import {CM_PER_INCH, type LengthUnit} from '../../src/core/units.js';

/** A table that names no unit, as a shop might write it, and what a merchant would say of it. */
export interface UnnamedUnit {
  readonly text: string;
  readonly unit: LengthUnit;
  readonly kind: 'body' | 'garment' | 'flat';
  /** Whom the table is for, where the shop tells the importer. */
  readonly department: Department | undefined;
}

/** A measurement by size in cm, on the body or the garment as it hangs. */
type Columns = readonly {
  readonly name: string;
  readonly isGirth: boolean;
  readonly cm: readonly number[];
}[];

const between = (min: number, max: number) => fc.double({min, max, noNaN: true});

/** Women and men from the smallest to the largest sizes sold; each column as a line in the size, as brands grade. */
const adult = fc
  .record({
    sex: fc.constantFrom<'women' | 'men'>('women', 'men'),
    count: fc.integer({min: 3, max: 10}),
    firstCm: fc.oneof({weight: 4, arbitrary: between(74, 96)}, {weight: 1, arbitrary: between(96, 112)}),
    stepCm: between(2.5, 8),
    drop: between(0.72, 0.95),
    hip: between(0.96, 1.12),
    bodyLengthCm: between(55, 105),
    sleeveCm: fc.oneof(between(18, 26), between(56, 66), between(78, 92)),
    insideLegCm: between(70, 86),
    heightCm: between(152, 172),
  })
  .map(({sex, count, firstCm, stepCm, drop, hip, bodyLengthCm, sleeveCm, insideLegCm, heightCm}) => {
    const line = (first: number, step: number) =>
      Array.from({length: count}, (_, index) => first + step * index);
    return {
      department: sex,
      columns: [
        {name: 'Chest', isGirth: true, cm: line(firstCm, stepCm)},
        {
          name: 'Waist',
          isGirth: true,
          cm: line(firstCm * (sex === 'men' ? Math.max(drop, 0.8) : drop), stepCm),
        },
        {name: 'Hip', isGirth: true, cm: line(firstCm * (sex === 'men' ? Math.min(hip, 1.04) : hip), stepCm)},
        {name: 'Length', isGirth: false, cm: line(bodyLengthCm, 2)},
        {name: 'Sleeve', isGirth: false, cm: line(sleeveCm, 1)},
        {name: 'Inside leg', isGirth: false, cm: line(insideLegCm, 0.5)},
        {name: 'Height', isGirth: false, cm: line(heightCm, 4)},
      ],
    };
  });

/** Children from babies to 176 cm, by the lines of ISO and DIN charts for children. */
const child = fc
  .record({
    count: fc.integer({min: 3, max: 9}),
    firstCm: between(50, 140),
    stepCm: between(4, 12),
    girth: between(0.92, 1.1),
  })
  .map(({count, firstCm, stepCm, girth}) => {
    const statures = Array.from({length: count}, (_, index) => Math.min(182, firstCm + stepCm * index));
    const by = (atZero: number, perCm: number) => statures.map(cm => atZero + perCm * cm);
    const round = (atZero: number, perCm: number) => by(atZero, perCm).map(cm => cm * girth);
    return {
      department: 'kids' as const,
      columns: [
        {name: 'Chest', isGirth: true, cm: round(24, 0.34)},
        {name: 'Waist', isGirth: true, cm: round(36, 0.2)},
        {name: 'Hip', isGirth: true, cm: round(26, 0.36)},
        {name: 'Length', isGirth: false, cm: by(10, 0.33)},
        {name: 'Sleeve', isGirth: false, cm: by(0, 0.36)},
        {name: 'Inside leg', isGirth: false, cm: by(-14, 0.55)},
        {name: 'Height', isGirth: false, cm: statures},
      ],
    };
  });

const LABELS = {
  letters: ['XXS', 'XS', 'S', 'M', 'L', 'XL', '2XL', '3XL', '4XL', '5XL'],
  us: ['0', '2', '4', '6', '8', '10', '12', '14', '16', '18'],
  eu: ['32', '34', '36', '38', '40', '42', '44', '46', '48', '50'],
} as const;

const NAMES = ['Chest', 'Waist', 'Hip', 'Length', 'Sleeve', 'Inside leg', 'Height'];
const GIRTHS = ['Chest', 'Waist', 'Hip'];

export const unnamedUnitCharts: fc.Arbitrary<UnnamedUnit> = fc
  .record({
    wearer: fc.oneof({weight: 2, arbitrary: adult}, {weight: 1, arbitrary: child}),
    kind: fc.constantFrom<'body' | 'garment' | 'flat'>('body', 'garment', 'flat'),
    /** The room of a garment, less than none where it is elastic. */
    ease: between(-0.1, 0.28),
    unit: fc.constantFrom<LengthUnit>('cm', 'in'),
    names: fc.subarray(NAMES, {minLength: 1}).filter(names => names.some(name => GIRTHS.includes(name))),
    ranges: fc.boolean(),
    labels: fc.constantFrom<keyof typeof LABELS>('letters', 'us', 'eu'),
    isTold: fc.boolean(),
    rounding: fc.constantFrom(1, 0.5, 0.25),
  })
  .map(({wearer, kind, ease, unit, names, ranges, labels, isTold, rounding}) => {
    // Garments laid flat have one width, and nobody measures the stature of one.
    const isRange = ranges && kind !== 'flat';
    const columns: Columns = wearer.columns.filter(
      ({name}) => names.includes(name) && (kind === 'body' || name !== 'Height'),
    );
    const written = (cm: number, isGirth: boolean) => {
      const worn = isGirth && kind !== 'body' ? cm * (1 + ease) : cm;
      const measured = isGirth && kind === 'flat' ? worn / 2 : worn;
      return Math.round((unit === 'cm' ? measured : measured / CM_PER_INCH) / rounding) * rounding;
    };
    const rows = (columns[0]?.cm ?? []).map((_, row) => [
      LABELS[labels][row] ?? '',
      ...columns.map(({cm, isGirth}) => {
        const [low = 0, next] = [cm[row], cm[row + 1]];
        const step = next === undefined ? low - (cm[row - 1] ?? low) : next - low;
        return isRange && isGirth
          ? `${written(low - step / 2, isGirth)}-${written(low + step / 2, isGirth)}`
          : String(written(low, isGirth));
      }),
    ]);
    const head = ['Size', ...columns.map(({name}) => name)];
    return {
      text: [head, ...rows].map(cells => cells.join('\t')).join('\n'),
      unit,
      kind,
      department: isTold ? wearer.department : undefined,
    };
  });
