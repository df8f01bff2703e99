import type {QuestionableChart} from './questionable-charts.js';

/** Tables whose rows have the figure of nobody, or not that of their labels. */
export const FIGURES: Readonly<Record<string, QuestionableChart>> = {
  'a jacket whose labels state smaller chests': {
    text: 'Size,Jacket chest (in)\n38R,40\n40R,42\n42R,44',
    code: 'bad-field',
    at: 'B1',
    answers: ['basis garment', 'basis body'],
  },
  'a jacket whose labels are chests without a figure': {
    text: 'Size,Chest (cm),Waist (cm)\n38,101.5,91\n40,106.5,96\n42,112,102',
    code: 'bad-field',
    at: 'B1',
    answers: ['basis garment', 'basis body'],
  },
  'a men’s jacket whose labels are two halves of the chest in one': {
    text: 'Men’s jackets\nSize,Chest (cm)\nEU 44/46,102\nEU 48/50,110\nEU 52/54,118',
    code: 'bad-field',
    at: 'B2',
    answers: ['basis garment', 'basis body'],
  },
  'a chest and a waist that are exchanged': {
    text: 'Size,Chest (cm),Waist (cm)\nS,74,90\nM,78,94\nL,82,98',
    code: 'two-columns',
    at: 'B1',
    answers: ['column B1=waist,C1=chest', 'column B1=chest,C1=waist'],
  },
  'a waist and a hip of women that are exchanged': {
    text: 'Women\nSize,Waist (in),Hip (in)\nS,35-36,28-29\nM,37-38,30-31\nL,39-40,32-33',
    code: 'two-columns',
    at: 'B2',
    answers: ['column B2=hip,C2=waist', 'column B2=waist,C2=hip'],
  },
  'three columns of which two are exchanged': {
    text: 'Size,Bust (cm),Waist (cm),Hip (cm)\nS,86,94,70\nM,90,98,74\nL,94,102,78',
    facts: {department: 'women'},
    code: 'two-columns',
    at: 'C1',
    answers: ['column C1=hip,D1=waist', 'column C1=waist,D1=hip'],
  },
};
