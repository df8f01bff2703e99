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
  const measures = names.filter(name => sizes.some(size => name in size));
  return {
    unit,
    measures,
    rows: sizes.map(size => ({label: size.label, cells: measures.map(name => text(size[name]))})),
  };
}
