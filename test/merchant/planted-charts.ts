import fc from 'fast-check';
import type {LengthUnit} from '../../src/core/units.js';
import type {TableFacts} from '../../src/merchant/index.js';

/** A chart whose numbers are known, as a shop might write it. */
export interface PlantedChart {
  readonly text: string;
  readonly facts: TableFacts;
  readonly labels: readonly string[];
  /** Middles in cm, by size. */
  readonly cm: Readonly<Partial<Record<Girth, readonly number[]>>>;
  readonly isFlat: boolean;
  /** Whether the table has two columns of one measurement that nothing tells apart. */
  readonly isDouble: boolean;
}

export type Girth = 'chest' | 'waist' | 'hip';

/** Headings: size, chest, waist, hip, length, high hip, "all measurements in", "on the garment". */
const LANGUAGES = {
  en: ['Size', 'Chest', 'Waist', 'Hips', 'Length', 'High hip', 'All measurements in'],
  de: ['Größe', 'Brustumfang', 'Taillenumfang', 'Hüftumfang', 'Länge', 'Obere Hüfte', 'Alle Maße in'],
  fr: [
    'Taille',
    'Tour de poitrine',
    'Tour de taille',
    'Tour de hanches',
    'Longueur',
    'Petites hanches',
    'Mesures en',
  ],
  es: ['Talla', 'Pecho', 'Cintura', 'Cadera', 'Largo', 'Cadera alta', 'Medidas en'],
  it: ['Taglia', 'Torace', 'Vita', 'Fianchi', 'Lunghezza', 'Fianchi alti', 'Misure in'],
  pl: ['Rozmiar', 'Biust', 'Talia', 'Biodra', 'Długość', 'Waga', 'Wymiary w'],
  tr: ['Beden', 'Göğüs', 'Bel', 'Kalça', 'Uzunluk', 'Üst kalça', 'Ölçüler'],
  ru: ['Размер', 'Обхват груди', 'Обхват талии', 'Обхват бёдер', 'Длина изделия', 'Вес', 'Все размеры в'],
  ja: ['サイズ', 'バスト', 'ウエスト', 'ヒップ', '着丈', '中ヒップ', '単位'],
  ko: ['사이즈', '가슴둘레', '허리둘레', '엉덩이둘레', '총장', '윗엉덩이', '단위'],
  zh: ['尺码', '胸围', '腰围', '臀围', '衣长', '中臀围', '单位'],
  vi: ['Size', 'Vòng ngực', 'Vòng eo', 'Vòng mông', 'Dài áo', 'Cân nặng', 'Đơn vị'],
} as const;

const LABELS = {
  letters: ['XS', 'S', 'M', 'L', 'XL', '2XL', '3XL'],
  numbers: ['34', '36', '38', '40', '42', '44', '46'],
  small: ['6', '8', '10', '12', '14', '16', '18'],
} as const;

const UNIT_NAMES: Readonly<Record<LengthUnit, string>> = {cm: 'cm', in: 'inches'};
const CM_PER = {cm: 1, in: 2.54} as const;
const GIRTHS: readonly Girth[] = ['chest', 'waist', 'hip'];

const layout = fc.record({
  language: fc.constantFrom(...Object.values(LANGUAGES)),
  labels: fc.constantFrom(...Object.values(LABELS)),
  count: fc.integer({min: 3, max: 7}),
  firstCm: fc.integer({min: 78, max: 92}),
  stepCm: fc.integer({min: 4, max: 6}),
  drop: fc.integer({min: 8, max: 20}),
  girths: fc.subarray([...GIRTHS], {minLength: 1}),
  unit: fc.constantFrom<LengthUnit>('cm', 'in'),
  /** Where the unit stands. */
  said: fc.constantFrom('heading', 'cell', 'title', 'facts', 'nowhere'),
  range: fc.constantFrom('', '-', '–', ' – ', ' to ', '~', '/'),
  comma: fc.boolean(),
  form: fc.constantFrom('csv', 'tsv', 'markdown', 'html'),
  isAcross: fc.boolean(),
  hasLength: fc.boolean(),
  hasDecoy: fc.boolean(),
  hasNote: fc.boolean(),
  hasMark: fc.boolean(),
  isFlat: fc.constantFrom('no', 'no', 'no', 'said', 'unsaid'),
  isDouble: fc.constantFrom(false, false, false, true),
});
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

