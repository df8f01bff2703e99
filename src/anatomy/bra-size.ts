import {BRA_SYSTEMS, type BraSize, type BraSystem} from '../core/domain.js';
import {ok, type Result} from '../core/errors.js';
import {inchesToCm} from '../core/units.js';
import type {BraObservation} from '../core/observation.js';

/** Why a label is no size of the named system. `other-system` lists the systems in which it is a size. */
export type BraProblem =
  {readonly code: 'unreadable'} | {readonly code: 'other-system'; readonly systems: readonly BraSystem[]};

/** What each cup adds to the band to give the bust girth. Letters with the same meaning have the same value. */
type Cups = Readonly<Record<string, number>>;

/** Cups in rising order, `step` apart from `start` on. Names joined by `/` are the same cup. */
const ladder = (start: number, step: number, names: string): Cups =>
  Object.fromEntries(
    names
      .split(' ')
      .flatMap((cup, index) => cup.split('/').map((name): [string, number] => [name, start + step * index])),
  );

/**
 * EN 13402-3 defines a cup by the bust less the under-bust girth: 10 to 12 cm for AA, 12 to 14 for A, and so on in
 * steps of 2 cm. These are the middles. Beyond the standard's last letter, the ladder goes on as makers continue it.
 */
const METRIC_CUPS = ladder(11, 2, 'AA A B C D E/DD F G H I J K');

/** Each cup adds an inch more than the one before; A adds one inch to the band's number, AA half an inch. */
const UK_CUPS = {AA: 0.5, ...ladder(1, 1, 'A B C D DD E F FF G GG H HH J JJ K')};
const US_CUPS = {AA: 0.5, ...ladder(1, 1, 'A B C D DD/E DDD/F G H I J K')};

interface Band {
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
  readonly cups: Cups;
  /** The bust girth, from the number on the label and what the cup adds. */
  readonly bustCm: (band: number, cup: number) => number;
}

/**
 * A system in inches. Makers differ in what they add to the under-bust girth to get the band's number, but all count
 * cups from that number.
 */
const inches = (cups: Cups): Band => ({
  lowest: 28,
  highest: 52,
  step: 2,
  cups,
  bustCm: (band, cup) => inchesToCm(band + cup),
});

const SYSTEMS: Readonly<Record<BraSystem, Band>> = {
  eu: {lowest: 60, highest: 120, step: 5, cups: METRIC_CUPS, bustCm: (band, cup) => band + cup},
  // The sizes of `eu`, with a number that is 15 larger.
  fr: {lowest: 75, highest: 135, step: 5, cups: METRIC_CUPS, bustCm: (band, cup) => band - 15 + cup},
  uk: inches(UK_CUPS),
  us: inches(US_CUPS),
};

/**
 * One SD of the bust girth around the middle of its label. A label spans 5 cm of band and 2 cm of cup, which is an SD
 * of 1.6 cm. But four in five women wear another size than a fitter would give them (Wood et al. 2008: 80 % of 30,
 * McGhee & Steele 2010: 85 % of 104). Mostly it is a larger band with a smaller cup (38C for 34E), which moves the bust
 * by one or two inches. Makers also differ by about a size. No survey at hand gives both bra sizes and girths, so this
 * value is a judgement, and wide on purpose.
 */
const BRA_SD_CM = 5;

/** The band and the names of the cups in a text such as "75C", "75 c", "C75" or "34 D/DD"; null for other texts. */
function partsOf(text: string): readonly [band: number, cups: readonly string[]] | null {
  // Japanese keyboards type full-width letters and digits, which NFKC makes plain.
  const plain = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  const [, number, cup] = /^(\d{2,3})([A-Z/]{1,7})$/.exec(plain) ?? [];
  const [, cupFirst, numberLast] = /^([A-Z/]{1,7})(\d{2,3})$/.exec(plain) ?? [];
  const [band, letters] = [number ?? numberLast, cup ?? cupFirst];
  return band === undefined || letters === undefined ? null : [Number(band), letters.split('/')];
}

/** The bust girth, in cm, that a label of this system stands for; null if the system has no such size. */
function bustOf(system: BraSystem, band: number, names: readonly string[]): number | null {
  const {lowest, highest, step, cups, bustCm} = SYSTEMS[system];
  if (band < lowest || band > highest || band % step !== 0) return null;
  const [cup, ...others] = names.map(name => (Object.hasOwn(cups, name) ? cups[name] : undefined));
  // "D/DD" in a system where D and DD are different cups is a range. The SD does not cover it.
  return cup === undefined || others.some(other => other !== cup) ? null : bustCm(band, cup);
}

function readBraSize(
  text: string,
  system: BraSystem,
): Result<{readonly label: string; readonly bustCm: number}, BraProblem> {
  const parts = partsOf(text);
  if (parts === null) return {ok: false, error: {code: 'unreadable'}};
  const [band, cups] = parts;
  const bustCm = bustOf(system, band, cups);
  if (bustCm !== null) return ok({label: `${band}${cups.join('/')}`, bustCm});
  const systems = BRA_SYSTEMS.filter(other => bustOf(other, band, cups) !== null);
  return {ok: false, error: systems.length > 0 ? {code: 'other-system', systems} : {code: 'unreadable'}};
}

/** Reads a bra size as a garment's label shows it ("75C"). Any text is accepted, and is a size or a problem. */
export function parseBraSize(text: string, system: BraSystem): Result<BraSize, BraProblem> {
  const read = readBraSize(text, system);
  return read.ok ? ok({system, label: read.value.label}) : read;
}

/** Turns a bra size into an observation for `estimateBody`: a rough bust girth. */
export function observeBraSize({system, label}: BraSize): Result<BraObservation, BraProblem> {
  const read = readBraSize(label, system);
  return read.ok ? ok({kind: 'bra', girth: 'chest', valueCm: read.value.bustCm, sdCm: BRA_SD_CM}) : read;
}
