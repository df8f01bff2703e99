import type {ReadableChart} from './readable-languages.js';

/** Widths of garments that lay flat, as a heading, a text or all numbers together tell. */
export const WIDTHS: Readonly<Record<string, ReadableChart>> = {
  'half chests in JSON': {
    text: '{"unit":"cm","sizes":["S","M","L"],"measurements":[{"label":"Chest","values":[52,55,58]},{"label":"Length","values":[70,72,74]}]}',
    facts: {garment: 'top'},
    basis: 'garment-flat',
    sizes: [
      {label: 'S', chest: 52, length: 70},
      {label: 'M', chest: 55, length: 72},
      {label: 'L', chest: 58, length: 74},
    ],
  },
  'Korean widths of the garment': {
    text: '사이즈,어깨너비,가슴단면,소매길이,총장\nM,45,52,60,68\nL,47,55,61,70',
    facts: {units: 'cm', garment: 'top'},
    basis: 'garment-flat',
    sizes: [
      {label: 'M', shoulder: 45, chest: 52, sleeve: 60, length: 68},
      {label: 'L', shoulder: 47, chest: 55, sleeve: 61, length: 70},
    ],
  },
  'a title that says laid flat': {
    text: 'Garment laid flat (cm)\nSize,Chest,Length\nS,50,70\nM,53,72',
    facts: {garment: 'top'},
    basis: 'garment-flat',
    sizes: [
      {label: 'S', chest: 50, length: 70},
      {label: 'M', chest: 53, length: 72},
    ],
  },
  'chests of 19 inches': {
    text: 'Size,Chest(in),Length(in),Waist (in)\nS,19,27,19.5\nM,20,28,20.5\nL,21,29,21.5',
    facts: {garment: 'top', department: 'men'},
    basis: 'garment-flat',
    sizes: [
      {label: 'S', chest: 19, length: 27, waist: 19.5},
      {label: 'M', chest: 20, length: 28, waist: 20.5},
      {label: 'L', chest: 21, length: 29, waist: 21.5},
    ],
  },
  'widths of baby clothes': {
    text: 'Age,Chest (in),Length (in)\nNew Born,10.5,14\n3-6 Months,11,15\n1-2 Years,12,17',
    facts: {garment: 'top', department: 'kids'},
    basis: 'garment-flat',
    sizes: [
      {label: 'New Born', chest: 10.5, length: 14},
      {label: '3-6 Months', chest: 11, length: 15},
      {label: '1-2 Years', chest: 12, length: 17},
    ],
  },
  'widths of children’s clothes': {
    text: 'Size,Chest (cm),Length (cm)\n4 years,34,44\n6 years,36,48\n8 years,39,52',
    facts: {garment: 'top', department: 'kids'},
    basis: 'garment-flat',
    sizes: [
      {label: '4 years', chest: 34, length: 44},
      {label: '6 years', chest: 36, length: 48},
      {label: '8 years', chest: 39, length: 52},
    ],
  },
  'widths of trousers': {
    text: 'Size,Waist (cm),Hip (cm),Length (cm)\nS,33,48,100\nM,35,50,101\nL,37,52,102',
    facts: {garment: 'bottom', department: 'women'},
    basis: 'garment-flat',
    sizes: [
      {label: 'S', waist: 33, hip: 48, length: 100},
      {label: 'M', waist: 35, hip: 50, length: 101},
      {label: 'L', waist: 37, hip: 52, length: 102},
    ],
  },
  'widths of shirts for children, beside their statures': {
    text: 'Talla,Edad (años),Altura (cm),Largo (cm),Ancho (cm)\nXS,4-5,105-115,47,37\nS,5-6,115-125,50,39\nM,7-8,125-135,53,41',
    basis: 'garment-flat',
    sizes: [
      {label: 'XS', height: [105, 115], length: 47, chest: 37, equivalents: {age: '4-5'}},
      {label: 'S', height: [115, 125], length: 50, chest: 39, equivalents: {age: '5-6'}},
      {label: 'M', height: [125, 135], length: 53, chest: 41, equivalents: {age: '7-8'}},
    ],
  },
  'widths beside statures of men in metres': {
    text: 'Size,Shoulder,Chest,Length,Height\nS,42,48,67,1m60 - 1m64\nM,44,50,69,1m65 - 1m69\nL,46,52,71,1m70 - 1m75',
    facts: {department: 'men'},
    basis: 'garment-flat',
    sizes: [
      {label: 'S', shoulder: 42, chest: 48, length: 67, height: [160, 164]},
      {label: 'M', shoulder: 44, chest: 50, length: 69, height: [165, 169]},
      {label: 'L', shoulder: 46, chest: 52, length: 71, height: [170, 175]},
    ],
  },
};
