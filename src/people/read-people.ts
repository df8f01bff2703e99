import * as z from 'zod/mini';
import {BRA_SYSTEMS, FIT_PREFERENCES, GIRTHS, SECONDARY_MEASURES, SEXES} from '../core/domain.js';
import {ESTIMATE_SOURCES, QUALITY_NOTES} from '../core/measurement-words.js';
import {DEPARTMENTS, GARMENTS} from '../core/garment.js';
import {choosing} from './change-people.js';
import {NOBODY, type People, type Person} from './person.js';

/** Raise this whenever the stored form changes. `migrate` then gets one more step, or drops what is not worth one. */
export const PEOPLE_VERSION = 5;

/** Bodies change; an answer from measurements older than this would be a guess. */
const KEEP_FOR_MS = 365 * 24 * 60 * 60 * 1000;

const estimate = z.object({
  valueCm: z.number().check(z.positive()),
  sdCm: z.number().check(z.positive()),
  source: z.enum(ESTIMATE_SOURCES),
});
const three = z.array(z.number()).check(z.length(3));
const measurements = z.object({
  chest: estimate,
  waist: estimate,
  hip: estimate,
  covarianceCm2: z.array(three).check(z.length(3)),
  // Older versions kept people without lengths. Such a person is read, and gets lengths when the finder next uses their
  // answers.
  height: z.exactOptional(estimate),
  insideLeg: z.exactOptional(estimate),
  neck: z.exactOptional(estimate),
  thigh: z.exactOptional(estimate),
  underbust: z.exactOptional(estimate),
  shoulder: z.exactOptional(estimate),
  sleeve: z.exactOptional(estimate),
  notes: z.array(z.enum(QUALITY_NOTES)),
});
const sex = z.enum(SEXES);
const girth = z.enum(GIRTHS);
// Before version 5 this was one text, in the language in which it was kept.
const garmentName = z.object({
  brand: z.nullable(z.string()),
  department: z.nullable(z.enum(DEPARTMENTS)),
  garment: z.nullable(z.enum(GARMENTS)),
  name: z.nullable(z.string()),
});
const told = z.object({
  draft: z.object({
    lengthUnit: z.enum(['cm', 'in']),
    massUnit: z.enum(['kg', 'lb', 'st']),
    height: z.string(),
    feet: z.string(),
    inches: z.string(),
    weight: z.string(),
    pounds: z.string(),
    age: z.string(),
    sex: z.union([sex, z.literal('')]),
    forChild: z.exactOptional(z.boolean()),
    insideLeg: z.exactOptional(z.string()),
  }),
  tapes: z.partialRecord(z.enum([...GIRTHS, ...SECONDARY_MEASURES]), z.number()),
  worn: z.nullable(
    z.object({
      garment: z.union([garmentName, z.string()]),
      size: z.string(),
      observations: z.array(
        z.object({
          kind: z.literal('interval'),
          girth,
          lowCm: z.exactOptional(z.number()),
          highCm: z.exactOptional(z.number()),
          softnessCm: z.exactOptional(z.number()),
        }),
      ),
    }),
  ),
  // Not asked for before version 4.
  bra: z._default(z.nullable(z.object({system: z.enum(BRA_SYSTEMS), label: z.string()})), null),
  fit: z.nullable(z.enum(FIT_PREFERENCES)),
});
const outcome = z.object({
  shopper: z.object({
    heightCm: z.number(),
    weightKg: z.exactOptional(z.number()),
    ageYears: z.exactOptional(z.number()),
    sex: z.exactOptional(sex),
    insideLegCm: z.exactOptional(z.number()),
    isChild: z.exactOptional(z.boolean()),
    heightSdCm: z.exactOptional(z.number()),
  }),
  measured: measurements,
});
const person = z.object({
  id: z.string(),
  name: z.string(),
  keptAtMs: z.number(),
  told,
  outcome,
  measurements,
});
const stored = z.object({
  version: z.literal(PEOPLE_VERSION),
  chosenId: z.nullable(z.string()),
  all: z.array(z.unknown()),
});

/**
 * Does not compile while the schema refuses a person whom the types allow. The device would keep such a person and lose
 * them at the next reading.
 */
type Readable<Kept extends ReadonlyDeep<z.input<typeof person>> = Person> = Kept;

type ReadonlyDeep<T> = T extends object ? {readonly [Key in keyof T]: ReadonlyDeep<T[Key]>} : T;

/** A record that a newer version of this package has written, in whatever form it has by then. */
const newer = z.object({version: z.number().check(z.gt(PEOPLE_VERSION))});

/**
 * The people in a stored record. An earlier version is converted, a person whose time is over or who cannot be read is
 * left out, and foreign content holds nobody. Null for a record of a newer version, which must be left as it is: a shop
 * may have gone back to an older script, and another shop of this site may have the newer one.
 */
export function readPeople(given: unknown, nowMs: number): People | null {
  if (newer.safeParse(given).success) return null;
  const read = stored.safeParse(migrate(given));
  if (!read.success) return NOBODY;
  const all = read.data.all.flatMap((one): readonly Readable[] => {
    const {success, data} = person.safeParse(one);
    // A date in the future comes from a wrong clock, and must not keep somebody for ever.
    const isInTime = success && Math.abs(nowMs - data.keptAtMs) < KEEP_FOR_MS;
    return isInTime ? [data] : [];
  });
  return choosing({all, chosenId: null}, read.data.chosenId);
}

/** Version 2 kept one shopper without a name, and more of the journey than is worth keeping. */
const versionTwo = z.object({
  version: z.literal(2),
  keptAtMs: z.unknown(),
  journey: told,
  outcome: z.unknown(),
  measurements: z.unknown(),
});

/** What has been added since is read with its default, see `told`. */
const sinceThree = z.object({version: z.literal([3, 4]), chosenId: z.unknown(), all: z.unknown()});

function migrate(given: unknown): unknown {
  const recent = sinceThree.safeParse(given);
  if (recent.success) return {...recent.data, version: PEOPLE_VERSION};
  const old = versionTwo.safeParse(given);
  if (!old.success) return given;
  const {version: _, journey, ...rest} = old.data;
  const id = 'first';
  return {version: PEOPLE_VERSION, chosenId: id, all: [{...rest, id, name: '', told: journey}]};
}
