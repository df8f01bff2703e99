import type {ReadableChart} from './readable-languages.js';

/** Charts whose rows and columns stand in another way than one size a row and one measurement a column. */
export const LAYOUTS: Readonly<Record<string, ReadableChart>> = {
  'both units of each size in columns of their own': {
    text: 'Single size,UK 8,,UK 10,\n,CM,In,CM,In\nBust,81,32,86,34\nWaist,63,24¾,68,26¾\nHips,88½,34¾,93½,36¾',
    sizes: [
      {label: 'UK 8', chest: 81, waist: 63, hip: 88.5},
      {label: 'UK 10', chest: 86, waist: 68, hip: 93.5},
    ],
  },
  'inches where both units of each size have columns': {
    text: 'Single size,UK 8,,UK 10,\n,CM,In,CM,In\nBust,81,32,86,34\nWaist,63,24¾,68,26¾',
    facts: {units: 'in'},
    sizes: [
      {label: 'UK 8', chest: 32, waist: 24.75},
      {label: 'UK 10', chest: 34, waist: 26.75},
    ],
  },
  'a French waist below a heading that names the size with the same word': {
    text: 'Taille singulière,8,,10,\n,CM,Inches,CM,Inches\nPoitrine,86,34,91,36\nTaille,68,26¾,73,28¾\nHanches,93,36¾,98,38¾',
    sizes: [
      {label: '8', chest: 86, waist: 68, hip: 93},
      {label: '10', chest: 91, waist: 73, hip: 98},
    ],
  },
  'collars alone for shirts': {
    text: 'Size,Neck (cm)\nS,38\nM,40\nL,42',
    facts: {garment: 'top'},
    sizes: [
      {label: 'S', neck: 38},
      {label: 'M', neck: 40},
      {label: 'L', neck: 42},
    ],
  },
  'statures as they are spoken': {
    text: 'Size,Chest (cm),Height\nS,82-86,1m48 - 1m53\nM,86-90,1m54 - 1m59\nL,90-94,trên 1m60',
    sizes: [
      {label: 'S', chest: [82, 86], height: [148, 153]},
      {label: 'M', chest: [86, 90], height: [154, 159]},
      {label: 'L', chest: [90, 94], height: [160, null]},
    ],
  },
  'a row for each unit': {
    text: 'Size,Unit,Chest,Waist\nS,cm,88,74\n,inch,34½,29\nM,cm,94,80\n,inch,37,31½',
    sizes: [
      {label: 'S', chest: 88, waist: 74},
      {label: 'M', chest: 94, waist: 80},
    ],
  },
  'letters merged over two numbered sizes': {
    text: ',XS,,S,\nIT,36,38,40,42\nBust (cm),80,84,88,92\nWaist (cm),60,64,68,72',
    sizes: [
      {label: 'XS', chest: 80, waist: 60, equivalents: {it: '36'}},
      {label: 'XS', chest: 84, waist: 64, equivalents: {it: '38'}},
      {label: 'S', chest: 88, waist: 68, equivalents: {it: '40'}},
      {label: 'S', chest: 92, waist: 72, equivalents: {it: '42'}},
    ],
  },
  'the unit above the sizes': {
    text: 'Size(cm),Bust,Waist,Length\nS,88-92,68-72,134\nM,92-96,72-76,136',
    facts: {garment: 'dress'},
    sizes: [
      {label: 'S', chest: [88, 92], waist: [68, 72], length: 134},
      {label: 'M', chest: [92, 96], waist: [72, 76], length: 136},
    ],
  },
  'systems with the words equivalent and dress size': {
    text: 'Size,US Dress Size,Chest (cm),UK equivalent\nS,0-2,84-88,4-6\nM,4-6,88-92,8-10',
    sizes: [
      {label: 'S', chest: [84, 88], equivalents: {us: '0-2', uk: '4-6'}},
      {label: 'M', chest: [88, 92], equivalents: {us: '4-6', uk: '8-10'}},
    ],
  },
  'the girths in labels of GB/T 1335': {
    text: '尺码,衣长 (cm),肩宽 (cm)\n160/84A,62,38\n165/88A,64,39.2\n170/92A,66,40.4',
    facts: {garment: 'top', department: 'women'},
    sizes: [
      {label: '160/84A', chest: 84, shoulder: 38, height: 160, length: 62},
      {label: '165/88A', chest: 88, shoulder: 39.2, height: 165, length: 64},
      {label: '170/92A', chest: 92, shoulder: 40.4, height: 170, length: 66},
    ],
  },
  'the waists in labels of GB/T 1335 on trousers': {
    text: '尺码,裤长 (cm)\n165/72A,98\n170/76A,101\n175/80A,104',
    facts: {garment: 'bottom', department: 'men'},
    sizes: [
      {label: '165/72A', waist: 72, height: 165, outsideLeg: 98},
      {label: '170/76A', waist: 76, height: 170, outsideLeg: 101},
      {label: '175/80A', waist: 80, height: 175, outsideLeg: 104},
    ],
  },
  'the chests in labels of JIS L 4004': {
    text: 'サイズ,着丈 (cm)\n90A4,72\n92A5,74\n94A6,76',
    facts: {garment: 'outerwear', department: 'men'},
    sizes: [
      {label: '90A4', chest: 90, height: 165, length: 72},
      {label: '92A5', chest: 92, height: 170, length: 74},
      {label: '94A6', chest: 94, height: 175, length: 76},
    ],
  },
  'the busts in labels of JIS L 4005': {
    text: 'サイズ,着丈 (cm)\n7AR,62\n9AR,63\n11AR,64',
    facts: {garment: 'dress', department: 'women'},
    sizes: [
      {label: '7AR', chest: 80, height: 158, length: 62},
      {label: '9AR', chest: 83, height: 158, length: 63},
      {label: '11AR', chest: 86, height: 158, length: 64},
    ],
  },
  'two cells for each size below one label': {
    text: 'UK,4,6,8,,,\nBust,78.5,30.9,81,31.9,86,33.9\nWaist,60.5,23.8,63,24.8,68,26.8',
    sizes: [
      {label: '4', chest: 78.5, waist: 60.5},
      {label: '6', chest: 81, waist: 63},
      {label: '8', chest: 86, waist: 68},
    ],
  },
  'compound words for the size': {
    text: 'Einzelgröße,8,10\nBüste (cm),86,91\nTaille (cm),70,75\nHüfte (cm),93,98',
    sizes: [
      {label: '8', chest: 86, waist: 70, hip: 93},
      {label: '10', chest: 91, waist: 75, hip: 98},
    ],
  },
  'a Spanish waist called talle': {
    text: 'Tamaño,Busto (cm),Talle (cm),Cadera (cm)\nS,84,66,90\nM,88,70,94',
    facts: {garment: 'dress'},
    sizes: [
      {label: 'S', chest: 84, waist: 66, hip: 90},
      {label: 'M', chest: 88, waist: 70, hip: 94},
    ],
  },
  'columns aligned by tabs': {
    text: 'Size\t\tS\t\tM\t\tL\nChest (inches)\t35-36\t37-38\t39-40\nWaist (inches)\t29-30\t31-32\t33-34',
    sizes: [
      {label: 'S', chest: [35, 36], waist: [29, 30]},
      {label: 'M', chest: [37, 38], waist: [31, 32]},
      {label: 'L', chest: [39, 40], waist: [33, 34]},
    ],
  },
  'sizes called after the bust of the body beside the garment': {
    text: ',Body bust size (inches),32,34\nA,Garment bust,34,36\nB,Garment hips,38,40',
    facts: {garment: 'top'},
    sizes: [
      {label: '32', chest: 32},
      {label: '34', chest: 34},
    ],
  },
  'a tape that lies flat against the body': {
    text: 'Measure with the tape lying flat against your body\nSize,Chest (cm)\nS,84-88\nM,88-92',
    sizes: [
      {label: 'S', chest: [84, 88]},
      {label: 'M', chest: [88, 92]},
    ],
  },
  'headings that are said again in the last line': {
    text: 'Size,Chest (cm),Waist (cm)\nS,88,74\nM,94,80\nSize,Chest (cm),Waist (cm)',
    sizes: [
      {label: 'S', chest: 88, waist: 74},
      {label: 'M', chest: 94, waist: 80},
    ],
  },
  'Russian units in a row of their own': {
    text: 'Размер,42,,44,\n,сантиметр,дюйм,сантиметр,дюйм\nОбхват груди,84,33,88,34½',
    sizes: [
      {label: '42', chest: 84},
      {label: '44', chest: 88},
    ],
  },
  'ranges that look like dates': {
    text: 'Size,Bust (in),Under bust (in)\nS,32-33.5,26.5-28\nM,34-35.5,28.5-30',
    facts: {garment: 'swim'},
    sizes: [
      {label: 'S', chest: [32, 33.5], underbust: [26.5, 28]},
      {label: 'M', chest: [34, 35.5], underbust: [28.5, 30]},
    ],
  },
  'a star beside the most popular size': {
    text: 'Size,Chest (cm)\nS,84-88\nM ✦,88-92',
    sizes: [
      {label: 'S', chest: [84, 88]},
      {label: 'M', chest: [88, 92]},
    ],
  },
  'jeans called after their waists': {
    text: 'Size,Waist (cm),Hip (cm)\nW28,71,88\nW30,76,93',
    facts: {garment: 'bottom'},
    sizes: [
      {label: 'W28', waist: 71, hip: 88},
      {label: 'W30', waist: 76, hip: 93},
    ],
  },
  'girths of the body beside labels of GB/T 1335 that agree': {
    text: '尺码,胸围 (cm)\n160/84A,84\n165/88A,88',
    facts: {garment: 'top', department: 'women'},
    sizes: [
      {label: '160/84A', chest: 84},
      {label: '165/88A', chest: 88},
    ],
  },
};
