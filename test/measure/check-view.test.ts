import {expect} from '@open-wc/testing';
import type {FailureCode} from '../../src/core/errors.js';
import {LANDMARK, type Keypoint} from '../../src/measure/pictures/landmarks.js';
import type {PartGrid, PerceivedView, SoftMask} from '../../src/measure/pictures/perceived-view.js';
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
  it('traceView accepts a person who stands as asked', () => {
    expect(codeOf(front)).to.equal('ok');
    expect(codeOf(side)).to.equal('ok');
    expect(codeOf(perceive(drawing({isMirrored: true})))).to.equal('ok');
  });

  it('traceView finds no body in an empty mask', () =>
    expect(codeOf(withMask(empty(front.mask)))).to.equal('body-not-found'));

  it('traceView finds no body with landmarks that are no numbers', () => {
    for (const broken of [{xPx: NaN}, {yPx: NaN}, {yPx: Infinity}])
      expect(codeOf(withKeypoints(moved(front.keypoints, () => broken)))).to.equal('body-not-found');
  });

  it('traceView finds no body with too few landmarks', () =>
    expect(codeOf(withKeypoints(front.keypoints.slice(0, 20)))).to.equal('body-not-found'));

  it('traceView finds no body with landmarks of low visibility', () =>
    expect(codeOf(withKeypoints(moved(front.keypoints, () => ({visibility01: 0.2}))))).to.equal(
      'body-not-found',
    ));

  it('traceView finds no body with an outline away from the landmarks', () => {
    const away = drawnMask(drawing({axisPx: 60, hasArms: false}));
    expect(codeOf(withMask(away))).to.equal('body-not-found');
  });

  it('traceView calls a body cropped whose head or feet are cut off', () => {
    expect(codeOf(perceive(drawing({topPx: -20})))).to.equal('body-cropped');
    expect(codeOf(perceive(drawing({topPx: 150})))).to.equal('body-cropped');
  });

  it('traceView calls a body too far away that is small in the picture', () =>
    expect(codeOf(perceive(drawing({pxPerCm: 1.5})))).to.equal('body-too-far'));

  it('traceView sees several people if BodyPix sees a second figure', () => {
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

  it('traceView calls a side view in place of a front view a wrong pose, and the reverse', () => {
    expect(codeOf({...side, view: 'front'})).to.equal('wrong-pose');
    expect(codeOf({...front, view: 'side'})).to.equal('wrong-pose');
  });

  it('traceView calls a picture upside down a wrong pose', () => {
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

  it('traceView calls sitting a wrong pose', () => {
    const keypoints = drawnKeypoints(drawing());
    for (const name of ['leftAnkle', 'rightAnkle'] as const) {
      const hip = keypoints[LANDMARK.leftHip];
      const ankle = keypoints[LANDMARK[name]];
      if (hip && ankle) keypoints[LANDMARK[name]] = {...ankle, yPx: hip.yPx + 100};
    }
    expect(codeOf(withKeypoints(keypoints))).to.equal('wrong-pose');
  });

  it('traceView names the view that it refuses', () => {
    const traced = traceView({...front, view: 'side'});
    expect(traced.ok ? null : traced.error.detail.view).to.equal('side');
  });
});
