import {BRA_SYSTEMS, type BraSize, type BraSystem} from '../core/domain.js';
import {ok, type Result} from '../core/errors.js';
import {inchesToCm} from '../core/units.js';
import type {BraObservation} from './observations.js';

/** Why a label is no size of its system; `other-system` names those it would be a size of. */
export type BraProblem =
  {readonly code: 'unreadable'} | {readonly code: 'other-system'; readonly systems: readonly BraSystem[]};

/** What a label adds to the band to give the bust girth, per cup; letters that mean the same share an entry. */
type Cups = Readonly<Record<string, number>>;

/** Steps up a ladder of cups: `B` is one above `A`; names joined by `/` are one cup. */
const ladder = (start: number, step: number, names: string): Cups =>
  Object.fromEntries(
    names
      .split(' ')
      .flatMap((cup, index) => cup.split('/').map((name): [string, number] => [name, start + step * index])),
  );

/**
 * EN 13402-3: bust less under-bust girth is 10 to 12 cm for AA, 12 to 14 for A and so on by 2 cm; here the middles. The
 * standard's letters are gone on with as makers do.
 */
const METRIC_CUPS = ladder(11, 2, 'AA A B C D E/DD F G H I J K');

/** One inch a cup over the number of the band. Half an inch for AA: it is what is left below one. */
const UK_CUPS = {AA: 0.5, ...ladder(1, 1, 'A B C D DD E F FF G GG H HH J JJ K')};
const US_CUPS = {AA: 0.5, ...ladder(1, 1, 'A B C D DD/E DDD/F G H I J K')};

interface Band {
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
  readonly cups: Cups;
  /** From the number on the label and what the cup adds to the bust girth. */
  readonly bustCm: (band: number, cup: number) => number;
}

/** The number is the band in inches, whatever was added to the under-bust to come to it: cups count from the number. */
const inches = (cups: Cups): Band => ({
  lowest: 28,
  highest: 52,
  step: 2,
  cups,
  bustCm: (band, cup) => inchesToCm(band + cup),
});

const SYSTEMS: Readonly<Record<BraSystem, Band>> = {
  eu: {lowest: 60, highest: 120, step: 5, cups: METRIC_CUPS, bustCm: (band, cup) => band + cup},
  // The same sizes under a number that is 15 larger.
  fr: {lowest: 75, highest: 135, step: 5, cups: METRIC_CUPS, bustCm: (band, cup) => band - 15 + cup},
  uk: inches(UK_CUPS),
  us: inches(US_CUPS),
};

/**
 * One SD of the bust girth around the middle of its label. A label itself spans 5 cm of band and 2 cm of cup, which is an
 * SD of 1.6 cm. But four in five women wear another size than a fitter would give them (Wood et al. 2008: 80 % of 30,
 * McGhee & Steele 2010: 85 % of 104), mostly a larger band with a smaller cup (38C for 34E), which moves the bust by one
 * or two inches a mistake; and makers differ by about a size. No survey at hand has bra sizes beside girths, so this
 * is set by hand, wide on purpose.
 */
const BRA_SD_CM = 5;

/** "75C", "75 c", "C75", "34 D/DD": the band and the cups that it names. */
function partsOf(text: string): readonly [band: number, cups: readonly string[]] | null {
  const plain = text.replace(/[\s-]/g, '').toUpperCase();
  const [, number, cup] = /^(\d{2,3})([A-Z/]{1,7})$/.exec(plain) ?? [];
  const [, cupFirst, numberLast] = /^([A-Z/]{1,7})(\d{2,3})$/.exec(plain) ?? [];
  const [band, letters] = [number ?? numberLast, cup ?? cupFirst];
  return band === undefined || letters === undefined ? null : [Number(band), letters.split('/')];
}

/** Bust girth that a label of this system stands for; null where the system has no such size. */
function bustOf(system: BraSystem, band: number, names: readonly string[]): number | null {
  const {lowest, highest, step, cups, bustCm} = SYSTEMS[system];
  if (band < lowest || band > highest || band % step !== 0) return null;
  const [cup, ...others] = names.map(name => (Object.hasOwn(cups, name) ? cups[name] : undefined));
  // "D/DD" of two different cups is a range, which the SD covers no further.
  return cup === undefined || others.some(other => other !== cup) ? null : bustCm(band, cup);
}

/** A label as it is written on the garment ("75C"). Any text whatever is either that or a problem. */
export function parseBraSize(text: string, system: BraSystem): Result<BraSize, BraProblem> {
  const parts = partsOf(text);
  if (parts === null) return {ok: false, error: {code: 'unreadable'}};
  const [band, cups] = parts;
  if (bustOf(system, band, cups) !== null) return ok({system, label: `${band}${cups.join('/')}`});
  const systems = BRA_SYSTEMS.filter(other => bustOf(other, band, cups) !== null);
  return {ok: false, error: systems.length > 0 ? {code: 'other-system', systems} : {code: 'unreadable'}};
}

/** What a bra size says of the body, as an observation for `estimateBody`: a rough bust girth. */
export function observeBraSize({system, label}: BraSize): Result<BraObservation, BraProblem> {
  const parsed = parseBraSize(label, system);
  if (!parsed.ok) return parsed;
  const [band, cups] = partsOf(label) ?? [NaN, []];
  return ok({kind: 'bra', girth: 'chest', valueCm: bustOf(system, band, cups) ?? NaN, sdCm: BRA_SD_CM});
}
