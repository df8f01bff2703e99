import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Readers of the three sources, with lengths in cm and masses in kg. `isTest` marks the held-out fifth, which is in no fit. The
 * row (surveys) or the body number (corpus) decides who is in it.
 */

const root = new URL('../../../shared/data/', import.meta.url).pathname;
const nhanesCsv = process.env.NHANES_CSV ?? join(root, 'nhanes/nhanes.csv');
const ansurCsv = process.env.ANSUR2_CSV ?? join(root, 'ansur2/ansur2.csv');
const corpusDir = process.env.CORPUS_DIR ?? join(root, 'corpus');

/** The paths of the surveys. */
export const sourcePaths = {nhanes: nhanesCsv, ansur: ansurCsv};

function readCsv(path, separator = ',') {
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const names = head.split(separator);
  return lines.map(line => Object.fromEntries(line.split(separator).map((cell, i) => [names[i], cell])));
}

/** US civilians, 2017 to March 2020, with the waist at the iliac crest. `weight` is the trimmed survey weight. */
export function readNhanes() {
  const people = readCsv(nhanesCsv).map((row, i) => ({
    isTest: i % 5 === 0,
    sex: row.sex,
    ageYears: Number(row.ageYears),
    heightCm: Number(row.heightCm),
    weightKg: Number(row.weightKg),
    girthsCm: {waist: Number(row.waistCm), hip: Number(row.hipCm)},
    surveyWeight: Number(row.sampleWeight),
  }));
  // A person who represents 300 000 others would dominate a fit. Trimming at the 95th percentile is survey practice.
  const limit = people.map(person => person.surveyWeight).sort((a, b) => a - b)[
    Math.floor(0.95 * people.length)
  ];
  const mean = people.reduce((sum, person) => sum + Math.min(person.surveyWeight, limit), 0) / people.length;
  return people.map(person => ({...person, weight: Math.min(person.surveyWeight, limit) / mean}));
}

/** US Army, 2012, tape and callipers, with the waist at the navel. Its chest breadth, a compressed rib cage, is left out. */
export function readAnsur() {
  return readCsv(ansurCsv).map((row, i) => {
    const cm = name => Number(row[name]) / 10;
    return {
      subject: row.subject,
      isTest: i % 5 === 0,
      sex: row.sex,
      ageYears: Number(row.Age),
      heightCm: cm('stature'),
      weightKg: cm('weightkg'),
      /** As the soldiers stated it before they were measured, in whole inches. */
      toldHeightCm: 2.54 * Number(row.Heightin),
      crotchHeightCm: cm('crotchheight'),
      neckCm: cm('neckcircumference'),
      thighCm: cm('thighcircumference'),
      biacromialCm: cm('biacromialbreadth'),
      girthsCm: {
        chest: cm('chestcircumference'),
        waist: cm('waistcircumference'),
        hip: cm('buttockcircumference'),
      },
      widthsCm: {
        waistBreadth: cm('waistbreadth'),
        hipBreadth: cm('hipbreadth'),
        chestDepth: cm('chestdepth'),
        waistDepth: cm('waistdepth'),
        hipDepth: cm('buttockdepth'),
      },
    };
  });
}

/**
 * The arms of the same soldiers by their subject, from the two files of the public release of ANSUR II: from the shoulder point down the
 * hanging arm to the wrist, and from the spine over the elbow of the raised, bent arm.
 */
export function readSleeves() {
  const files = ['MALE', 'FEMALE'].map(sex =>
    join(namedBy('ANSUR2_PUBLIC_DIR'), `ANSUR_II_${sex}_Public.csv`),
  );
  return new Map(
    files
      .flatMap(file => readCsv(file))
      .map(row => [
        row.subjectid ?? row.SubjectId,
        {
          outseamCm: Number(row.sleeveoutseam) / 10,
          spineToWristCm: Number(row.sleevelengthspinewrist) / 10,
        },
      ]),
  );
}

/** The women of ANSUR 1988, with the waist at the navel and the girth under the bust, which later surveys leave out. */
export function readWomen1988() {
  return readCsv(namedBy('ANSUR1988_WOMEN'), '\t').map((row, i) => {
    const cm = name => Number(row[name]) / 10;
    return {
      isTest: i % 5 === 0,
      sex: 'female',
      heightCm: cm('STATURE'),
      underbustCm: cm('CHEST_CIRC-BELOW_BUST_'),
      girthsCm: {
        chest: cm('CHEST_CIRC'),
        waist: cm('WAIST_CIRC-OMPHALION'),
        hip: cm('BUTTOCK_CIRC'),
      },
    };
  });
}

function namedBy(variable) {
  const path = process.env[variable];
  if (!path) throw new Error(`${variable} names no file of the survey.`);
  return path;
}

/** Rendered people in tight clothes, each body once. */
export function readCorpus() {
  return readdirSync(corpusDir)
    .filter(name => /^[bc]\d+$/.test(name))
    .sort()
    .map(name => JSON.parse(readFileSync(join(corpusDir, name, 'truth.json'), 'utf8')))
    .map(truth => ({
      isTest: Number(truth.id.slice(1)) % 5 === 0,
      sex: truth.sex,
      ageYears: truth.ageYears,
      heightCm: truth.heightCm,
      weightKg: truth.weightKg,
      girthsCm: {chest: truth.chestCm, waist: truth.waistCm, hip: truth.hipCm},
      meshGirthsCm: {chest: truth.mesh.chestCm, waist: truth.mesh.waistCm, hip: truth.mesh.hipCm},
      navelWaistCm: truth.waistNavelCm,
      widthsCm: {
        chestBreadth: truth.chestBreadthCm,
        waistBreadth: truth.waistBreadthCm,
        hipBreadth: truth.hipBreadthCm,
        chestDepth: truth.chestDepthCm,
        waistDepth: truth.waistDepthCm,
        hipDepth: truth.hipDepthCm,
      },
      navelWidthsCm: {breadth: truth.waistNavelBreadthCm, depth: truth.waistNavelDepthCm},
    }));
}
