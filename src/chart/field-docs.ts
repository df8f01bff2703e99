/**
 * What each field of a chart file means: the one source of the descriptions in `chart.schema.json` (shown by
 * editors while typing) and of the tables in `size-charts/README.md`. Not part of any bundle.
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
    meaning: 'Where `chart.schema.json` is, so that editors check and complete the file. Not read otherwise.',
  },
  schemaVersion: {values: '`1`', meaning: 'Version of this format. Absent means 1.'},
  brand: {values: 'text', meaning: 'Whose sizes these are, as shoppers know it.'},
  name: {values: 'text', meaning: 'What the brand calls the chart, such as "Shirts, slim fit".'},
  garment: {
    values: '`top`, `bottom`, `dress`, `outerwear`, `underwear`, `swim`, `one-piece`',
    meaning:
      'What the chart is for. It sets which measurements decide: a top by the chest and then the waist, a bottom by waist and hip, a dress, swimwear and one-pieces by whatever fits worst. Absent: chest, waist and hip count alike.',
  },
  department: {
    values: '`women`, `men`, `unisex`, `kids`',
    meaning: 'Whom the chart is for. `kids` changes which numbers are plausible and lets the height count.',
  },
  units: {
    required: true,
    values: '`cm`, `in`',
    meaning: 'The unit of every number of the file, `ease` included. Never guessed.',
  },
  basis: {
    values: '`body`, `garment`, `garment-flat`',
    meaning:
      'What was measured: the body the size is for (the default), the garment all round, or the garment laid flat, half of its girth. For garments the `ease` is taken off.',
  },
  waistLevel: {
    values: '`natural`, `narrowest`, `iso-midpoint`, `low-rise`',
    meaning:
      'Where the brand puts the tape for the waist: where the body creases, the narrowest place, midway between the lowest rib and the hip bone (ISO 8559-1), or where low trousers sit.',
  },
  sizeSystem: {
    values: 'AU, BR, CN, Continental, DE, EN13402, Europe, FR, GS1, IT, JP, MX, UK, US',
    meaning:
      "What the labels belong to, by schema.org's names. For people and for export; it changes no size.",
  },
  sizeGroup: {values: 'text', meaning: 'The figure group of the whole chart, such as "plus" or "petite".'},
  stretch: {
    values: '`none`, `some`, `high`',
    meaning: 'How much the fabric gives. Stretch forgives what is too tight, never what is too loose.',
  },
  ease: {
    values: 'per measurement a number, or `{"snug", "regular", "relaxed"}`',
    meaning:
      'How much larger than the body the garment is meant to be. Needed where `basis` is not `body`; else usual values are taken and the lint says so. The difference between the fits is how far "snug" and "relaxed" move the size.',
  },
  betweenSizes: {
    values: '`nearest`, `larger`, `smaller`, or one of them per measurement or per fit',
    meaning: 'What the brand tells a body between two sizes to take. Absent: the nearer one.',
  },
  weights: {
    values: 'per measurement `primary`, `secondary`, `unused` or 0 to 10',
    meaning:
      "How much each measurement counts (primary 1, secondary 0.35). Those not named keep the garment's.",
  },
  provenance: {
    values: '`{"source", "checkedOn", "version", "notes"}`',
    meaning: 'Where the numbers come from, on which day somebody compared them, and what is worth knowing.',
  },
  sizes: {required: true, values: 'list of sizes', meaning: 'One entry per size; the order does not matter.'},
};

export const SIZE_FIELDS: Readonly<Record<string, FieldDoc>> = {
  label: {
    required: true,
    values: 'text',
    meaning: 'The size as the shop sells it. Never read as a measurement: a 32 need not be 32 in.',
  },
  group: {
    values: 'text',
    meaning:
      'Figure group of this size, such as "regular", "plus", "long". Groups are never mixed; the same label may stand in several.',
  },
  equivalents: {values: '`{"us": "8", "eu": "38"}`', meaning: 'What the same size is called elsewhere.'},
  chest: {
    values: 'range',
    meaning: 'Girth at the fullest part of the chest or bust; `bust` is read as this.',
  },
  underbust: {values: 'range', meaning: 'Girth right under the bust. For show.'},
  waist: {values: 'range', meaning: 'Girth of the waist, at `waistLevel`.'},
  hip: {values: 'range', meaning: 'Girth at the fullest part of the seat; `hips` is read as this.'},
  thigh: {values: 'range', meaning: 'Girth of the thigh. For show.'},
  neck: {values: 'range', meaning: 'Girth of the neck, or the collar. For show.'},
  height: {
    values: 'range',
    meaning:
      'Stature. Counts for kids; tells sizes of equal girth, and figure groups, apart. The told one is always known.',
  },
  insideLeg: {
    values: 'range',
    meaning:
      'Length of the trousers from the crotch to the hem, as on the label (L32); `inseam` is read as this. Tells sizes of equal girth (32/30 and 32/34), and figure groups, apart.',
  },
  outsideLeg: {values: 'range', meaning: 'Outside leg. For show.'},
  sleeve: {values: 'range', meaning: 'Sleeve or arm length. For show.'},
  shoulder: {values: 'range', meaning: 'Width over the shoulders, a measure of garments. For show.'},
  length: {values: 'range', meaning: 'Length of the garment. For show.'},
};
