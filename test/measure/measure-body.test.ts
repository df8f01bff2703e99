import {expect} from '@open-wc/testing';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {GIRTHS, type BodyMeasurements, type QualityNote, type ShopperProfile} from '../../src/core/domain.js';
import {measureBody, measureWith} from '../../src/measure/measure-body.js';
import type {SeenBody} from '../../src/measure/read-body.js';
import type {ViewTrace} from '../../src/measure/edges/view-trace.js';
import {drawing, STATURE_CM, traceOf} from './drawn-person.js';
import {FAMILIAR_WITH_DRAWINGS} from './familiar.js';

const SHOPPER: ShopperProfile = {heightCm: STATURE_CM, sex: 'male', ageYears: 40};
/** Where the drawn trunk is narrowest. */
const WAIST_CM = 65;
const front = traceOf(drawing());
const side = traceOf(drawing({view: 'side'}));
const seen = (changes: Partial<SeenBody> = {}): SeenBody => ({
  front: [front],
  side: [side],
  notes: [],
  ...changes,
});

function measured(body: SeenBody, shopper = SHOPPER): BodyMeasurements {
  const result = measureWith(FAMILIAR_WITH_DRAWINGS, body, shopper);
  if (!result.ok) throw result.error;
  return result.value;
}
const sds = (body: BodyMeasurements): number[] => GIRTHS.map(girth => body[girth].sdCm);
const values = (body: BodyMeasurements): number[] => GIRTHS.map(girth => body[girth].valueCm);

/** Expects every band of `one` to be more than `times` as wide as that of `other`. */
function expectWider(one: BodyMeasurements, other: BodyMeasurements, times = 1): void {
  sds(one).forEach((sdCm, i) => expect(sdCm).to.be.above(times * (sds(other)[i] ?? NaN)));
}
const expectSame = (one: BodyMeasurements, other: BodyMeasurements, toCm: number): void =>
  values(one).forEach((value, i) => expect(value).to.be.closeTo(values(other)[i] ?? NaN, toCm));

describe('measuring a body', () => {
  const plain = measured(seen());

  it('measureBody gives about the girths of the drawn sections', () => {
    // Bust 32 × 23, waist 26 × 20, hip 31 × 23 cm across: between an ellipse and a box of that size.
    expect(plain.waist.valueCm).to.be.within(70, 84);
    expect(plain.chest.valueCm).to.be.within(84, 102);
    for (const girth of GIRTHS) {
      expect(plain[girth].source).to.equal('photo');
      expect(plain[girth].sdCm).to.be.within(1, 8);
    }
  });

  it('measureBody gives a symmetric covariance with the squared SDs on its diagonal', () => {
    GIRTHS.forEach((girth, i) => {
      expect(plain.covarianceCm2[i]?.[i]).to.be.closeTo(plain[girth].sdCm ** 2, 1e-9);
      for (const j of [0, 1, 2])
        expect(plain.covarianceCm2[i]?.[j]).to.be.closeTo(plain.covarianceCm2[j]?.[i] ?? NaN, 1e-9);
    });
  });

  it('measureBody gives about the same from pictures of half the size', () => {
    const half = {pxPerCm: 2, axisPx: 150, topPx: 20, widthPx: 270, heightPx: 400};
    const small = measured(
      seen({front: [traceOf(drawing(half))], side: [traceOf(drawing({...half, view: 'side'}))]}),
    );
    expectSame(small, plain, 1.5);
  });

  it('measureBody gives the same from a mirrored front view', () => {
    const mirrored = measured(seen({front: [traceOf(drawing({isMirrored: true}))]}));
    expectSame(mirrored, plain, 0.1);
  });

  it('measureBody gives the same from a side view of the other side', () => {
    const other = measured(seen({side: [traceOf(drawing({view: 'side', isMirrored: true}))]}));
    expectSame(other, plain, 0.3);
  });

  it('measureBody gives a larger girth for a wider waist', () => {
    // The shoulders and the hips stay: a trunk that is wider all the way down ends in a hem.
    const wide = (y: number) => {
      const {left, right} = drawing().trunkCm(y);
      const moreCm = 2 * Math.exp(-0.5 * ((y - WAIST_CM) / 10) ** 2);
      return {left: left + moreCm, right: right + moreCm};
    };
    const larger = measured(seen({front: [traceOf(drawing({trunkCm: wide}))]}));
    expect(larger.waist.valueCm - plain.waist.valueCm).to.be.within(4, 12);
  });

  it('measureBody gives girths in proportion to the told stature', () => {
    const tall = measured(seen(), {...SHOPPER, heightCm: 1.05 * STATURE_CM});
    values(tall).forEach((value, i) => expect(value / (values(plain)[i] ?? NaN)).to.be.within(1.02, 1.07));
  });
});

describe('several frames', () => {
  const shifted = (cm: number): ViewTrace =>
    traceOf(
      drawing({
        trunkCm: y => {
          const {left, right} = drawing().trunkCm(y);
          return {left: left + cm, right: right + cm};
        },
      }),
    );
  const [narrow, wide] = [shifted(-1.2), shifted(1.2)];

  it('measureBody does not depend on the order of frames', () =>
    expectSame(
      measured(seen({front: [narrow, wide, front]})),
      measured(seen({front: [front, wide, narrow]})),
      1e-6,
    ));

  it('measureBody gives for two equal frames what it gives for one', () =>
    expectSame(measured(seen({front: [front, front]})), measured(seen()), 1e-6));

  it('measureBody widens the bands for frames that differ', () =>
    expectWider(measured(seen({front: [narrow, wide]})), measured(seen({front: [front, front]}))));
});

