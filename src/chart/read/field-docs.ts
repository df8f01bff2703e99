/**
 * The meaning of each field of a chart file. This is the one source of the descriptions in `chart.schema.json`,
 * which editors show while somebody types, and of the tables in `size-charts/README.md`. No bundle contains this
 * file.
 */

/** A field, whether it is required, and its meaning in one or two sentences. */
export interface FieldDoc {
  readonly required?: true;
  readonly values: string;
  readonly meaning: string;
}

export const CHART_FIELDS: Readonly<Record<string, FieldDoc>> = {
  $schema: {
    values: 'address',
    meaning:
      'The address of `chart.schema.json`, for editors that check and complete the file. The parser ignores it.',
  },
  schemaVersion: {values: '`1`', meaning: 'The version of this format. The default is 1.'},
  brand: {values: 'text', meaning: 'The brand, as shoppers know it.'},
  name: {values: 'text', meaning: 'What the brand calls the chart, such as "Shirts, slim fit".'},
  garment: {
    values: '`top`, `bottom`, `dress`, `outerwear`, `underwear`, `swim`, `one-piece`',
    meaning:
      'What the chart is for. It sets which measurements decide: the chest and then the waist for a top, waist and hip for a bottom, and the place that fits worst for a dress, swimwear and one-pieces. By default chest, waist and hip count equally.',
  },
  department: {
    values: '`women`, `men`, `unisex`, `kids`',
    meaning: 'Whom the chart is for. `kids` changes which numbers are plausible and makes the height count.',
  },
  units: {
    required: true,
    values: '`cm`, `in`',
    meaning: 'The unit of every number in the file, `ease` included. The parser never guesses it.',
  },
  basis: {
    values: '`body`, `garment`, `garment-flat`',
    meaning:
      'What the numbers measure: the body that the size is for (the default), the garment all round, or the garment laid flat (half of its girth). For garments the `ease` is subtracted.',
  },
  waistLevel: {
    values: '`natural`, `narrowest`, `iso-midpoint`, `low-rise`',
    meaning:
      'Where the brand measures the waist: where the body creases, at the narrowest place, midway between the lowest rib and the hip bone (ISO 8559-1), or where low trousers sit.',
  },
  sizeSystem: {
    values: 'AU, BR, CN, Continental, DE, EN13402, Europe, FR, GS1, IT, JP, MX, UK, US',
    meaning:
      "The size system of the labels, by schema.org's names. It is for people and for export and changes no size.",
  },
  sizeGroup: {values: 'text', meaning: 'The figure group of the whole chart, such as "plus" or "petite".'},
  stretch: {
    values: '`none`, `some`, `high`',
    meaning: 'How much the fabric stretches. Stretch makes a tight size acceptable, never a loose one.',
  },
  ease: {
    values: 'per measurement a number, or `{"snug", "regular", "relaxed"}`',
    meaning:
      'How much larger than the body the garment is meant to be. Charts whose `basis` is not `body` need it; without it the usual values apply and the lint says so. The differences between the fits set how far "snug" and "relaxed" move the size.',
  },
  betweenSizes: {
    values: '`nearest`, `larger`, `smaller`, or one of them per measurement or per fit',
    meaning: 'The size that the brand recommends between two sizes. The default is the nearer one.',
  },
  weights: {
    values: 'per measurement `primary`, `secondary`, `unused` or 0 to 10',
    meaning:
      "How much each measurement counts (primary 1, secondary 0.35). Measurements that are not named keep the garment's weight.",
  },
  provenance: {
    values: '`{"source", "checkedOn", "version", "notes"}`',
    meaning: 'Where the numbers come from, the day on which somebody compared them, and remarks.',
  },
  sizes: {required: true, values: 'list of sizes', meaning: 'One entry per size; the order does not matter.'},
};

export const SIZE_FIELDS: Readonly<Record<string, FieldDoc>> = {
  label: {
    required: true,
    values: 'text',
    meaning: 'The size as the shop sells it. It is never read as a measurement: a 32 need not be 32 in.',
  },
  group: {
    values: 'text',
    meaning:
      'The figure group of this size, such as "regular", "plus" or "long". Groups are never mixed. Several groups may have the same label.',
  },
  equivalents: {
    values: '`{"us": "8", "eu": "38"}`',
    meaning: 'The labels of the same size in other systems.',
  },
  chest: {
    values: 'range',
    meaning: 'Girth at the fullest part of the chest or bust; `bust` is read as this.',
  },
  underbust: {
    values: 'range',
    meaning: 'Girth right under the bust. With the bust it decides bras, whose sizes need both.',
  },
  waist: {values: 'range', meaning: 'Girth of the waist, at `waistLevel`.'},
  hip: {values: 'range', meaning: 'Girth at the fullest part of the seat; `hips` is read as this.'},
  thigh: {
    values: 'range',
    meaning: 'Girth of the thigh at its fullest. For trousers it decides where the shopper tells theirs.',
  },
  neck: {
    values: 'range',
    meaning:
      'Collar as on the label, with a finger of room; `collar` is read as this. For shirts it decides where the shopper tells theirs.',
  },
  height: {
    values: 'range',
    meaning:
      'Stature. It counts for kids, and it tells sizes of equal girth, and figure groups, apart. The finder always knows it, because the shopper states it.',
  },
  insideLeg: {
    values: 'range',
    meaning:
      'Length of the trousers from the crotch to the hem, as on the label (L32); `inseam` is read as this. It tells sizes of equal girth (32/30 and 32/34), and figure groups, apart.',
  },
  outsideLeg: {values: 'range', meaning: 'Outside leg. Displayed only.'},
  sleeve: {
    values: 'range',
    meaning:
      'Sleeve or arm, from the shoulder point or from the back neck; its length tells which. It tells shirts and jackets of equal girth apart.',
  },
  shoulder: {
    values: 'range',
    meaning:
      'Width over the back from shoulder to shoulder. For shirts and jackets it decides where the shopper tells theirs.',
  },
  length: {values: 'range', meaning: 'Length of the garment. Displayed only.'},
};
