#!/usr/bin/env node
/**
 * Turns the collected brand charts into chart files of our format: node scripts/convert-brand-charts.mjs
 *
 * Reads BRAND_CHARTS_DIR (default ../shared/data/brand-charts) and writes size-charts/*.json. It invents nothing: it copies
 * numbers, labels and notes as printed. The table below only decides what each column means, with a reason where the page
 * leaves doubt.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';

const from =
  env['BRAND_CHARTS_DIR'] ?? fileURLToPath(new URL('../../shared/data/brand-charts/', import.meta.url));
const into = fileURLToPath(new URL('../size-charts/', import.meta.url));

/** Maps printed columns to our measurements. `bust` stays, because it is the brand's word for the chest. */
const MEASURES = {
  chest: 'chest',
  bust: 'chest',
  under_bust: 'underbust',
  waist: 'waist',
  hip: 'hip',
  neck: 'neck',
  height: 'height',
  inseam: 'insideLeg',
  inside_leg: 'insideLeg',
  sleeve: 'sleeve',
  arm_length: 'sleeve',
  shoulders: 'shoulder',
  length: 'length',
  body_length: 'length',
};

/** Columns that name the same size in other systems. */
const EQUIVALENTS = ['us', 'uk', 'eu', 'fr', 'it', 'alpha', 'numeric', 'age'];

/** "8 / XS" is two names of one size. A label must have no blank, so that an `in-stock` list can hold it. */
const splitLabel = (pattern, name) => row => {
  const found = pattern.exec(row.size);
  return found ? {...row, size: found[1], [name]: found[2]} : row;
};

/**
 * One entry per written file: [file, source, fields, change of a row (undefined drops the row)]. `notes` are ours and come
 * before the page's own.
 */
const CHARTS = [
  ['aceit-unisex-tops', 'aceit-unisex', {garment: 'top', omit: ['waist']}],
  ['aceit-unisex-bottoms', 'aceit-unisex', {garment: 'bottom', omit: ['chest']}],
  [
    'arbor-mens-tops',
    'arbor-mens-tops',
    {garment: 'top', notes: ['That these are body measurements is not said in words.']},
  ],
  [
    'arbor-womens-bottoms',
    'arbor-womens-bottoms',
    {garment: 'bottom', notes: ['That these are body measurements is not said in words.']},
  ],
  // The table gives bodies for every garment. Each size has two waists, so each waist is a figure group.
  [
    'astm-d5585-women',
    'astm-d5585-women',
    {brand: 'ASTM', name: 'ASTM D5585-11e1, misses figure type', sizeSystem: 'US', twoWaists: true},
  ],
  [
    'ben-sherman-mens-shirts-regular',
    'ben-sherman-mens-garment',
    {garment: 'top', basis: 'garment', name: 'Casual shirts, regular fit', style: 'casual shirt regular'},
  ],
  [
    'ben-sherman-mens-shirts-slim',
    'ben-sherman-mens-garment',
    {garment: 'top', basis: 'garment', name: 'Casual shirts, slim fit', style: 'casual shirt slim'},
  ],
  [
    'ben-sherman-mens-t-shirts',
    'ben-sherman-mens-garment',
    {garment: 'top', basis: 'garment', name: 'T-shirts', style: 'T-shirt'},
  ],
  ['bullzye-womens-tops', 'bullzye-womens', {garment: 'top'}, splitLabel(/^(\d+) \/ (\w+)$/, 'alpha')],
  // The page's odd sizes have no bust, so only the chart of bottoms has them. The source's note says so.
  [
    'bullzye-womens-bottoms',
    'bullzye-womens',
    {
      garment: 'bottom',
      omit: ['bust'],
      extraRows: [
        {size: '9', waist: [71, 72], hip: [89, 91]},
        {size: '11', waist: [76, 77], hip: [95, 97]},
        {size: '13', waist: [81, 82], hip: [101, 102]},
        {size: '15', waist: [87, 89], hip: [107, 109]},
      ],
    },
    splitLabel(/^(\d+) \/ (\w+)$/, 'alpha'),
  ],
  ['carhartt-mens-shirts', 'carhartt-mens-shirts-outerwear', {garment: 'top', betweenSizes: 'larger'}],
  [
    'carhartt-mens-outerwear',
    'carhartt-mens-shirts-outerwear',
    {garment: 'outerwear', betweenSizes: 'larger'},
  ],
  ['columbia-girls-jackets', 'columbia-kids', {garment: 'outerwear'}],
  ['disley-womens', 'disley-womens', {sizeSystem: 'UK'}],
  [
    'dnc-mens-trousers',
    'dnc-mens-trousers',
    {garment: 'bottom', notes: ['That these are body measurements is not said in words.']},
  ],
  [
    'dnc-womens',
    'dnc-womens',
    {
      basis: 'body',
      notes: [
        'The page says "Actual Bust". Read as a body: waist 24 to 30 cm under bust and hip, as on bodies.',
      ],
    },
  ],
  [
    'en13402-3-men',
    'en13402-3-men',
    {
      garment: 'top',
      brand: 'EN 13402-3',
      name: 'EN 13402-3, men, letter codes',
      sizeSystem: 'EN13402',
      source: 'EN 13402-3, as quoted in the decision record of a public body-measurement project',
    },
  ],
  ['hm-mens-tops', 'hm-mens-tops', {garment: 'top'}],
  ['hm-womens-dresses', 'hm-womens-dresses-tops', {garment: 'dress', sizeSystem: 'Europe'}],
  ['hm-womens-tops', 'hm-womens-dresses-tops', {garment: 'top', sizeSystem: 'Europe'}],
  [
    'hosstile-unisex-tee',
    'hosstile-tee-flat-width',
    {garment: 'top', basis: 'garment-flat', rename: {chest_flat: 'chest'}},
  ],
  [
    'maceoo-mens-polo',
    'maceoo-mens-polo-garment',
    {garment: 'top', basis: 'garment', rename: {alt_size: 'numeric'}},
  ],
  ['nimbus-nordic-mens-tops', 'nimbus-nordic-mens', {garment: 'top'}],
  ['nimbus-nordic-mens-bottoms', 'nimbus-nordic-mens', {garment: 'bottom', omit: ['neck']}],
  ['nimbus-nordic-womens-tops', 'nimbus-nordic-womens', {garment: 'top'}],
  ['nimbus-nordic-womens-bottoms', 'nimbus-nordic-womens', {garment: 'bottom'}],
  ['north-face-kids', 'north-face-kids', {garment: 'outerwear'}, splitLabel(/^(\w+) \((.+)\)$/, 'age')],
  ['north-face-womens-tops', 'north-face-womens-tops', {garment: 'top'}],
  ['ororo-mens-bottoms', 'ororo-mens-bottoms', {garment: 'bottom'}],
  ['patagonia-mens-bottoms-alpha', 'patagonia-mens-bottoms-alpha', {garment: 'bottom'}],
  ['patagonia-mens-bottoms-numeric', 'patagonia-mens-bottoms-numeric', {garment: 'bottom'}],
  ['patagonia-mens-tops', 'patagonia-mens-tops', {garment: 'top'}],
  ['patagonia-womens-tops', 'patagonia-womens-tops', {garment: 'top'}],
  [
    'tie-specialist-mens-waistcoat',
    'tie-specialist-mens-waistcoat',
    {
      garment: 'top',
      basis: 'body',
      betweenSizes: {snug: 'smaller'},
      omit: ['garment_chest'],
      notes: [
        "The garment's own chest, 2 in over the top of each range, is printed beside it and left out here.",
      ],
    },
  ],
  ['tommy-hilfiger-womens-down-coat', 'tommy-hilfiger-womens-down-coat', {garment: 'outerwear'}],
  ['tommy-hilfiger-womens-outerwear', 'tommy-hilfiger-womens-outerwear', {garment: 'outerwear'}],
  // The chart uses inches. The page's own centimetres disagree with them in places.
  [
    'tripp-nyc-womens-jeans',
    'tripp-nyc-womens-jeans',
    {garment: 'bottom', basis: 'garment', omit: ['waist_cm', 'hip_cm']},
  ],
];

