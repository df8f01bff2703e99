import {expect} from '@open-wc/testing';
import {WIDTH_KEYS} from '../../src/anatomy/anatomy-types.js';
import type {QualityNote} from '../../src/core/domain.js';
import type {GirthsUnderClothes} from '../../src/measure/clothing.js';
import {LANDMARK, type Keypoint} from '../../src/measure/pictures/landmarks.js';
import type {PerceivedWidths} from '../../src/measure/perceive-widths.js';
import {checkNotes, measuringNotes, pictureNotes, wideningOf} from '../../src/measure/quality-notes.js';
import {drawing, drawnKeypoints} from './drawn-person.js';
import {madeTrace, SHOULDERS_PX, TORSO_PX} from './made-trace.js';

const keypoints = drawnKeypoints(drawing());
const withPoint = (name: keyof typeof LANDMARK, point: Partial<Keypoint>): readonly Keypoint[] =>
  keypoints.map((own, i) => (i === LANDMARK[name] ? {...own, ...point} : own));
const notesOf = (changed: readonly Keypoint[], view: 'front' | 'side' = 'front'): QualityNote[] => {
  const [good, trace] = [madeTrace({keypoints}), madeTrace({keypoints: changed})];
  return pictureNotes(
    view === 'front' ? {front: [trace], side: [good], notes: []} : {front: [good], side: [trace], notes: []},
  );
};

describe('pictureNotes', () => {
  it('pictureNotes hands on the notes of perception and adds a missing side view', () => {
    const front = [madeTrace({keypoints})];
    expect(pictureNotes({front, side: front, notes: ['low-light']})).to.deep.equal(['low-light']);
    expect(pictureNotes({front, side: [], notes: []})).to.deep.equal(['side-view-missing']);
  });

  for (const [elbow, shoulder] of [
    ['leftElbow', 'leftShoulder'],
    ['rightElbow', 'rightShoulder'],
  ] as const)
    it(`pictureNotes takes the ${elbow} for at the body if it is within 12 % of the trunk from the shoulder's column`, () => {
      const {xPx = NaN} = keypoints[LANDMARK[shoulder]] ?? {};
      const at = (share: number, yPx = SHOULDERS_PX + 80): QualityNote[] =>
        notesOf(withPoint(elbow, {xPx: xPx + share * TORSO_PX, yPx}));
      for (const share of [-0.119, 0, 0.119])
        expect(at(share), String(share)).to.deep.equal(['arms-touch-body']);
      for (const share of [-0.121, 0.121]) expect(at(share), String(share)).to.deep.equal([]);
      expect(at(0, SHOULDERS_PX - 1), 'a raised elbow').to.deep.equal([]);
    });

  it('pictureNotes does not look at the arms of a side view', () =>
    expect(notesOf(withPoint('leftElbow', {xPx: 372}), 'side')).to.deep.equal([]));

  it('pictureNotes takes the camera for tilted if the body leans by more than 5 degrees, in either view', () => {
    const leaning = (degrees: number): readonly Keypoint[] =>
      keypoints.map(point => ({...point, xPx: point.xPx + point.yPx * Math.tan((degrees * Math.PI) / 180)}));
    for (const view of ['front', 'side'] as const) {
      for (const degrees of [-4.9, 0, 4.9]) expect(notesOf(leaning(degrees), view), view).to.deep.equal([]);
      for (const degrees of [-5.1, 5.1])
        expect(notesOf(leaning(degrees), view), view).to.deep.equal(['camera-tilted']);
    }
  });
});

describe('checkNotes', () => {
  it('checkNotes gives the notes on one picture without missing the other view', () => {
    const trace = madeTrace({keypoints: withPoint('leftElbow', {xPx: 372})});
    expect(checkNotes({...trace, notes: ['low-light']})).to.deep.equal(['low-light', 'arms-touch-body']);
    expect(checkNotes({...trace, view: 'side'})).to.deep.equal([]);
  });
});

