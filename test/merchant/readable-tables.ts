import type {ReadableChart} from './readable-languages.js';

/** Tables that once came out wrong without a word, or were refused without need. */
export const TABLES: Readonly<Record<string, ReadableChart>> = {
  'half inches in glyphs and fractions': {
    text: 'Size\tWaist\tHip\n24\t24½"\t34¾"\n25\t25 ½"\t35 3/4"\n26\t26”\t36½”',
    facts: {garment: 'bottom'},
    sizes: [
      {label: '24', waist: 24.5, hip: 34.75},
      {label: '25', waist: 25.5, hip: 35.75},
      {label: '26', waist: 26, hip: 36.5},
    ],
  },
  'a nape to waist beside the waist': {
    text: 'Size,Nape to waist (cm),Bust (cm),Waist (cm),Hip (cm)\n10,40,84,66,92\n12,41,88,70,96',
    facts: {garment: 'dress', department: 'women'},
    sizes: [
      {label: '10', chest: 84, waist: 66, hip: 92},
      {label: '12', chest: 88, waist: 70, hip: 96},
    ],
  },
  'a waist at rest and stretched': {
    text: 'Size,Waist Relaxed (cm),Waist Stretched (cm),Hip (cm)\nS,64,84,92-96\nM,70,90,96-100',
    facts: {garment: 'bottom'},
    sizes: [
      {label: 'S', waist: [64, 84], hip: [92, 96]},
      {label: 'M', waist: [70, 90], hip: [96, 100]},
    ],
  },
  'collars as names of the sizes': {
    text: 'Collar,Chest,Waist\n14½",36-38",30-32"\n15",38-40",32-34"\n15½",40-42",34-36"',
    facts: {garment: 'top', department: 'men'},
    sizes: [
      {label: '14½"', chest: [36, 38], waist: [30, 32], neck: 14.5},
      {label: '15"', chest: [38, 40], waist: [32, 34], neck: 15},
      {label: '15½"', chest: [40, 42], waist: [34, 36], neck: 15.5},
    ],
  },
  'garment waists beside waists under two lines of headings': {
    text: ',Your waist,,Garment waist,\nCHOICE WAIST SIZE,in,cm,in,cm\n30,30,76,31.5,80\n32,32,81,33.5,85\n34,34,86,35.5,90',
    facts: {garment: 'bottom', department: 'men'},
    sizes: [
      {label: '30', waist: 30},
      {label: '32', waist: 32},
      {label: '34', waist: 34},
    ],
  },
  'each girth in both units': {
    text: 'Size,Chest (in),Chest (cm),Waist (in),Waist (cm)\nS,34-36,86-91,28-30,71-76\nM,38-40,97-102,32-34,81-86',
    sizes: [
      {label: 'S', chest: [34, 36], waist: [28, 30]},
      {label: 'M', chest: [38, 40], waist: [32, 34]},
    ],
  },
  'inside legs listed in a cell': {
    text: 'Waist,Inside leg,Hip\n30,"30, 32, 34",38\n32,"30, 32, 34",40',
    facts: {units: 'in', garment: 'bottom'},
    sizes: [
      {label: '30/30', waist: 30, insideLeg: 30, hip: 38},
      {label: '30/32', waist: 30, insideLeg: 32, hip: 38},
      {label: '30/34', waist: 30, insideLeg: 34, hip: 38},
      {label: '32/30', waist: 32, insideLeg: 30, hip: 40},
      {label: '32/32', waist: 32, insideLeg: 32, hip: 40},
      {label: '32/34', waist: 32, insideLeg: 34, hip: 40},
    ],
  },
  'inside legs listed with strokes': {
    text: 'Size,Waist (in),Inseam (in)\n30,30,30/32/34\n32,32,30/32/34',
    facts: {garment: 'bottom'},
    sizes: [
      {label: '30/30', waist: 30, insideLeg: 30},
      {label: '30/32', waist: 30, insideLeg: 32},
      {label: '30/34', waist: 30, insideLeg: 34},
      {label: '32/30', waist: 32, insideLeg: 30},
      {label: '32/32', waist: 32, insideLeg: 32},
      {label: '32/34', waist: 32, insideLeg: 34},
    ],
  },
  millimetres: {
    text: 'Size,Chest (mm),Waist (mm)\nS,880,740\nM,940,800',
    sizes: [
      {label: 'S', chest: 88, waist: 74},
      {label: 'M', chest: 94, waist: 80},
    ],
  },
  'statures in metres': {
    text: 'Size,Chest (cm),Height (m)\nS,88-94,1.65-1.72\nM,94-100,1.70-1.78',
    sizes: [
      {label: 'S', chest: [88, 94], height: [165, 172]},
      {label: 'M', chest: [94, 100], height: [170, 178]},
    ],
  },
  'statures in feet and inches': {
    text: 'Size,Chest (in),Height\nS,34-36,"5\'4""-5\'6"""\nM,38-40,"5\'7""-5\'9"""',
    sizes: [
      {label: 'S', chest: [34, 36], height: [64, 66]},
      {label: 'M', chest: [38, 40], height: [67, 69]},
    ],
  },
  'the separator line of Excel': {
    text: 'sep=;\nSize;Chest (cm)\nS;86-94\nM;94-102',
    sizes: [
      {label: 'S', chest: [86, 94]},
      {label: 'M', chest: [94, 102]},
    ],
  },
  'a bust beside the chest above it': {
    text: 'Size,Chest (cm),Bust (cm),Waist (cm)\nS,80,84,66\nM,84,88,70',
    facts: {department: 'women', garment: 'dress'},
    sizes: [
      {label: 'S', chest: 84, waist: 66},
      {label: 'M', chest: 88, waist: 70},
    ],
  },
  'garment measurements by their title': {
    text: 'Garment measurements (cm)\nSize,Chest,Length\nS,104,70\nM,110,72',
    facts: {garment: 'top'},
    sizes: [
      {label: 'S', chest: 104, length: 70},
      {label: 'M', chest: 110, length: 72},
    ],
  },
  'a raised o as the inch sign': {
    text: 'Size | Bust | Waist\nS | 34o | 26o\nM | 36o | 28o',
    facts: {garment: 'dress'},
    sizes: [
      {label: 'S', chest: 34, waist: 26},
      {label: 'M', chest: 36, waist: 28},
    ],
  },
  'a column of article numbers': {
    text: 'SKU,Size,Chest (cm)\nA-S,S,88\nA-M,M,94',
    sizes: [
      {label: 'S', chest: 88},
      {label: 'M', chest: 94},
    ],
  },
  'the shopper’s chest beside an unnamed one': {
    text: 'Size,Your chest (cm),Chest (cm)\nS,88-94,104\nM,94-100,110',
    facts: {garment: 'top'},
    sizes: [
      {label: 'S', chest: [88, 94]},
      {label: 'M', chest: [94, 100]},
    ],
  },
  'the chest to fit beside the actual one': {
    text: 'Size,Chest to fit (in),Actual chest (in)\nS,36,40\nM,38,42',
    facts: {garment: 'top'},
    sizes: [
      {label: 'S', chest: 36},
      {label: 'M', chest: 38},
    ],
  },
  'two lengths of the garment': {
    text: 'Size,Chest (cm),Front length (cm),Back length (cm)\nS,88,60,64\nM,94,62,66',
    facts: {garment: 'top'},
    sizes: [
      {label: 'S', chest: 88, length: 60},
      {label: 'M', chest: 94, length: 62},
    ],
  },
};
