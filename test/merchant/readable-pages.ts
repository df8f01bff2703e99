import type {ReadableChart} from './readable-languages.js';

/** Centimetres whose page offers inches, above or below the table, in controls of all kinds. */
function switched(controls: Readonly<Record<string, string>>): Record<string, ReadableChart> {
  const table =
    '<table><tr><th>Size<th>Chest<th>Waist<tr><td>S<td>86-94<td>74-82<tr><td>M<td>94-102<td>82-90<tr><td>L<td>102-110<td>90-98</table>';
  const sizes = [
    {label: 'S', chest: [86, 94], waist: [74, 82]},
    {label: 'M', chest: [94, 102], waist: [82, 90]},
    {label: 'L', chest: [102, 110], waist: [90, 98]},
  ];
  return Object.fromEntries(
    Object.entries(controls).flatMap(([name, control]) => [
      [`centimetres below ${name} of inches`, {text: `${control}${table}`, facts: {garment: 'top'}, sizes}],
      [`centimetres above ${name} of inches`, {text: `${table}${control}`, facts: {garment: 'top'}, sizes}],
    ]),
  );
}

/** Inches that the page states in an element that could be a control, or beside one. */
function stated(pages: Readonly<Record<string, string>>): Record<string, ReadableChart> {
  const table = '<table><tr><th>Size<th>Chest<tr><td>S<td>34-36<tr><td>M<td>38-40<tr><td>L<td>42-44</table>';
  const sizes = [
    {label: 'S', chest: [34, 36]},
    {label: 'M', chest: [38, 40]},
    {label: 'L', chest: [42, 44]},
  ];
  return Object.fromEntries(
    Object.entries(pages).map(([name, page]) => [
      `inches that ${name} states`,
      {text: page.replace('TABLE', table), facts: {garment: 'top'}, sizes},
    ]),
  );
}