function convertRow(row, {omit = [], rename = {}, units}) {
  const {size, group, ...rest} = row;
  const converted = {label: size, ...(group && {group})};
  const equivalents = {};
  const measures = {};
  for (const [key, value] of Object.entries(rest)) {
    const name = rename[key] ?? key;
    if (omit.includes(key) || name === 'style') continue;
    else if (EQUIVALENTS.includes(name)) equivalents[name] = [value].flat().join('/');
    else if (MEASURES[name]) measures[MEASURES[name]] = value;
    else throw new Error(`${size}: no place for "${key}" (${units})`);
  }
  if (Object.keys(equivalents).length > 0) converted.equivalents = equivalents;
  return {...converted, ...measures};
}

function rowsOf(raw, fields, change = row => row) {
  const chosen = raw.rows.filter(row => !fields.style || row.style === fields.style);
  const rows = [...chosen, ...(fields.extraRows ?? [])].map(change);
  if (fields.extraRows) rows.sort((a, b) => Number(a.size) - Number(b.size));
  if (!fields.twoWaists) return rows;
  return ['straight', 'curvy'].flatMap(figure =>
    rows.map(({waist_curvy: curvy, waist_straight: straight, ...row}) => ({
      ...row,
      group: figure,
      waist: figure === 'curvy' ? curvy : straight,
    })),
  );
}

function convert(raw, fields, change) {
  const {brand, name, garment, basis, sizeSystem, betweenSizes, source, notes = []} = fields;
  return {
    $schema: './chart.schema.json',
    schemaVersion: 1,
    brand: brand ?? raw.brand,
    name: name ?? raw.garment,
    ...(garment && {garment}),
    department: raw.gender,
    units: raw.units,
    basis: basis ?? 'body',
    ...(sizeSystem && {sizeSystem}),
    ...(betweenSizes && {betweenSizes}),
    provenance: {
      source: source ?? raw.source,
      notes: [...notes, ...(source ? [] : [`Read on: ${raw.source_kind}.`]), ...raw.notes],
    },
    sizes: rowsOf(raw, fields, change).map(row => convertRow(row, {...fields, units: raw.units})),
  };
}

/** Writes JSON with one line per size, so that a chart reads as a table and a changed cell is a one-line diff. */
function print(chart) {
  const {sizes, ...header} = chart;
  const rows = sizes.map(
    size =>
      `    ${JSON.stringify(size)
        .replaceAll('":', '": ')
        .replaceAll(/,(?=["\d])/g, ', ')}`,
  );
  return `${JSON.stringify(header, null, 2).slice(0, -2)},\n  "sizes": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

for (const [file, sourceFile, fields, change] of CHARTS) {
  const raw = JSON.parse(await readFile(join(from, `${sourceFile}.json`), 'utf8'));
  await writeFile(join(into, `${file}.json`), print(convert(raw, fields, change)));
}
console.log(`${CHARTS.length} charts written.`);
