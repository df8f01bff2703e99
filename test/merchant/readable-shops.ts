import type {ReadableChart} from './readable-languages.js';

/** Tables as public shops have them, with the oddities that a careful reader sees through. */
export const SHOPS: Readonly<Record<string, ReadableChart>> = {
  'babies from the newborn on, in both units': {
    text: 'Size,Chest (in),Chest (cm)\nNB,15,38\n0–3M,16,41\n3–6M,17,43\n6–9M,18,46',
    sizes: [
      {label: 'NB', chest: 15},
      {label: '0–3M', chest: 16},
      {label: '3–6M', chest: 17},
      {label: '6–9M', chest: 18},
    ],
  },
  'a range the wrong way round, where the other unit has it right': {
    text: ',S,,M,\n,CM,Inches,CM,Inches\nBust,81-86,32-34,91-78,36-38\nWaist,63-68,25-27,73-78,29-31',
    sizes: [
      {label: 'S', chest: [81, 86], waist: [63, 68]},
      {label: 'M', chest: [91.44, 96.52], waist: [73, 78]},
    ],
  },
  'a cell that cannot be read, beside the same length in inches': {
    text: 'Size,Chest (cm),Chest (in)\nS,86-91,34-36\nM,96-?91,38-40\nL,106-111,42-44',
    sizes: [
      {label: 'S', chest: [86, 91]},
      {label: 'M', chest: [96.52, 101.6]},
      {label: 'L', chest: [106, 111]},
    ],
  },
  'two garments of one set beside the bust of the body': {
    text: 'Size,Body bust (in),Garment bust (in),Garmnet waist (in),Churidar waist (in)\nS,34,36,34,46\nM,36,38,36,48',
    sizes: [
      {label: 'S', chest: 34},
      {label: 'M', chest: 36},
    ],
  },
  'a block of plus sizes below the others': {
    text: 'Size,2,4,6\nBust (in),32 1/2,33 1/2,34 1/2\nWaist (in),25 1/2,26 1/2,27 1/2\nPlus Size,14w,16w,18w\nBust (in),41,43,45\nWaist (in),34,36 1/2,38 1/2',
    sizes: [
      {label: '2', chest: 32.5, waist: 25.5},
      {label: '4', chest: 33.5, waist: 26.5},
      {label: '6', chest: 34.5, waist: 27.5},
      {label: '14w', chest: 41, waist: 34, group: 'plus size'},
      {label: '16w', chest: 43, waist: 36.5, group: 'plus size'},
      {label: '18w', chest: 45, waist: 38.5, group: 'plus size'},
    ],
  },
  'tables of a page for several figures': {
    text: '<h3>Regular</h3><table><tr><th>Size<th>Waist (cm)<tr><td>S<td>70-74<tr><td>M<td>74-78</table><h3>Tall sizes</h3><table><tr><th>Size<th>Waist (cm)<tr><td>S<td>71-75<tr><td>M<td>75-79</table>',
    sizes: [
      {label: 'S', waist: [70, 74], group: 'regular'},
      {label: 'M', waist: [74, 78], group: 'regular'},
      {label: 'S', waist: [71, 75], group: 'tall sizes'},
      {label: 'M', waist: [75, 79], group: 'tall sizes'},
    ],
  },
  'jeans called by their waist, beside the waist and a low waist': {
    text: 'Waist size,Junior sizing,Waist (in),Low waist (in),Hips (in)\n24,0,24-25,26-27,32-33\n25,1,25-26,28-29,33-34',
    sizes: [
      {label: '24', waist: [24, 25], hip: [32, 33]},
      {label: '25', waist: [25, 26], hip: [33, 34]},
    ],
  },
  'babies by single months, whose unit the numbers tell': {
    text: 'Size,Height,Chest,Waist,Hips\n6M,68,45.5,45,46\n9M,74,47,46.5,48\n12M,80,49.5,49,52\n18M,86,51,50,54',
    sizes: [
      {label: '6M', height: 68, chest: 45.5, waist: 45, hip: 46},
      {label: '9M', height: 74, chest: 47, waist: 46.5, hip: 48},
      {label: '12M', height: 80, chest: 49.5, waist: 49, hip: 52},
      {label: '18M', height: 86, chest: 51, waist: 50, hip: 54},
    ],
  },
  'a Turkish width beside the length of the shirt': {
    text: 'Beden;Göğüs Genişliği (cm);Boy (cm)\nS;48;68\nM;51;70\nL;54;72',
    basis: 'garment-flat',
    sizes: [
      {label: 'S', chest: 48, length: 68},
      {label: 'M', chest: 51, length: 70},
      {label: 'L', chest: 54, length: 72},
    ],
  },
  'sizes of another system that a spreadsheet has made dates of': {
    text: 'Size,US,Bust (cm)\nXS,2-Apr,80\nS,6-Aug,84',
    sizes: [
      {label: 'XS', equivalents: {us: '2-4'}, chest: 80},
      {label: 'S', equivalents: {us: '6-8'}, chest: 84},
    ],
  },
  'systems of labels and both units below merged headings': {
    text: '<table><tr><th colspan=2>Size<th colspan=2>Chest<th colspan=2>Waist<tr><th>INT<th>EU<th>cm<th>in<th>cm<th>in<tr><td>S<td>46<td>88-92<td>34.5-36<td>76-80<td>30-31.5<tr><td>M<td>48<td>92-96<td>36-38<td>80-84<td>31.5-33</table>',
    sizes: [
      {label: 'S', equivalents: {eu: '46'}, chest: [88, 92], waist: [76, 80]},
      {label: 'M', equivalents: {eu: '48'}, chest: [92, 96], waist: [80, 84]},
    ],
  },
  'both ends of a German waist': {
    text: 'Größe;Brust von (cm);Brust bis (cm);Taille von (cm);Taille bis (cm)\nS;86;94;74;82\nM;94;102;82;90',
    sizes: [
      {label: 'S', chest: [86, 94], waist: [74, 82]},
      {label: 'M', chest: [94, 102], waist: [82, 90]},
    ],
  },
  'mistyped headings': {
    text: 'Size,Chset (cm),Wasit (cm),Lenght (cm)\nS,90,76,70\nM,96,82,72\nL,102,88,74',
    sizes: [
      {label: 'S', chest: 90, waist: 76, length: 70},
      {label: 'M', chest: 96, waist: 82, length: 72},
      {label: 'L', chest: 102, waist: 88, length: 74},
    ],
  },
  'Vietnamese sizes of bras': {
    text: 'Size áo ngực,Size trên mác,Vòng chân ngực (cm),Vòng đỉnh ngực (cm)\nSize S,75A,68-72,81-83\nSize M,75B,68-72,84-86',
    sizes: [
      {label: 'Size S', underbust: [68, 72], chest: [81, 83]},
      {label: 'Size M', underbust: [68, 72], chest: [84, 86]},
    ],
  },
};
