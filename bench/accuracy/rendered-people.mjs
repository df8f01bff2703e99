import {trueWidths} from '../../calibration/perception/camera.mjs';
import {constantsByFold} from '../../calibration/perception/fold-constants.mjs';
import {loadPeople} from '../../calibration/perception/load-people.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];

/** What the models say when BodyPix is not available. */
export const withoutParts = perceived => ({...perceived, parts: null});

/** What a shopper may state, and what may be missing from the pictures. */
export const ROUTES = {
  stature: {told: []},
  'stature, sex, age': {told: ['sex', 'ageYears']},
  'stature, sex, age, weight': {told: ['sex', 'ageYears', 'weightKg']},
  'stature, sex, age; camera pitch known': {told: ['sex', 'ageYears'], pitch: true},
  'stature, sex, age, weight; camera pitch known': {told: ['sex', 'ageYears', 'weightKg'], pitch: true},
  'stature, sex, age; front view only': {told: ['sex', 'ageYears'], frontOnly: true},
  'stature, sex, age; without BodyPix': {told: ['sex', 'ageYears'], isBare: true},
};

/**
 * Measures every rendered person by constants fitted without that body. The constants that ship measure the test bodies
 * (numbers divisible by five). A fit without a fifth and without the test bodies measures that fifth.
 *
 * @returns per route one row per picture pair: `person`, `isTest`, and per girth `truth`, `value`, `sd`
 */
export async function measureRendered() {
  const {measureWith} = await import('../../dist/esm/measure/measure-body.js');
  const {perceiveWidths} = await import('../../dist/esm/measure/perceive-widths.js');
  const {people, refused} = await loadPeople();
  const bare = await loadPeople({change: withoutParts});
  const bareById = new Map(bare.people.map(person => [person.id, person]));
  const constants = await constantsByFold();

  const measureOne = (person, {told, pitch, frontOnly, isBare}) => {
    const seen = isBare ? bareById.get(person.id) : person;
    if (!seen) return {person, refused: 'body-not-found'};
    const {truth} = person;
    const shopper = Object.fromEntries(['heightCm', ...told].map(key => [key, truth[key]]));
    const notes = isBare ? ['body-parts-unavailable'] : [];
    const views = {front: [seen.front], side: frontOnly ? [] : [seen.side], notes};
    const pose = view => ({pitchDeg: truth.camera[view].pitchDeg});
    const camera = pitch ? {front: pose('front'), side: pose('side')} : {};
    const measured = measureWith(constants.get(person.body % 5), views, shopper, camera);
    if (!measured.ok) return {person, refused: measured.error.code};
    const girths = GIRTHS.map(girth => ({
      truth: truth[`${girth}Cm`],
      value: measured.value[girth].valueCm,
      sd: measured.value[girth].sdCm,
    }));
    return {person, girths, notes: measured.value.notes};
  };
  const routes = Object.fromEntries(
    Object.entries(ROUTES).map(([name, route]) => [name, people.map(person => measureOne(person, route))]),
  );

  const widths = people
    .filter(({truth}) => truth.clothing === 'tight')
    .map(person => {
      const {front, side, truth} = person;
      const data = constants.get(person.body % 5);
      const perceived = perceiveWidths(data, {front: [front], side: [side]}, truth);
      const trueCm = trueWidths(truth);
      const {coreLog, gross, correlation} = perceived;
      return {
        person,
        errorsCm: trueCm.map((value, i) => perceived.valuesCm[i] - value),
        coreLog,
        gross,
        correlation,
      };
    });
  return {routes, widths, refused, people};
}
