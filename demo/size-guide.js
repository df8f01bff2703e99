import {pairsOf} from './sizes.js';

const CM_PER_INCH = 2.54;

/** Inches for American English, where people know their body in them; centimetres everywhere else. */
function unitOf(language) {
  const region = navigator.languages.map(tag => new Intl.Locale(tag).region).find(Boolean);
  return language === 'en' && region === 'US' ? 'in' : 'cm';
}

/** The size guide of a chart in the unit of the shopper's region, ready to be shown. */
export function guideRows({units, sizes}, names, language) {
  const unit = unitOf(language);
  const factor = unit === units ? 1 : unit === 'cm' ? CM_PER_INCH : 1 / CM_PER_INCH;
  const format = new Intl.NumberFormat(language, {
    maximumFractionDigits: unit === 'cm' ? 0 : 1,
    numberingSystem: 'latn',
  });
  const number = value => (value === null || value === undefined ? '' : format.format(value * factor));
  const text = value => {
    if (value === undefined || value === null) return '';
    if (Array.isArray(value)) return value.map(number).join('–');
    return typeof value === 'object' ? `${number(value.min)}–${number(value.max)}` : number(value);
  };
  const pairs = pairsOf(sizes.map(({label}) => label));
  // The lengths of jeans repeat at each waist, so they stand in a line of their own.
  const measures = names.filter(
    name => sizes.some(size => name in size) && (pairs === null || name !== 'insideLeg'),
  );
  const rows = sizes.map(({label, ...size}, at) => {
    const [first, second] = pairs?.[at] ?? [label];
    return {first, second, cells: measures.map(name => text(size[name]))};
  });
  return {
    unit,
    measures,
    /** Rows of one first number are together. */
    groups: [...Map.groupBy(rows, ({first}) => first).values()],
    lengths:
      pairs === null
        ? []
        : [...new Set(pairs.map(([, length], at) => lengthOf(length, sizes[at].insideLeg)))],
  };

  /** A length as the label has it, and in the unit of the guide where that is another number. */
  function lengthOf(label, value) {
    return number(value) === label ? label : `${label} (${number(value)} ${unit})`;
  }
}
