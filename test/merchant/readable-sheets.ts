import type {ReadableChart} from './readable-languages.js';

/** Tables of specifications, stock lists and drawings, and one chart that stands twice. */
export const SHEETS: Readonly<Record<string, ReadableChart>> = {
  'a specification with tolerances and places': {
    text: 'Measurements in cm;;;;\nPOM;Tol +/-;S;M;L\nChest width 1" below armhole;1;50;53;56\nBody length from HPS;1;70;72;74\nShoulder width;0,5;44;46;48\nSleeve length;0,5;20;21;22',
    basis: 'garment-flat',
    sizes: [
      {label: 'S', chest: 50, length: 70, shoulder: 44, sleeve: 20},
      {label: 'M', chest: 53, length: 72, shoulder: 46, sleeve: 21},
      {label: 'L', chest: 56, length: 74, shoulder: 48, sleeve: 22},
    ],
  },
  'colours of one product with the same sizes': {
    text: 'SKU,Colour,Size,Chest (cm)\nA1,Red,S,88\nA2,Red,M,94\nA3,Blue,S,88\nA4,Blue,M,94',
    sizes: [
      {label: 'S', chest: 88},
      {label: 'M', chest: 94},
    ],
  },
  'letters of a drawing that a text explains': {
    text: '<p>A = Chest, B = Waist, C = Hip</p><table><tr><th>Size<th>A (cm)<th>B (cm)<th>C (cm)<tr><td>S<td>88<td>74<td>92<tr><td>M<td>94<td>80<td>98</table>',
    sizes: [
      {label: 'S', chest: 88, waist: 74, hip: 92},
      {label: 'M', chest: 94, waist: 80, hip: 98},
    ],
  },
  'numbers of a drawing that a list below explains': {
    text: '<table><tr><th>Größe<th>1 (cm)<th>2 (cm)<th>3 (cm)<tr><td>S<td>88<td>74<td>70<tr><td>M<td>94<td>80<td>72</table><ul><li>1: Brustumfang</li><li>2: Taillenumfang</li><li>3: Länge</li></ul>',
    sizes: [
      {label: 'S', chest: 88, waist: 74, length: 70},
      {label: 'M', chest: 94, waist: 80, length: 72},
    ],
  },
  'sizes that have the letters of a note': {
    text: '<table><tr><th>Size<th>Chest (cm)<th>Waist (cm)<tr><td>S<td>88<td>74<tr><td>M<td>94<td>80<tr><td>L<td>100<td>86</table><p>W = Waist, L = Length</p>',
    sizes: [
      {label: 'S', chest: 88, waist: 74},
      {label: 'M', chest: 94, waist: 80},
      {label: 'L', chest: 100, waist: 86},
    ],
  },
  'letters of a note that are the first of sizes across, too': {
    text: '<table><tr><th>Size<th>S<th>M<th>L<tr><th>B (cm)<td>88<td>94<td>100<tr><th>L (cm)<td>70<td>72<td>74<tr><th>S (cm)<td>20<td>21<td>22</table><p>B = Bust, L = Length, S = Sleeve</p>',
    sizes: [
      {label: 'S', chest: 88, length: 70, sleeve: 20},
      {label: 'M', chest: 94, length: 72, sleeve: 21},
      {label: 'L', chest: 100, length: 74, sleeve: 22},
    ],
  },
  'sizes that have the numbers of a list below': {
    text: '<table><tr><th>Size<th>Bust (cm)<th>Waist (cm)<th>Hip (cm)<tr><td>1<td>84<td>66<td>92<tr><td>2<td>88<td>70<td>96<tr><td>3<td>92<td>74<td>100</table><ul><li>1: Bust</li><li>2: Waist</li><li>3: Hip</li></ul>',
    sizes: [
      {label: '1', chest: 84, waist: 66, hip: 92},
      {label: '2', chest: 88, waist: 70, hip: 96},
      {label: '3', chest: 92, waist: 74, hip: 100},
    ],
  },
  'numbers of a drawing beside sizes that have more of them': {
    text: '<table><tr><th>Size<th>1<th>2<th>3<tr><td>2<td>84 cm<td>66 cm<td>92 cm<tr><td>4<td>88 cm<td>70 cm<td>96 cm<tr><td>6<td>92 cm<td>74 cm<td>100 cm</table><p>1 = Bust, 2 = Waist, 3 = Hip</p>',
    sizes: [
      {label: '2', chest: 84, waist: 66, hip: 92},
      {label: '4', chest: 88, waist: 70, hip: 96},
      {label: '6', chest: 92, waist: 74, hip: 100},
    ],
  },
  'numbers of a drawing of which one is no measurement': {
    text: '<table><tr><th>Size<th>1 (cm)<th>2 (cm)<th>3 (cm)<tr><td>S<td>88<td>4<td>70<tr><td>M<td>94<td>4<td>72</table><p>1: Chest, 2: Colour, 3: Length</p>',
    facts: {garment: 'top', answers: {columns: {C1: 'ignore'}}},
    sizes: [
      {label: 'S', chest: 88, length: 70},
      {label: 'M', chest: 94, length: 72},
    ],
  },
  'letters of a drawing beside a heading in words': {
    text: 'A = Waist; B = Length\nSize\tChest (cm)\tA (cm)\tB (cm)\nM\t94\t80\t72\nL\t100\t86\t74',
    sizes: [
      {label: 'M', chest: 94, waist: 80, length: 72},
      {label: 'L', chest: 100, waist: 86, length: 74},
    ],
  },
  'the letters of the three girths': {
    text: 'Size,B (cm),W (cm),H (cm)\n36,84,66,92\n38,88,70,96',
    sizes: [
      {label: '36', chest: 84, waist: 66, hip: 92},
      {label: '38', chest: 88, waist: 70, hip: 96},
    ],
  },
  'one chart in both units, neither of which is named': {
    text: '<table><tr><th>Size<th>Bust<tr><td>S<td>84<tr><td>M<td>88</table><table><tr><th>Size<th>Bust<tr><td>S<td>33<tr><td>M<td>34.6</table>',
    sizes: [
      {label: 'S', chest: 84},
      {label: 'M', chest: 88},
    ],
  },
  'a middle and how far it may be': {
    text: 'Size,Chest (cm)\nS,90 ± 2\nM,94 +/- 2',
    sizes: [
      {label: 'S', chest: [88, 92]},
      {label: 'M', chest: [92, 96]},
    ],
  },
  'cells that say what their heading says': {
    text: 'Size,Chest,Waist\nS,"fits 34-36""","Waist: 28"""\nM,"fits 37-39""","Waist: 30"""',
    sizes: [
      {label: 'S', chest: [34, 36], waist: 28},
      {label: 'M', chest: [37, 39], waist: 30},
    ],
  },
  'the inside leg of shorts': {
    text: 'Size,Waist (cm),Hip (cm),Inseam (cm)\nS,76,92,20\nM,82,98,21',
    sizes: [
      {label: 'S', waist: 76, hip: 92},
      {label: 'M', waist: 82, hip: 98},
    ],
  },
  'sizes across below the names of two figures': {
    text: '<table><tr><th><th colspan=2>Petite<th colspan=2>Regular<tr><th>Size<th>S<th>M<th>S<th>M<tr><td>Bust (cm)<td>84<td>88<td>85<td>89</table>',
    sizes: [
      {label: 'S', group: 'petite', chest: 84},
      {label: 'M', group: 'petite', chest: 88},
      {label: 'S', group: 'regular', chest: 85},
      {label: 'M', group: 'regular', chest: 89},
    ],
  },
  'measurements of tops and of bottoms in a column of their own': {
    text: 'Category,Measure,S,M\nTops,Chest (cm),88,94\nBottoms,Waist (cm),74,80\nBottoms,Hip (cm),92,98',
    sizes: [
      {label: 'S', chest: 88, waist: 74, hip: 92},
      {label: 'M', chest: 94, waist: 80, hip: 98},
    ],
  },
};