const steps = (count: number, first: number, step: number): readonly number[] =>
  Array.from({length: count}, (_, row) => first + row * step);

function columnsOf({language, labels, count, firstCm, stepCm, drop, isFlat, ...given}: Layout) {
  const [size, chest, waist, hip, length, decoy] = language;
  const half = isFlat === 'no' ? 1 : 0.5;
  const girthOf = {
    chest: {name: chest, cm: steps(count, firstCm * half, stepCm * half)},
    waist: {name: waist, cm: steps(count, (firstCm - drop) * half, stepCm * half)},
    hip: {name: hip, cm: steps(count, (firstCm + 6) * half, stepCm * half)},
  };
  const {unit, said, range, comma, girths} = given;
  const step = isFlat === 'no' ? stepCm : 0;
  const number = (cm: number) => {
    const text = String(Math.round((cm / CM_PER[unit]) * 2) / 2);
    return comma ? text.replace('.', ',') : text;
  };
  const suffix = said === 'cell' ? ` ${unit}` : '';
  const cell = (cm: number, isGirth: boolean) =>
    range !== '' && isGirth && step > 0
      ? `${number(cm - step / 2)}${range}${number(cm + step / 2)}${suffix}`
      : `${number(cm)}${suffix}`;
  const heading = (name: string) => (said === 'heading' ? `${name} (${unit})` : name);
  const flat = isFlat === 'said' && language === LANGUAGES.en ? ' laid flat' : '';
  return [
    {
      head: size,
      cells: labels.slice(0, count).map((label, row) => (given.hasMark && row === 1 ? `${label}*` : label)),
    },
    ...girths.map(girth => ({
      head: heading(`${girthOf[girth].name}${flat}`),
      cells: girthOf[girth].cm.map(cm => cell(cm, true)),
    })),
    ...(given.isDouble && girths[0]
      ? [{head: heading(girthOf[girths[0]].name), cells: girthOf[girths[0]].cm.map(cm => cell(cm + 9, true))}]
      : []),
    ...(given.hasLength
      ? [{head: heading(length), cells: steps(count, 66, 2).map(cm => cell(cm, false))}]
      : []),
    ...(given.hasDecoy
      ? [{head: heading(decoy), cells: steps(count, 84, 4).map(cm => cell(cm, false))}]
      : []),
  ];
}

function write({form, isAcross, language, said, unit, hasNote, ...given}: Layout): string {
  const columns = columnsOf({form, isAcross, language, said, unit, hasNote, ...given});
  const lines = columns.map(({head, cells}) => [head, ...cells]);
  const rows = isAcross ? lines : (lines[0] ?? []).map((_, row) => lines.map(line => line[row] ?? ''));
  const title = said === 'title' ? `${language[6]} ${UNIT_NAMES[unit]}` : undefined;
  const note = hasNote ? '* This size is the one that most people take.' : undefined;
  if (form === 'html')
    return `${title ? `<p>${title}</p>` : ''}<table>${rows
      .map(cells => `<tr>${cells.map(text => `<td>${text}</td>`).join('')}</tr>`)
      .join('')}</table>${note ? `<p>${note}</p>` : ''}`;
  const sign = {csv: ';', tsv: '\t', markdown: ' | '}[form];
  const body = rows.map(cells => cells.join(sign));
  return [...(title ? [title] : []), ...body, ...(note ? [note] : [])].join('\n');
}

export const plantedCharts: fc.Arbitrary<PlantedChart> = layout.map((given): PlantedChart => {
  const {labels, count, firstCm, stepCm, drop, girths, unit, said, isFlat, isDouble, language} = given;
  const half = isFlat === 'no' ? 1 : 0.5;
  const firsts = {chest: firstCm, waist: firstCm - drop, hip: firstCm + 6};
  const isSaid = isFlat === 'said' && language !== LANGUAGES.en;
  return {
    text: write(given),
    facts: {
      ...(said === 'facts' && {units: unit}),
      // The widths of other languages are told by the merchant.
      ...(isSaid && {basis: 'garment-flat' as const}),
    },
    labels: labels.slice(0, count),
    cm: Object.fromEntries(girths.map(girth => [girth, steps(count, firsts[girth] * half, stepCm * half)])),
    isFlat: isFlat !== 'no',
    isDouble,
  };
});
