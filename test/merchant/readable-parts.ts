import type {ReadableChart} from './readable-languages.js';

/** Tables whose headings are parts of sizes, of people or of garments. */
export const PARTS: Readonly<Record<string, ReadableChart>> = {
  'inside legs in columns of their own, in centimetres': {
    text: 'Jeans size;Bund (cm);Länge 30;Länge 32\n28;72-74;76;81\n29;74-76;76;',
    sizes: [
      {label: '28/30', waist: [72, 74], insideLeg: 76},
      {label: '28/32', waist: [72, 74], insideLeg: 81},
      {label: '29/30', waist: [74, 76], insideLeg: 76},
    ],
  },
  'ticks for the inside legs that there are': {
    text: '<table><tr><th>Waist<th colspan=2>Inside leg<tr><th><th>30"<th>32"<tr><td>28"<td>✓<td>✗<tr><td>30"<td>✓<td>✓</table>',
    sizes: [
      {label: '28/30', waist: 28, insideLeg: 30},
      {label: '30/30', waist: 30, insideLeg: 30},
      {label: '30/32', waist: 30, insideLeg: 32},
    ],
  },
  'the names of jeans below each inside leg': {
    text: 'Waist (in),Leg 30,Leg 32\n28,28/30,28/32\n30,30/30,30/32',
    sizes: [
      {label: '28/30', waist: 28, insideLeg: 30},
      {label: '28/32', waist: 28, insideLeg: 32},
      {label: '30/30', waist: 30, insideLeg: 30},
      {label: '30/32', waist: 30, insideLeg: 32},
    ],
  },
  'a single inside leg beside lists of them': {
    text: 'Size,Waist (in),Inseam (in)\n30,30,"30, 32"\n40,40,32',
    sizes: [
      {label: '30/30', waist: 30, insideLeg: 30},
      {label: '30/32', waist: 30, insideLeg: 32},
      {label: '40/32', waist: 40, insideLeg: 32},
    ],
  },
  'a grid of bands and cups': {
    text: 'Unterbrust (cm);A;B\n68-72;82-84;84-86\n73-77;87-89;89-91',
    sizes: [
      {label: '70A', underbust: [68, 72], chest: [82, 84]},
      {label: '70B', underbust: [68, 72], chest: [84, 86]},
      {label: '75A', underbust: [73, 77], chest: [87, 89]},
      {label: '75B', underbust: [73, 77], chest: [89, 91]},
    ],
  },
  'a grid of cups beside the names of bands, in inches': {
    text: 'Band size,Underbust (in),Cup A bust,Cup B bust\n32,27-28,33,34\n34,29-30,35,36',
    sizes: [
      {label: '32A', underbust: [27, 28], chest: 33},
      {label: '32B', underbust: [27, 28], chest: 34},
      {label: '34A', underbust: [29, 30], chest: 35},
      {label: '34B', underbust: [29, 30], chest: 36},
    ],
  },
  'body and garment above two columns each': {
    text: '<table><tr><th rowspan=2>Size<th colspan=2>Body (cm)<th colspan=2>Garment (cm)<tr><th>Chest<th>Waist<th>Chest<th>Waist<tr><td>S<td>88<td>74<td>100<td>98<tr><td>M<td>94<td>80<td>106<td>104</table>',
    sizes: [
      {label: 'S', chest: 88, waist: 74},
      {label: 'M', chest: 94, waist: 80},
    ],
  },
  'body and garment below each measurement': {
    text: ',Chest (cm),,Length (cm)\nSize,Body,Garment,\nS,88,100,70\nM,94,106,72',
    sizes: [
      {label: 'S', chest: 88, length: 70},
      {label: 'M', chest: 94, length: 72},
    ],
  },
  'columns of women and of men, where the merchant says whose': {
    text: ',Women,,Men,\nSize,Chest (cm),Waist (cm),Chest (cm),Waist (cm)\nS,86,68,92,80\nM,90,72,98,86',
    facts: {department: 'men'},
    sizes: [
      {label: 'S', chest: 92, waist: 80},
      {label: 'M', chest: 98, waist: 86},
    ],
  },
  'the girth under the bust in the words of Denmark and of Bohemia': {
    text: 'Størrelse;Under bryst (cm);Obvod hrudníku (cm)\n70B;68-72;83-85\n75B;73-77;88-90',
    sizes: [
      {label: '70B', underbust: [68, 72], chest: [83, 85]},
      {label: '75B', underbust: [73, 77], chest: [88, 90]},
    ],
  },
  'inches beside a model whose stature is in centimetres': {
    text: '<p>All measurements in inches</p><table><tr><th>Size<th>Chest<tr><td>S<td>36<tr><td>M<td>38<tr><td>L<td>40</table><p>The model is 185 cm tall and wears M.</p>',
    sizes: [
      {label: 'S', chest: 36},
      {label: 'M', chest: 38},
      {label: 'L', chest: 40},
    ],
  },
};
