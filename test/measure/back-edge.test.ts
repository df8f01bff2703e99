import {expect} from '@open-wc/testing';
import {COLUMNS, FEATURES} from '../../src/measure/back-strip.js';
import {DIGITS, MIDDLE, unpackNet, type DenseNet} from '../../src/measure/dense-net.js';
import type {PerceivedView} from '../../src/measure/perceived-view.js';
import type {Pixels} from '../../src/measure/picture-light.js';
import {trunkEdgesAt} from '../../src/measure/trunk-at.js';
import type {ViewTrace} from '../../src/measure/view-trace.js';
import {drawing, perceive} from './drawn-person.js';
import {trace} from './traced.js';

/** Looks to the right of the picture: the back is to the left. */
const figure = drawing({view: 'side'});
const rowOf = (yCm: number): number => figure.topPx + yCm * figure.pxPerCm;
const HAIR_CM = 4;

/** Hair from the head down to a height, `HAIR_CM` thick, outlined as part of the person. */
function withHair(toCm: number, fromCm = 8): PerceivedView {
  const {mask} = perceive(figure);
  const alpha = mask.alpha.slice();
  for (let y = Math.round(rowOf(fromCm)); y < rowOf(toCm); y++) {
    const back = figure.axisPx - Math.round(figure.trunkCm(Math.max(28, y / figure.pxPerCm - 10)).left * 4);
    alpha.fill(255, y * mask.widthPx + back - HAIR_CM * 4, y * mask.widthPx + figure.axisPx);
  }
  return perceive(figure, {mask: {...mask, alpha}, mirroredMask: {...mask, alpha}});
}

const grey: Pixels = {
  width: figure.widthPx,
  height: figure.heightPx,
  data: new Uint8ClampedArray(4 * figure.widthPx * figure.heightPx).fill(120),
};

/** Says that the body lies `HAIR_CM` inside of the edge, wherever asked: an output is a fiftieth of the trunk, 1 cm. */
const hairEverywhere: DenseNet = () => [-HAIR_CM, Math.log(0.1)];

const backCm = (traced: ViewTrace, yCm: number): number =>
  (figure.axisPx - trunkEdgesAt(traced, rowOf(yCm)).leftPx) / figure.pxPerCm;

describe('the back under hair', () => {
  const hairy = withHair(70);

  it('is where the net says, and the trace tells how much was taken off', () => {
    const before = trace(hairy);
    const after = trace(hairy, grey, hairEverywhere);
    for (const yCm of [45, 50, 60]) {
      expect(backCm(before, yCm) - backCm(after, yCm), `${yCm} cm`).to.be.closeTo(HAIR_CM, 0.2);
      expect(trunkEdgesAt(after, rowOf(yCm)).coverPx / figure.pxPerCm).to.be.closeTo(HAIR_CM, 0.2);
    }
  });

  it('leaves the front alone', () => {
    const [before, after] = [trace(hairy), trace(hairy, grey, hairEverywhere)];
    expect(after.right).to.deep.equal(before.right);
  });

  it('is mirrored with the picture', () => {
    const flip = (view: PerceivedView): PerceivedView => {
      const turned = (mask: PerceivedView['mask']) => {
        const {widthPx, heightPx, alpha} = mask;
        const other = new Uint8Array(alpha.length);
        for (let y = 0; y < heightPx; y++)
          for (let x = 0; x < widthPx; x++) other[y * widthPx + x] = alpha[(y + 1) * widthPx - 1 - x] ?? 0;
        return {...mask, alpha: other};
      };
      const keypoints = view.keypoints.map(point => ({...point, xPx: view.widthPx - 1 - point.xPx}));
      return {
        ...view,
        keypoints,
        mirroredKeypoints: keypoints,
        mask: turned(view.mask),
        mirroredMask: turned(view.mirroredMask),
      };
    };
    const own = trace(hairy, grey, hairEverywhere);
    const twin = trace(flip(hairy), grey, hairEverywhere);
    own.left.xPx.forEach((xPx, i) =>
      expect(figure.widthPx - 1 - (twin.right.xPx[i] ?? NaN)).to.be.closeTo(xPx, 0.1),
    );
  });

  it('is not looked for where the nape is bare, or where there is no picture', () => {
    const bare = perceive(figure);
    expect(trace(bare, grey, hairEverywhere)).to.deep.equal(trace(bare));
    expect(trace(hairy, undefined, hairEverywhere)).to.deep.equal(trace(hairy));
    expect(trace(hairy, {...grey, width: 10}, hairEverywhere)).to.deep.equal(trace(hairy));
  });

  it('is not hidden by what begins at the waist: hair hangs down from the head', () => {
    const lowDown: DenseNet = features => ((features[FEATURES - 2] ?? 0) > -0.1 ? [-HAIR_CM, -2] : [0, -2]);
    const after = trace(hairy, grey, lowDown);
    expect(backCm(after, 68)).to.be.closeTo(backCm(trace(hairy), 68), 0.2);
  });

  it('stays as it was traced where the net has no number', () => {
    const after = trace(hairy, grey, () => [NaN, NaN]);
    expect(after.left.xPx.every(Number.isFinite)).to.equal(true);
  });

  it('is believed less where the net is unsure', () => {
    const at = (net: DenseNet) => trunkEdgesAt(trace(hairy, grey, net), rowOf(55)).trust01;
    expect(at(() => [-HAIR_CM, Math.log(2)])).to.be.below(at(hairEverywhere) - 0.3);
  });
});

describe('a packed net', () => {
  const digit = (value: number): string => DIGITS[value + MIDDLE] ?? '';

  it('is two layers with ReLU between them, as worked out by hand', () => {
    // h = max(0, 0.5·(2x − y) + 1), max(0, 0.1·(−31x) + 0); out = 2·(3h₀ − h₁) − 4.
    const net = unpackNet({
      layers: [
        {
          inputs: 2,
          scales: [0.5, 0.1],
          biases: [1, 0],
          weights: [2, -1, -31, 0].map(digit).join(''),
        },
        {inputs: 2, scales: [2], biases: [-4], weights: [3, -1].map(digit).join('')},
      ],
    });
    expect(net([1, 2])[0]).to.be.closeTo(2, 1e-6);
    expect(net([-1, 2])[0]).to.be.closeTo(2 * (0 - 3.1) - 4, 1e-6);
  });

  it('has a digit for every step', () => expect(new Set(DIGITS).size).to.equal(2 * MIDDLE + 1));

  it('that ships takes the features of a strip', async () => {
    const {BACK_NET} = await import('../../src/measure/back-net-data.js');
    expect(BACK_NET.layers[0]?.inputs).to.equal(FEATURES);
    for (const {inputs, scales, biases, weights} of BACK_NET.layers) {
      expect(weights.length).to.equal(inputs * biases.length);
      expect(scales.length).to.equal(biases.length);
    }
    expect(BACK_NET.layers.at(-1)?.biases.length).to.equal(2);
    expect(COLUMNS).to.be.above(0);
  });
});