describe('what is missing widens the bands and is noted', () => {
  const cases: readonly (readonly [QualityNote, SeenBody])[] = [
    ['side-view-missing', seen({side: []})],
    ['body-parts-unavailable', seen({notes: ['body-parts-unavailable']})],
    ['low-light', seen({notes: ['low-light']})],
  ];
  for (const [note, body] of cases)
    it(`measureBody notes ${note} and widens the bands`, () => {
      const result = measured(body);
      expect(result.notes).to.include(note);
      expectWider(result, measured(seen()));
    });

  it('measureBody notes nothing about good pictures', () => expect(measured(seen()).notes).to.deep.equal([]));

  it('measureBody notes camera-tilted for a leaning picture', () => {
    const leaning = (trace: ViewTrace): ViewTrace => ({
      ...trace,
      keypoints: trace.keypoints.map(point => ({...point, xPx: point.xPx + 0.1 * (point.yPx - 400)})),
    });
    expect(measured(seen({front: [leaning(front)]})).notes).to.include('camera-tilted');
  });

  it('measureBody notes arms-touch-body for elbows at the trunk', () => {
    const close = (trace: ViewTrace): ViewTrace => ({
      ...trace,
      keypoints: trace.keypoints.map((point, i) =>
        i === 13 || i === 14 ? {...point, xPx: 300 + (i === 13 ? 74 : -74)} : point,
      ),
    });
    expect(measured(seen({front: [close(front)]})).notes).to.include('arms-touch-body');
  });
});

describe('bad input', () => {
  it('measureBody refuses traces without a front view', () => {
    const result = measureBody(seen({front: []}), SHOPPER);
    expect(result.ok ? null : result.error.code).to.equal('body-not-found');
  });

  for (const heightCm of [NaN, 0, 90, 500])
    it(`measureBody refuses a stature of ${heightCm}`, () => {
      const result = measureBody(seen(), {heightCm});
      expect(result.ok ? null : result.error.code).to.equal('profile-invalid');
    });

  const lost = front.left.xPx.map(() => NaN);
  it('measureBody refuses traces without a single finite edge', () => {
    const broken = (trace: ViewTrace): ViewTrace => ({
      ...trace,
      left: {...trace.left, xPx: lost},
    });
    const result = measureBody(seen({front: [broken(front)], side: [broken(side)]}), SHOPPER);
    expect(result.ok ? null : result.error.code).to.equal('body-not-found');
  });

  it('measureBody measures one view, with wider bands, if the other has no finite edge', () => {
    const broken: ViewTrace = {...side, left: {...side.left, xPx: lost}};
    expectWider(measured(seen({side: [broken]})), measured(seen()));
  });

  it('measureBody does not mind landmarks with left and right exchanged', () => {
    const swapped = front.keypoints.map(point => ({...point, xPx: 600 - point.xPx}));
    expectSame(measured(seen({front: [{...front, keypoints: swapped}]})), measured(seen()), 1);
  });
});

describe('the ends of the range', () => {
  for (const heightCm of [140, 210])
    for (const bmi of [16, 45])
      it(`measureBody is never confident about pictures of somebody else at ${heightCm} cm and a BMI of ${bmi}`, () => {
        const weightKg = bmi * (heightCm / 100) ** 2;
        const body = measured(seen(), {...SHOPPER, heightCm, weightKg});
        for (const girth of GIRTHS) {
          expect(body[girth].valueCm).to.be.within(40, 200);
          expect(body[girth].sdCm).to.be.above(1.2);
        }
      });
});

describe('a picture that is strange to the calibration', () => {
  const measuredStrange = (body: SeenBody): BodyMeasurements => {
    const result = measureBody(body, SHOPPER);
    if (!result.ok) throw result.error;
    return result.value;
  };
  const stretched = (trace: ViewTrace, times: number): ViewTrace => {
    const wider = (xPx: number): number => 300 + times * (xPx - 300);
    const edge = (traced: ViewTrace['left']): ViewTrace['left'] => ({...traced, xPx: traced.xPx.map(wider)});
    return {
      ...trace,
      keypoints: trace.keypoints.map(point => ({...point, xPx: wider(point.xPx)})),
      left: edge(trace.left),
      right: edge(trace.right),
    };
  };

  it('measureBody notes an unfamiliar picture and widens its bands', () => {
    const strange = measuredStrange(seen({front: [stretched(front, 1.6)]}));
    expect(strange.notes).to.include('unfamiliar-picture');
    expectWider(strange, measured(seen()), 1.1);
  });

  it('measureBody lets a picture count for less the stranger it is, until the answers alone are left', () => {
    const answers = estimateBody(SHOPPER);
    const away = [1.3, 1.6, 2.2].map(times => {
      const {chest} = measuredStrange(seen({front: [stretched(front, times)], side: []}));
      return Math.abs(chest.valueCm - answers.chest.valueCm) / answers.chest.sdCm;
    });
    for (const sds of away) expect(sds).to.be.below(1.2);
  });
});

describe('a stature that photos are not made for', () => {
  it('measureBody estimates from the answers alone for a stature that photos are not made for', () => {
    const shopper = {...SHOPPER, heightCm: 215};
    const {chest, notes} = measured(seen(), shopper);
    expect(chest).to.deep.equal(estimateBody(shopper).chest);
    expect(chest.source).to.equal('statistics');
    expect(notes).to.include('implausible-height');
  });
});
