// What the charts of `shared/field/charts` say, for whoever has that folder beside the checkout.

/**
 * @param {readonly string[]} labels one for each size
 * @param {Readonly<Record<string, readonly unknown[]>>} columns values of each field, in the order of the labels
 */
const sizes = (labels, columns) =>
  labels.map((label, row) => ({
    label,
    ...Object.fromEntries(Object.entries(columns).map(([field, values]) => [field, values[row]])),
  }));

/** Name of the file → the sizes in it. */
export const SIZES_OF_FIELD_CHARTS = {
  's1-fit-lengths-three-columns.csv': ['30', '32', '34'].flatMap(label =>
    [
      ['short', 30],
      ['regular', 32],
      ['long', 34],
    ].map(([group, insideLeg]) => ({label, group, waist: Number(label), insideLeg})),
  ),
  's1-fr-kids-taille-is-height.csv': sizes(['6 ans', '8 ans', '10 ans', '12 ans', '14 ans'], {
    height: [116, 128, 140, 152, 164],
    chest: [60, 64, 68, 72, 76],
    length: [46, 50, 54, 58, 62],
  }),
  's1-garment-column-first.csv': sizes(['S', 'M', 'L'], {
    chest: [
      [88, 94],
      [94, 100],
      [100, 106],
    ],
  }),
  's1-half-glyph-jeans.csv': sizes(['24', '25', '26', '27'], {waist: [24.5, 25.5, 26.5, 27.5]}),
  's1-high-bust.csv': sizes(['8', '10', '12'], {chest: [33, 34, 35], waist: [25, 26, 27], hip: [35, 36, 37]}),
  's1-high-hip.csv': sizes(['XS', 'S', 'M', 'L', 'XL'], {
    chest: [83, 87, 91, 95, 99],
    waist: [65, 69, 73, 77, 81],
    hip: [91, 95, 99, 103, 107],
  }),
  's1-jsonld-list-of-sizes.json': sizes(['S', 'M', 'L'], {
    chest: [
      [88, 94],
      [94, 100],
      [100, 106],
    ],
    waist: [
      [74, 80],
      [80, 86],
      [86, 92],
    ],
  }),
  's1-slash-range-unit-once-cm.csv': sizes(['34', '36', '38'], {
    waist: [
      [58, 62],
      [62, 66],
      [66, 70],
    ],
    hip: [
      [84, 88],
      [88, 92],
      [92, 96],
    ],
  }),
  's2-height-in-feet.csv': sizes(['S', 'M'], {
    chest: [
      [88, 94],
      [94, 100],
    ],
  }),
  's2-html-table.html': sizes(['S', 'M', 'L'], {
    chest: [
      [68, 89],
      [90, 93],
      [94, 97],
    ],
    waist: [
      [66, 69],
      [70, 73],
      [74, 89],
    ],
    hip: [
      [92, 95],
      [96, 110],
      [111, 125],
    ],
  }),
  's2-json-header-rows.json': sizes(['XS', 'S', 'M', 'L'], {
    chest: [
      [82, 86],
      [86, 90],
      [90, 96],
      [96, 102],
    ],
    waist: [
      [68, 72],
      [72, 76],
      [76, 82],
      [82, 88],
    ],
    length: [68, 70, 72, 74],
  }),
  's2-json-map-without-sizes.json': sizes(['xs', 's', 'm'], {
    chest: [86, 90, 94],
    waist: [70, 74, 78],
    hip: [90, 94, 98],
    length: [66, 68, 70],
  }),
  's2-jsonld-height-in-feet.json': sizes(['S', 'M', 'L'], {
    chest: [
      [88, 94],
      [94, 100],
      [100, 106],
    ],
    waist: [
      [74, 80],
      [80, 86],
      [86, 92],
    ],
    height: [
      [167.64, 179.83],
      [170.69, 182.88],
      [173.74, 192.02],
    ],
  }),
  's2-lang-03-gost-by.md': sizes(['42', '44', '46', '48', '50'], {
    chest: [84, 88, 92, 96, 100],
    waist: [66, 70, 74, 78, 82],
    hip: [90, 94, 98, 102, 106],
  }),
  's2-lang-06-jis-jp.csv': sizes(['7号', '9号', '11号'], {
    chest: [80, 83, 86],
    waist: [61, 64, 67],
    hip: [89, 91, 93],
  }),
  's2-lang-09-gb1335-cn.csv': sizes(['S', 'M', 'L'], {chest: [80, 84, 88], height: [155, 160, 165]}),
  's2-lang-27-vn.csv': sizes(['S', 'M', 'L'], {
    chest: [
      [84, 88],
      [89, 93],
      [94, 98],
    ],
    waist: [
      [64, 68],
      [69, 73],
      [74, 78],
    ],
    shoulder: [34, 36, 38],
    length: [54, 56, 58],
  }),
  's2-numeric-sizes-blank-corner.csv': sizes(['36', '38', '40', '42'], {
    chest: [82, 86, 90, 94],
    waist: [64, 68, 72, 76],
  }),
  's2-rise-read-as-inside-leg.csv': sizes(['42', '44', '46'], {
    waist: [70, 74, 78],
    hip: [94, 98, 102],
    insideLeg: [78, 78, 79],
  }),
  's2-side-column-without-unit.csv': sizes(['(XS)', '(S)', '(M)', '(L)'], {
    chest: [
      [32, 34],
      [35, 37],
      [38, 40],
      [41, 43],
    ],
    neck: [
      [13, 13.5],
      [14, 14.5],
      [15, 15.5],
      [16, 16.5],
    ],
    waist: [
      [26, 28],
      [29, 31],
      [32, 34],
      [35, 37],
    ],
    sleeve: [32, 33, 34, 35],
  }),
  's2-slash-ranges-heading-cm.csv': sizes(['44', '46', '48', '50', '52', '54', '56'], {
    chest: [86, 90, 94, 98, 102, 106, 110].map(low => [low, low + 4]),
  }),
  's2-slim-fit-section.csv': [
    {label: 'S', chest: [88, 94], waist: [74, 80]},
    {label: 'M', chest: [94, 100], waist: [80, 86]},
    {label: 'S', group: 'slim fit', chest: [86, 92], waist: [72, 78]},
    {label: 'M', group: 'slim fit', chest: [92, 98], waist: [78, 84]},
  ],
  's2-talle-numeric.csv': sizes(['36', '38', '40'], {
    chest: [
      [82, 86],
      [86, 90],
      [90, 94],
    ],
    waist: [
      [62, 66],
      [66, 70],
      [70, 74],
    ],
    length: [62, 63, 64],
  }),
  's2-two-units-no-separator.csv': sizes(['XS', 'S', 'M', 'L', 'XL'], {
    chest: [83, 87, 91, 95, 99],
    waist: [65, 69, 73, 77, 81],
    hip: [91, 95, 99, 103, 107],
  }),
  's2-upper-arm-read-as-sleeve.csv': sizes(['S', 'M'], {chest: [86, 90], waist: [68, 72]}),
  's2-width-is-half-chest.csv': sizes(['XS', 'SM', 'MD', 'LG', 'XL'], {
    chest: [22, 23, 24, 25, 26.25],
    length: [21.75, 22.5, 23.25, 24, 24.75],
  }),
  's1-chest-width-as-girth.csv': sizes(['S', 'M', 'L', 'XL'], {
    chest: [60, 63, 66, 69],
    length: [70, 72, 74, 76],
    shoulder: [50, 52, 54, 56],
  }),
  's2-words-missing-it.csv': sizes(['42', '44', '46', '48'], {
    chest: [88, 92, 96, 100],
    waist: [70, 74, 78, 82],
    hip: [94, 98, 102, 106],
  }),
};

/** Name of the file → the answers that its question offers, as options of the command. */
export const QUESTIONS_OF_FIELD_CHARTS = {
  's1-gender-column.csv': ['--department men', '--department women'],
  's1-men-women-sections.csv': ['--department men', '--department women'],
};
