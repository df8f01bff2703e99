import {cmToInches, INCHES_PER_FOOT, kgToPounds, POUNDS_PER_STONE, type LengthUnit} from '../core/units.js';

/** Numbers and units written as a language writes them. Made once per language: Intl objects are costly. */
export interface Format {
  readonly number: (value: number) => string;
  readonly percent: (share01: number) => string;
  /** A girth or a difference: whole centimetres, tenths of an inch. */
  readonly length: (valueCm: number, unit: LengthUnit) => string;
  /** The same without its unit, for `96 ± 3 cm`. */
  readonly bareLength: (valueCm: number, unit: LengthUnit) => string;
  /** A stature: centimetres, or feet and inches. */
  readonly height: (valueCm: number, unit: LengthUnit) => string;
  readonly weight: (valueKg: number, unit: 'kg' | 'lb' | 'st') => string;
}

type UnitName = 'centimeter' | 'inch' | 'foot' | 'kilogram' | 'pound' | 'stone';

export function createFormat(language: string): Format {
  const plain = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(language, {maximumFractionDigits: digits});
  const withUnit = (unit: UnitName, digits = 0): Intl.NumberFormat =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits: digits,
    });
  const whole = plain(0);
  const tenths = plain(1);
  const percent = new Intl.NumberFormat(language, {style: 'percent'});
  const units: Readonly<Record<UnitName, Intl.NumberFormat>> = {
    centimeter: withUnit('centimeter'),
    inch: withUnit('inch', 1),
    foot: withUnit('foot'),
    kilogram: withUnit('kilogram', 1),
    pound: withUnit('pound'),
    stone: withUnit('stone'),
  };
  const two = (first: string, second: string): string => `${first} ${second}`;
  return {
    number: value => tenths.format(value),
    percent: share01 => percent.format(share01),
    length: (valueCm, unit) =>
      unit === 'cm' ? units.centimeter.format(valueCm) : units.inch.format(cmToInches(valueCm)),
    bareLength: (valueCm, unit) =>
      unit === 'cm' ? whole.format(valueCm) : tenths.format(cmToInches(valueCm)),
    height: (valueCm, unit) => {
      if (unit === 'cm') return units.centimeter.format(valueCm);
      const inches = Math.round(cmToInches(valueCm));
      const feet = Math.floor(inches / INCHES_PER_FOOT);
      return two(units.foot.format(feet), units.inch.format(inches - feet * INCHES_PER_FOOT));
    },
    weight: (valueKg, unit) => {
      if (unit === 'kg') return units.kilogram.format(valueKg);
      const pounds = Math.round(kgToPounds(valueKg));
      if (unit === 'lb') return units.pound.format(pounds);
      const stone = Math.floor(pounds / POUNDS_PER_STONE);
      return two(units.stone.format(stone), units.pound.format(pounds - stone * POUNDS_PER_STONE));
    },
  };
}
