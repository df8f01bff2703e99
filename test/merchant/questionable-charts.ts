import type {TableFacts} from '../../src/merchant/index.js';

/** A table that leaves something open: the code of the question, where it stands, and the answers to choose from. */
export interface QuestionableChart {
  readonly text: string;
  readonly facts?: TableFacts;
  readonly code: string;
  readonly at: string;
  readonly answers: readonly string[];
}

export const QUESTIONS: Readonly<Record<string, QuestionableChart>> = {
  'columns of women and of men': {
    text: 'Size,Women chest (cm),Men chest (cm)\nS,86,92\nM,90,98',
    code: 'several-charts',
    at: 'B1',
    answers: ['department women', 'department men'],
  },
  'columns of girls and of boys': {
    text: 'Size,Chest (cm) girls,Chest (cm) boys,Height (cm)\n4,56,57,104\n5,58,59,110\n6,60,61,116',
    code: 'several-charts',
    at: 'B1',
    answers: ['rows girls', 'rows boys'],
  },
  'chests that are of a flat shirt or of a girl': {
    text: 'Taille,Poitrine (cm),Longueur (cm)\nS,54,74\nM,58,76\nL,62,78',
    code: 'flat-width',
    at: 'B1',
    answers: ['basis garment-flat', 'department kids'],
  },
  'chests larger than anybody who takes these letters': {
    text: 'Size,Chest (cm),Length (cm)\nS,106-112,70\nM,113-120,74\nL,121-130,78',
    facts: {garment: 'top'},
    code: 'bad-field',
    at: 'B1',
    answers: ['basis garment', 'basis body'],
  },
  'a chest laid flat beside another chest': {
    text: 'Size,Chest laid flat (cm),Chest (cm)\nS,44,53\nM,47,56\nL,50,59',
    facts: {garment: 'top'},
    code: 'two-columns',
    at: 'B1',
    answers: ['column B1=chest', 'column C1=chest'],
  },
  'inches under a heading that says centimetres': {
    text: 'Size,Chest (cm),Waist (cm)\nS,36,30\nM,38,32\nL,40,34',
    facts: {garment: 'top'},
    code: 'flat-width',
    at: 'B1',
    answers: ['basis garment-flat', 'cell B1=Chest (in)', 'department kids'],
  },
  'centimetres under a heading that says inches': {
    text: 'Size,Chest (in),Waist (in)\nS,86,70\nM,90,74\nL,94,78',
    code: 'wrong-units',
    at: 'B1',
    answers: ['cell B1=Chest (cm)'],
  },
  'centimetres below a title that says inches': {
    text: '<p>Inches</p><table><tr><th>Size<th>Bust<tr><td>S<td>84<tr><td>M<td>88<tr><td>L<td>92</table>',
    code: 'wrong-units',
    at: 'B1',
    answers: ['units cm'],
  },
  'a high waist that is the only one': {
    text: 'Size,High waist (cm),Hip (cm)\nS,68,92\nM,72,96\nL,76,100',
    facts: {garment: 'bottom'},
    code: 'unknown-column',
    at: 'B1',
    answers: ['column B1=waist', 'column B1=ignore'],
  },
  'letters of a drawing that is not here': {
    text: 'Size,A (cm),B (cm)\nS,96,70\nM,102,72\nL,108,74',
    facts: {garment: 'top'},
    code: 'unknown-column',
    at: 'B1',
    answers: ['column B1=chest', 'column B1=ignore'],
  },
  'a waist said to lie flat beside a chest that goes round': {
    text: 'Size,Chest (cm),Waist laid flat (cm)\nS,96,41\nM,102,44\nL,108,47',
    facts: {garment: 'top'},
    code: 'flat-width',
    at: 'C1',
    answers: ['basis garment-flat'],
  },
  'a column of cells that may be a range or waist and inside leg': {
    text: 'Size,Chest,Waist\nXS,34/36",28/30"\nS,36/38",30/32"',
    facts: {garment: 'top'},
    code: 'bad-cell',
    at: 'C1',
    answers: ['column C1=ignore'],
  },
  'collars that nobody says are of shirts': {
    text: 'Size,Neck (cm)\nS,38\nM,40\nL,42',
    code: 'no-measurement',
    at: 'B2',
    answers: ['garment top'],
  },
  'two products in one table': {
    text: 'sku,name,size,chest,waist\nA1,Shirt,S,88-94,74-80\nA1,Shirt,M,94-100,80-86\nB1,Jacket,S,92-98,80-86\nB1,Jacket,M,98-104,86-92',
    facts: {units: 'cm', garment: 'top'},
    code: 'several-charts',
    at: 'A1',
    answers: ['rows A1', 'rows B1'],
  },
  'Chinese widths of the garment': {
    text: '尺码,衣长,胸宽,肩宽,袖长\nM,68,52,45,60\nL,70,54,46,61',
    facts: {units: 'cm', garment: 'top'},
    code: 'flat-width',
    at: 'C1',
    answers: ['basis garment-flat', 'department kids'],
  },
  'sections named after products': {
    text: 'Size,Chest (cm)\nOxford shirt,\nS,88-94\nM,94-100\nLinen shirt,\nS,92-98\nM,98-104',
    facts: {garment: 'top'},
    code: 'several-charts',
    at: 'A1',
    answers: ['rows Oxford shirt', 'rows Linen shirt'],
  },
  'two tables below each other with sizes across': {
    text: 'Tops,,,\n,S,M,L\nChest (cm),88,94,100\nWaist (cm),74,80,86\nTrousers,,,\n,S(29),M(30),L(31)\nWaist (cm),76,82,88\nHip (cm),91,97,103',
    code: 'several-charts',
    at: 'A7',
    answers: ['table 1', 'table 2'],
  },
  'two tables beside each other without headings of their labels': {
    text: ',Length (cm),Chest (cm),,Length (cm),Chest (cm)\nW-S,65,84,M-S,71,91\nW-M,67,88,M-M,73,97',
    code: 'several-charts',
    at: 'E1',
    answers: ['table 1', 'table 2'],
  },
  'girths of a garment that is said to lie flat': {
    text: 'All measurements in cm. Measured flat.\nSize,Chest,Length\nS,91-95,68\nM,96-101,71',
    facts: {garment: 'top'},
    code: 'flat-width',
    at: 'B2',
    answers: ['basis garment', 'basis body'],
  },
  'waists that do not say that they are of the body beside a bust of the garment': {
    text: 'Size,Body bust (in),Garment bust (in),Waist (in)\nS,34,38,34\nM,36,40,36',
    facts: {garment: 'top'},
    code: 'bad-field',
    at: 'D1',
    answers: ['basis body', 'basis garment'],
  },
  'one row for three girths': {
    text: 'Size,S,M,L\n"Chest, waist, hips (in)",28-29,30-31,32-33\nInside leg (in),30,31,32',
    facts: {garment: 'bottom'},
    code: 'unknown-column',
    at: 'A2',
    answers: ['column A2=waist', 'column A2=hip', 'column A2=ignore'],
  },
  'garment girths beside labels of GB/T 1335': {
    text: 'Size,165/84A,170/88A,170/92A\n胸围/Bust (cm),106,110,114\n袖长 (cm),57,58.5,58.5',
    facts: {garment: 'top', department: 'men'},
    code: 'bad-field',
    at: 'A2',
    answers: ['basis garment', 'basis body'],
  },
  'garment girths beside Korean sizes': {
    text: '치수,90,95,100,105\n가슴둘레 (cm),115,119,124,129\n총장 (cm),68,70,72,74',
    facts: {garment: 'top', department: 'men'},
    code: 'bad-field',
    at: 'A2',
    answers: ['basis garment', 'basis body'],
  },
  'labels that German Excel made dates of': {
    text: 'Größe;Brust (cm)\n06. Aug;82\n10. Dez;88',
    facts: {garment: 'top'},
    code: 'spreadsheet-date',
    at: 'A2',
    answers: ['cell A2=6-8'],
  },
  'labels that French Excel made dates of': {
    text: 'Taille;Poitrine (cm);Tour de taille (cm)\n6-août;82;62\n10-déc;88;68',
    code: 'spreadsheet-date',
    at: 'A2',
    answers: ['cell A2=6-8'],
  },
  'labels that Italian Excel made dates of': {
    text: 'Taglia;Busto (cm)\n6-ago;82\n10-dic;88',
    code: 'spreadsheet-date',
    at: 'A2',
    answers: ['cell A2=6-8'],
  },
  'labels that a spreadsheet keeps as day numbers': {
    text: 'Size,Bust (cm)\n45512,82\n45638,88',
    code: 'spreadsheet-date',
    at: 'A2',
    answers: ['cell A2=8-8'],
  },
  'labels that are dates in numbers': {
    text: 'Size,Bust (cm)\n08.06.2024,82\n10.12.2024,88',
    code: 'spreadsheet-date',
    at: 'A2',
    answers: ['cell A2=6-8'],
  },
  'a cell that is a date': {
    text: 'Size,Bust (cm),Waist (in)\nS,82,Jun-28\nM,88,29-30',
    code: 'spreadsheet-date',
    at: 'C2',
    answers: ['cell C2=6-28'],
  },
  'a girth under an unknown heading': {
    text: 'Size,Waist (cm),Umfang Popo (cm)\nS,64,90\nM,68,94',
    facts: {garment: 'bottom'},
    code: 'unknown-column',
    at: 'C1',
    answers: ['column C1=hip', 'column C1=ignore'],
  },
  'a page with tables for men and women': {
    text: '<h2>Men</h2><table><tr><th>Size<th>Chest (cm)<tr><td>S<td>88-94<tr><td>M<td>94-100</table><h2>Women</h2><table><tr><th>Size<th>Chest (cm)<tr><td>S<td>80-84<tr><td>M<td>84-88</table>',
    facts: {garment: 'top'},
    code: 'several-charts',
    at: 'A1',
    answers: ['table 1', 'table 2'],
  },
  'two transposed tables below each other': {
    text: 'Men,S,M,L\nChest (cm),88-94,94-100,100-106\nWomen,S,M,L\nChest (cm),80-84,84-88,88-92',
    facts: {garment: 'top'},
    code: 'several-charts',
    at: 'A3',
    answers: ['table 1', 'table 2'],
  },
  'two tables beside each other': {
    text: 'Size,Chest (cm),Waist (cm),,Size,Chest (cm),Waist (cm)\nS,88-94,74-80,,S,80-84,62-66\nM,94-100,80-86,,M,84-88,66-70',
    facts: {garment: 'top'},
    code: 'several-charts',
    at: 'E1',
    answers: ['table 1', 'table 2'],
  },
};