describe('wideningOf', () => {
  it('wideningOf multiplies the factors of the notes', () => {
    expect(wideningOf([])).to.equal(1);
    expect(wideningOf(['body-parts-unavailable'])).to.equal(1.2);
    expect(wideningOf(['low-light'])).to.equal(1.5);
    expect(wideningOf(['camera-tilted'])).to.equal(1.3);
    expect(wideningOf(['side-view-missing', 'arms-touch-body'])).to.equal(1);
    expect(wideningOf(['low-light', 'camera-tilted', 'side-view-missing'])).to.be.closeTo(1.95, 1e-12);
  });
});

describe('measuringNotes', () => {
  const all = (value: number): number[] => WIDTH_KEYS.map(() => value);
  const widths: PerceivedWidths = {
    keys: WIDTH_KEYS,
    valuesCm: all(25),
    coreLog: all(0.02),
    sharedLog: 0,
    strangeness: 0,
    isStretched: false,
    correlation: [],
    gross: [],
    isHairDown: false,
    clothes: {loose01: 0.1, meanLog: all(0), covarianceLog: []},
    trust01: all(1),
  };
  const body: GirthsUnderClothes = {meanCm: [], covarianceCm2: [], loose01: 0.1, outliers01: all(0.1)};
  const only = (key: string, value: number, others: number): number[] =>
    WIDTH_KEYS.map(own => (own === key ? value : others));
  const notes = (
    changes: Partial<PerceivedWidths>,
    result: Partial<GirthsUnderClothes> = {},
    doViewsDiffer = false,
  ): readonly QualityNote[] => measuringNotes({...widths, ...changes}, {...body, ...result}, doViewsDiffer);

  it('measuringNotes tells of loose clothes above even odds', () => {
    expect(notes({}, {loose01: 0.5})).to.deep.equal([]);
    expect(notes({}, {loose01: 0.501})).to.deep.equal(['loose-clothing']);
  });

  it('measuringNotes calls a picture unfamiliar above a strangeness of 0.75', () => {
    expect(notes({strangeness: 0.75})).to.deep.equal([]);
    expect(notes({strangeness: 0.76})).to.deep.equal(['unfamiliar-picture']);
  });

  it('measuringNotes calls stretched pictures and views that differ unfamiliar', () => {
    expect(notes({isStretched: true})).to.deep.equal(['unfamiliar-picture']);
    expect(notes({}, {}, true)).to.deep.equal(['unfamiliar-picture']);
  });

  it('measuringNotes calls the outline unclear if a width is more likely wrong than not', () => {
    for (const key of WIDTH_KEYS) {
      expect(notes({}, {outliers01: only(key, 0.5, 0)}), key).to.deep.equal([]);
      expect(notes({}, {outliers01: only(key, 0.501, 0)}), key).to.deep.equal(['unclear-outline']);
    }
  });

  it('measuringNotes calls the outline unclear if a breadth was hardly seen', () => {
    for (const key of WIDTH_KEYS) {
      expect(notes({trust01: only(key, 0.25, 1)}), key).to.deep.equal([]);
      const isBreadth = key.endsWith('Breadth');
      expect(notes({trust01: only(key, 0.249, 1)}), key).to.deep.equal(isBreadth ? ['unclear-outline'] : []);
    }
  });

  it('measuringNotes blames hair for a wrong depth of chest or waist if hair is down', () => {
    for (const key of WIDTH_KEYS) {
      const isBack = key === 'chestDepth' || key === 'waistDepth';
      expect(notes({isHairDown: true}, {outliers01: only(key, 0.6, 0)}), key).to.deep.equal(
        isBack ? ['hair-over-back'] : ['unclear-outline'],
      );
    }
    expect(notes({isHairDown: true})).to.deep.equal([]);
  });

  it('measuringNotes tells of loose clothes and an unclear outline together', () =>
    expect(notes({}, {loose01: 0.9, outliers01: only('hipBreadth', 0.9, 0)})).to.deep.equal([
      'loose-clothing',
      'unclear-outline',
    ]));
});
