import type {Basis} from '../../src/chart/model/size-chart.js';
import type {TableFacts} from '../../src/merchant/index.js';

/** A table that is read without a question, and the rows that it gives. */
export interface ReadableChart {
  readonly text: string;
  readonly facts?: TableFacts;
  /** Where it is not the body. */
  readonly basis?: Basis;
  readonly sizes: readonly object[];
}

/** Headings of languages beside the seven of `import-table.test.ts`. */
export const LANGUAGES: Readonly<Record<string, ReadableChart>> = {
  'Japanese with full-width digits': {
    text: 'サイズ,バスト,ウエスト,ヒップ\nS,７９〜８３,６０〜６４,８５〜８９\nM,83〜87,64〜68,89〜93',
    facts: {units: 'cm', garment: 'dress'},
    sizes: [
      {label: 'S', chest: [79, 83], waist: [60, 64], hip: [85, 89]},
      {label: 'M', chest: [83, 87], waist: [64, 68], hip: [89, 93]},
    ],
  },
  'Japanese in half-width kana': {
    text: 'ｻｲｽﾞ,ﾊﾞｽﾄ(cm),ｳｴｽﾄ(cm)\nS,79~83,60~64\nM,83~87,64~68',
    facts: {garment: 'dress'},
    sizes: [
      {label: 'S', chest: [79, 83], waist: [60, 64]},
      {label: 'M', chest: [83, 87], waist: [64, 68]},
    ],
  },
  Korean: {
    text: '사이즈,가슴둘레,허리둘레,엉덩이둘레\n44,82,64,88\n55,85,67,91\n66,88,70,94',
    facts: {units: 'cm', garment: 'dress'},
    sizes: [
      {label: '44', chest: 82, waist: 64, hip: 88},
      {label: '55', chest: 85, waist: 67, hip: 91},
      {label: '66', chest: 88, waist: 70, hip: 94},
    ],
  },
  'Russian in letters': {
    text: 'Размер;ОГ, см;ОТ, см;ОБ, см\n42;84;66;92\n44;88;70;96',
    facts: {garment: 'dress'},
    sizes: [
      {label: '42', chest: 84, waist: 66, hip: 92},
      {label: '44', chest: 88, waist: 70, hip: 96},
    ],
  },
  Russian: {
    text: 'Размер;Обхват груди (см);Обхват талии (см);Обхват бёдер (см);Рост\nS;82-86;62-66;88-92;164-170\nM;86-90;66-70;92-96;164-170',
    facts: {garment: 'dress'},
    sizes: [
      {label: 'S', chest: [82, 86], waist: [62, 66], hip: [88, 92], height: [164, 170]},
      {label: 'M', chest: [86, 90], waist: [66, 70], hip: [92, 96], height: [164, 170]},
    ],
  },
  Turkish: {
    text: 'Beden,Göğüs (cm),Bel (cm),Kalça (cm)\n36,86,68,94\n38,90,72,98',
    facts: {garment: 'dress'},
    sizes: [
      {label: '36', chest: 86, waist: 68, hip: 94},
      {label: '38', chest: 90, waist: 72, hip: 98},
    ],
  },
  Polish: {
    text: 'Rozmiar;Obwód klatki piersiowej;Obwód talii;Obwód bioder\nS;84-88;64-68;90-94\nM;88-92;68-72;94-98',
    facts: {units: 'cm', garment: 'dress'},
    sizes: [
      {label: 'S', chest: [84, 88], waist: [64, 68], hip: [90, 94]},
      {label: 'M', chest: [88, 92], waist: [68, 72], hip: [94, 98]},
    ],
  },
  'Polish in single words': {
    text: 'Rozmiar;Biust;Talia (pas);Biodra;Wzrost\nS;84-88;64-68;90-94;164\nM;88-92;68-72;94-98;168',
    facts: {units: 'cm', garment: 'dress'},
    sizes: [
      {label: 'S', chest: [84, 88], waist: [64, 68], hip: [90, 94], height: 164},
      {label: 'M', chest: [88, 92], waist: [68, 72], hip: [94, 98], height: 168},
    ],
  },
  Czech: {
    text: 'Velikost;Obvod hrudníku;Obvod pasu;Obvod boků\nS;84-88;64-68;90-94\nM;88-92;68-72;94-98',
    facts: {units: 'cm', garment: 'dress'},
    sizes: [
      {label: 'S', chest: [84, 88], waist: [64, 68], hip: [90, 94]},
      {label: 'M', chest: [88, 92], waist: [68, 72], hip: [94, 98]},
    ],
  },
  Swedish: {
    text: 'Storlek;Bröstvidd;Midjevidd;Stussvidd\n36;84;66;92\n38;88;70;96',
    facts: {units: 'cm', garment: 'dress'},
    sizes: [
      {label: '36', chest: 84, waist: 66, hip: 92},
      {label: '38', chest: 88, waist: 70, hip: 96},
    ],
  },
  Danish: {
    text: 'Størrelse;Brystvidde;Taljevidde;Hoftevidde\nS;84-88;64-68;90-94\nM;88-92;68-72;94-98',
    facts: {units: 'cm', garment: 'dress'},
    sizes: [
      {label: 'S', chest: [84, 88], waist: [64, 68], hip: [90, 94]},
      {label: 'M', chest: [88, 92], waist: [68, 72], hip: [94, 98]},
    ],
  },
  Norwegian: {
    text: 'Størrelse;Bryst;Midje;Hofte\nS;84-88;64-68;90-94\nM;88-92;68-72;94-98',
    facts: {units: 'cm', garment: 'dress'},
    sizes: [
      {label: 'S', chest: [84, 88], waist: [64, 68], hip: [90, 94]},
      {label: 'M', chest: [88, 92], waist: [68, 72], hip: [94, 98]},
    ],
  },
  Finnish: {
    text: 'Koko;Rinnanympärys;Vyötärönympärys;Lantionympärys\nS;84-88;64-68;90-94\nM;88-92;68-72;94-98',
    facts: {units: 'cm', garment: 'dress'},
    sizes: [
      {label: 'S', chest: [84, 88], waist: [64, 68], hip: [90, 94]},
      {label: 'M', chest: [88, 92], waist: [68, 72], hip: [94, 98]},
    ],
  },
  'Vietnamese by numbers': {
    text: 'Size,Vòng 1,Vòng 2,Vòng 3\nS,82-84,62-64,86-88\nM,84-88,64-68,88-92',
    facts: {units: 'cm', garment: 'dress'},
    sizes: [
      {label: 'S', chest: [82, 84], waist: [62, 64], hip: [86, 88]},
      {label: 'M', chest: [84, 88], waist: [64, 68], hip: [88, 92]},
    ],
  },
  'Vietnamese shirts by the neck, beside a wrist': {
    text: 'Cỡ,Cổ (cm),Vòng ngực (cm),Cổ tay (cm)\nS,37,90,20\nM,39,96,21',
    facts: {garment: 'top'},
    sizes: [
      {label: 'S', neck: 37, chest: 90},
      {label: 'M', neck: 39, chest: 96},
    ],
  },
  Chinese: {
    text: '尺码,胸围(cm),腰围(cm),臀围(cm),衣长\nS,84,66,90,60\nM,88,70,94,61',
    facts: {garment: 'dress'},
    sizes: [
      {label: 'S', chest: 84, waist: 66, hip: 90, length: 60},
      {label: 'M', chest: 88, waist: 70, hip: 94, length: 61},
    ],
  },
  'Chinese trousers by GB/T 1335': {
    text: '号型,腰围,臀围\n170/76A,76,92\n175/80A,80,95',
    facts: {units: 'cm', garment: 'bottom'},
    sizes: [
      {label: '170/76A', waist: 76, hip: 92},
      {label: '175/80A', waist: 80, hip: 95},
    ],
  },
  Dutch: {
    text: 'Maat;Borstomvang;Taille;Heup\n36;84;68;94\n38;88;72;98',
    facts: {units: 'cm'},
    sizes: [
      {label: '36', chest: 84, waist: 68, hip: 94},
      {label: '38', chest: 88, waist: 72, hip: 98},
    ],
  },
  'Dutch with the ending of sizes': {
    text: 'Maat;Borstmaat (cm);Kraagmaat (cm)\nS;90;37\nM;96;39',
    facts: {garment: 'top'},
    sizes: [
      {label: 'S', chest: 90, neck: 37},
      {label: 'M', chest: 96, neck: 39},
    ],
  },
  German: {
    text: 'Größe;Taille;Hüfte\n36;68;94\n38;72;98',
    facts: {units: 'cm'},
    sizes: [
      {label: '36', waist: 68, hip: 94},
      {label: '38', waist: 72, hip: 98},
    ],
  },
  ...Object.fromEntries(
    [
      ['German', 'Größe;BU;TA;HÜ'],
      ['Czech', 'Velikost;OH;OP;OS'],
      ['Vietnamese', 'Size;V1;V2;V3'],
      ['Japanese', 'サイズ;B;W;H'],
      ['French', 'Taille;Tour p.;T. taille;Tour hanches'],
      ['Dutch', 'Maat;Bovenw.;Taillew.;Heupw.'],
    ].map(([language = '', heads = '']) => [
      `${language} in short`,
      {
        text: `${heads}\nS;86;70;94\nM;90;74;98\nL;94;78;102`,
        facts: {units: 'cm'},
        sizes: [
          {label: 'S', chest: 86, waist: 70, hip: 94},
          {label: 'M', chest: 90, waist: 74, hip: 98},
          {label: 'L', chest: 94, waist: 78, hip: 102},
        ],
      } satisfies ReadableChart,
    ]),
  ),
};
