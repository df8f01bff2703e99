import {expect} from '@open-wc/testing';
import type {FailureCode} from '../../src/core/errors.js';
import {LANDMARK, type Keypoint} from '../../src/measure/landmarks.js';
import type {PartGrid, PerceivedView, SoftMask} from '../../src/measure/perceived-view.js';
import {traceView} from '../../src/measure/trace-view.js';
import {drawing, drawnKeypoints, drawnMask, perceive} from './drawn-person.js';

const codeOf = (view: PerceivedView): FailureCode | 'ok' => {
  const traced = traceView(view);
  return traced.ok ? 'ok' : traced.error.code;
};
const empty = (mask: SoftMask): SoftMask => ({...mask, alpha: new Uint8Array(mask.alpha.length)});
const moved = (keypoints: readonly Keypoint[], move: (point: Keypoint) => Partial<Keypoint>): Keypoint[] =>
  keypoints.map(point => ({...point, ...move(point)}));
const withKeypoints = (keypoints: readonly Keypoint[], view = perceive(drawing())): PerceivedView => ({
  ...view,
  keypoints,
  mirroredKeypoints: keypoints,
});
const withMask = (mask: SoftMask): PerceivedView => perceive(drawing(), {mask, mirroredMask: mask});

const front = perceive(drawing());
const side = perceive(drawing({view: 'side'}));

describe('what a picture is refused for', () => {
  it('nothing, when a person stands in it as asked', () => {
    expect(codeOf(front)).to.equal('ok');
    expect(codeOf(side)).to.equal('ok');
    expect(codeOf(perceive(drawing({isMirrored: true})))).to.equal('ok');
  });

  it('body-not-found: empty mask', () =>
    expect(codeOf(withMask(empty(front.mask)))).to.equal('body-not-found'));

  it('body-not-found: landmarks that are no numbers', () =>
    expect(codeOf(withKeypoints(moved(front.keypoints, () => ({xPx: NaN}))))).to.equal('body-not-found'));

  it('body-not-found: too few landmarks', () =>
    expect(codeOf(withKeypoints(front.keypoints.slice(0, 20)))).to.equal('body-not-found'));

  it('body-not-found: landmarks that the model does not believe itself', () =>
    expect(codeOf(withKeypoints(moved(front.keypoints, () => ({visibility01: 0.2}))))).to.equal(
      'body-not-found',
    ));

  it('body-not-found: an outline away from the landmarks', () => {
    const away = drawnMask(drawing({axisPx: 60, hasArms: false}));
    expect(codeOf(withMask(away))).to.equal('body-not-found');
  });

  it('body-cropped: head or feet cut off', () => {
    expect(codeOf(perceive(drawing({topPx: -20})))).to.equal('body-cropped');
    expect(codeOf(perceive(drawing({topPx: 150})))).to.equal('body-cropped');
  });

  it('body-too-far: a person far away', () =>
    expect(codeOf(perceive(drawing({pxPerCm: 1.5})))).to.equal('body-too-far'));

  it('several-people: a second figure that BodyPix sees', () => {
    const [columns, rows] = [27, 40];
    const parts: PartGrid = {
      columns,
      rows,
      pxPerColumn: 539 / 26,
      pxPerRow: 799 / 39,
      arms: new Float32Array(columns * rows),
      person: Float32Array.from({length: columns * rows}, (_, i) => {
        const [column, row] = [i % columns, Math.floor(i / columns)];
        return column < 2 && row > 8 && row < 30 ? 0.95 : 0;
      }),
    };
    expect(codeOf({...front, parts})).to.equal('several-people');
    expect(codeOf({...front, parts: {...parts, person: parts.arms}})).to.equal('ok');
  });

  it('wrong-pose: a side view where the front belongs, and the other way round', () => {
    expect(codeOf({...side, view: 'front'})).to.equal('wrong-pose');
    expect(codeOf({...front, view: 'side'})).to.equal('wrong-pose');
  });

  it('wrong-pose: a picture upside down', () => {
    const {heightPx, widthPx} = front;
    const alpha = front.mask.alpha.slice().reverse();
    const turned = moved(front.keypoints, ({xPx, yPx}) => ({
      xPx: widthPx - 1 - xPx,
      yPx: heightPx - 1 - yPx,
    }));
    expect(
      codeOf({...withKeypoints(turned), mask: {...front.mask, alpha}, mirroredMask: {...front.mask, alpha}}),
    ).to.equal('wrong-pose');
  });

  it('wrong-pose: somebody who sits', () => {
    const keypoints = drawnKeypoints(drawing());
    for (const name of ['leftAnkle', 'rightAnkle'] as const) {
      const hip = keypoints[LANDMARK.leftHip];
      const ankle = keypoints[LANDMARK[name]];
      if (hip && ankle) keypoints[LANDMARK[name]] = {...ankle, yPx: hip.yPx + 100};
    }
    expect(codeOf(withKeypoints(keypoints))).to.equal('wrong-pose');
  });

  it('says which view it was', () => {
    const traced = traceView({...front, view: 'side'});
    expect(traced.ok ? null : traced.error.detail.view).to.equal('side');
  });
});