/** Pages, JSON and children’s charts that once came out wrong without a word, or were refused without need. */
export const PAGES: Readonly<Record<string, ReadableChart>> = {
  'JSON with a list of values for each measurement': {
    text: '{"unit":"cm","sizes":["S","M","L"],"measurements":[{"label":"Chest","values":[88,94,100]},{"label":"Length","values":[70,72,74]}]}',
    facts: {garment: 'top'},
    sizes: [
      {label: 'S', chest: 88, length: 70},
      {label: 'M', chest: 94, length: 72},
      {label: 'L', chest: 100, length: 74},
    ],
  },
  ...switched({
    'a button': '<button>View in inches</button>',
    'a link': '<a href="#in">View in inches</a>',
    tabs: '<ul role="tablist"><li role="tab">CM</li><li role="tab">Inches</li></ul>',
    'a switch': '<div role="switch" aria-checked="false">Inches</div>',
    'a toggle by its class': '<div class="unit-toggle"><span>Inches</span></div>',
    'a label': '<label><input type="radio">inches</label>',
    'a bare word': '<span>Inches</span>',
    'an offer': '<p>Show in inches</p>',
  }),
  ...switched({
    'a switch in a sentence': '<p>Chart: <a href="#in">inches</a></p>',
    'a paragraph that is a switch by its class': '<div class="unit-switch"><p>Inches</p></div>',
    'an offer in a sentence': '<p>All sizes in cm. <a href="#in">View in inches</a></p>',
    'words side by side': '<div><span>cm</span> | <span>in</span></div>',
  }),
  ...stated({
    'a stressed word': '<p>All measurements are in <em>inches</em>.</p>TABLE',
    'a word in a span': '<p>All measurements are in <span>inches</span>.</p>TABLE',
    'a word in italics': '<p>All measurements are in <i>inches</i>.</p>TABLE',
    'a word beside its name': '<div>Measurements: <span>inches</span></div>TABLE',
    'a word in a paragraph': '<p><span>Inches</span></p>TABLE',
    'a caption of a figure': '<figure><figcaption>Inches</figcaption>TABLE</figure>',
    'a legend of a group': '<fieldset><legend>Inches</legend>TABLE</fieldset>',
    'a summary': '<details><summary>Women’s tops, sizes in inches</summary>TABLE</details>',
    'a label': '<label>Men (inches)</label>TABLE',
    'a paragraph of an accordion':
      '<div class="et_pb_toggle"><h5>Size chart</h5><div><p>All measurements are in inches</p>TABLE</div></div>',
    'a paragraph of an accordion in one word': '<div class="et_pb_toggle"><p>Inches</p>TABLE</div>',
    'a paragraph above a sentence in a switch':
      '<p>Inches</p><div class="toggle"><p>Chests are measured around the fullest part.</p></div>TABLE',
  }),
  'a rise in Spanish children’s trousers': {
    text: 'Talla,Cintura (cm),Cadera (cm),Tiro (cm)\n4,53,58,18\n6,55,62,19\n8,58,67,20',
    facts: {garment: 'bottom', department: 'kids'},
    sizes: [
      {label: '4', waist: 53, hip: 58},
      {label: '6', waist: 55, hip: 62},
      {label: '8', waist: 58, hip: 67},
    ],
  },
  'a page’s tables of both units': {
    text: '<table class=cm><caption>cm</caption><tr><th>Size<th>Chest<tr><td>S<td>88-94<tr><td>M<td>94-100</table><table class=in><caption>inches</caption><tr><th>Size<th>Chest<tr><td>S<td>34.5-37<tr><td>M<td>37-39.5</table>',
    facts: {garment: 'top'},
    sizes: [
      {label: 'S', chest: [88, 94]},
      {label: 'M', chest: [94, 100]},
    ],
  },
  'merged headings of a page': {
    text: '<table><tr><th rowspan=2>Size<th colspan=2>Chest<th colspan=2>Waist<tr><th>in<th>cm<th>in<th>cm<tr><td>S<td>34-36<td>86-91<td>28-30<td>71-76<tr><td>M<td>38-40<td>97-102<td>32-34<td>81-86</table>',
    facts: {garment: 'top'},
    sizes: [
      {label: 'S', chest: [34, 36], waist: [28, 30]},
      {label: 'M', chest: [38, 40], waist: [32, 34]},
    ],
  },
  'cells of a page with both units in spans': {
    text: '<table><tr><th>Size<th>Bust<th>Waist<tr><td>S<td><span>84</span><span>33</span><td><span>66 cm</span><span>26 in</span><tr><td>M<td><span>88</span><span>34.6</span><td><span>70 cm</span><span>27.6 in</span></table>',
    facts: {garment: 'dress'},
    sizes: [
      {label: 'S', chest: 84, waist: 66},
      {label: 'M', chest: 88, waist: 70},
    ],
  },
  'raised footnotes, fractions and inch signs of a page': {
    text: '<p>All measurements in inches</p><table><tr><th>Size<th>Bust<sup>1</sup><th>Waist<tr><td>S<td>34<sup>1</sup>/<sub>2</sub><td>26<sup>o</sup><tr><td>M<td>36<sup>1/2</sup><td>28<sup>o</sup></table>',
    facts: {garment: 'dress'},
    sizes: [
      {label: 'S', chest: 34.5, waist: 26},
      {label: 'M', chest: 36.5, waist: 28},
    ],
  },
  'children’s statures': {
    text: 'Size,Height (cm),Chest (cm)\n104,104,56\n110,110,58',
    facts: {department: 'kids'},
    sizes: [
      {label: '104', chest: 56, height: 104},
      {label: '110', chest: 58, height: 110},
    ],
  },
  '“Taille” of babies as stature': {
    text: 'Âge;Taille (cm);Poids (kg)\n3 mois;60;5\n6 mois;67;7\n12 mois;74;9',
    facts: {department: 'kids'},
    sizes: [
      {label: '3 mois', height: 60},
      {label: '6 mois', height: 67},
      {label: '12 mois', height: 74},
    ],
  },
  '“Taille” beside “Stature” as waist': {
    text: 'Âge;Stature (cm);Tour de poitrine;Taille (cm)\n6 ans;116;60;54\n8 ans;128;64;56',
    facts: {department: 'kids', units: 'cm'},
    sizes: [
      {label: '6 ans', chest: 60, waist: 54, height: 116},
      {label: '8 ans', chest: 64, waist: 56, height: 128},
    ],
  },
};
