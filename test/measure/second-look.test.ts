import {expect} from '@open-wc/testing';
import type {EdgeNet} from '../../src/measure/edges/edge-net.js';
import type {PerceivedView} from '../../src/measure/pictures/perceived-view.js';
import type {Pixels} from '../../src/measure/pictures/picture-light.js';
import {trunkEdgesAt} from '../../src/measure/levels/trunk-at.js';
import type {ViewTrace} from '../../src/measure/edges/view-trace.js';
import {drawing, perceive, trace} from './drawn-person.js';

/** A person who looks to the right of the picture, so that the back is on the left. */
const figure = drawing({view: 'side'});
const rowOf = (yCm: number): number => figure.topPx + yCm * figure.pxPerCm;
const HAIR_CM = 4;

/** The person with hair of `HAIR_CM` between two heights, which the mask outlines as part of the person. */
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

/** The drawing's trunk is 50 cm long. */
const CM = 0.02;
/** A network that finds the same in every row: how far outside the edge the body's edge lies, and the error to expect. */
const saying =
  (shiftCm: number, errorCm = 0.1): EdgeNet =>
  ({rows}) =>
    Array.from({length: rows}, () => ({shift: shiftCm * CM, error: errorCm * CM}));
/** Whether a strip lies along the back: the last map of a strip says so. */
const isBackOf = ({values}: Parameters<EdgeNet>[0]): boolean => (values.at(-1) ?? 0) > 0;
const hairEverywhere = saying(-HAIR_CM);

const backCm = (traced: ViewTrace, yCm: number): number =>
  (figure.axisPx - trunkEdgesAt(traced, rowOf(yCm)).leftPx) / figure.pxPerCm;

describe('the back under hair', () => {
  const hairy = withHair(70);

  it('traceView moves the back under hair to where the network sees it, and tells the thickness of the hair', () => {
    const before = trace(hairy);
    const after = trace(hairy, grey, hairEverywhere);
    for (const yCm of [45, 50, 60]) {
      expect(backCm(before, yCm) - backCm(after, yCm), `${yCm} cm`).to.be.closeTo(HAIR_CM, 0.2);
      expect(trunkEdgesAt(after, rowOf(yCm)).coverPx / figure.pxPerCm).to.be.closeTo(HAIR_CM, 0.2);
    }
  });

  it('traceView leaves a believed front as it is', () => {
    const [before, after] = [trace(hairy), trace(hairy, grey, hairEverywhere)];
    for (const yCm of [45, 50, 60])
      expect(trunkEdgesAt(after, rowOf(yCm)).rightPx).to.be.closeTo(
        trunkEdgesAt(before, rowOf(yCm)).rightPx,
        0.4,
      );
  });

  it('traceView revises a mirrored picture as the mirror image', () => {
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

  it('traceView does not revise the back with a bare nape or without a picture of the same size', () => {
    const bare = perceive(figure);
    expect(trace(bare, grey, hairEverywhere).left).to.deep.equal(trace(bare).left);
    expect(trace(hairy, undefined, hairEverywhere)).to.deep.equal(trace(hairy));
    expect(trace(hairy, {...grey, width: 10}, hairEverywhere)).to.deep.equal(trace(hairy));
  });

  it('traceView takes nothing that begins at the waist for hair', () => {
    const lowDown: EdgeNet = ({rows}) =>
      Array.from({length: rows}, (_, row) => ({
        shift: row > 0.4 * rows ? -HAIR_CM * CM : 0,
        error: 0.1 * CM,
      }));
    const after = trace(hairy, grey, lowDown);
    expect(backCm(after, 68)).to.be.closeTo(backCm(trace(hairy), 68), 0.2);
  });

  it('traceView keeps the traced back where the network gives no number', () => {
    const after = trace(hairy, grey, saying(NaN, NaN));
    expect(after.left.xPx.every(Number.isFinite)).to.equal(true);
  });

  it('traceView believes a revised back less if the network is unsure', () => {
    const at = (net: EdgeNet) => trunkEdgesAt(trace(hairy, grey, net), rowOf(55)).trust01;
    expect(at(saying(-HAIR_CM, 2))).to.be.below(at(hairEverywhere) - 0.3);
  });
});

describe('a belly that was not believed', () => {
  const BULGE_CM = 6;
  const round = drawing({
    view: 'side',
    trunkCm: yCm => ({left: 11, right: 11 + BULGE_CM * Math.exp(-(((yCm - 65) / 7) ** 2))}),
  });
  /** One of the two passes has lost the belly, as in front of a curtain of the same colour. */
  const torn = (): PerceivedView => {
    const {mask} = perceive(round);
    const alpha = mask.alpha.slice();
    for (let y = Math.round(rowOf(50)); y < rowOf(80); y++) {
      const front = round.axisPx + 11 * round.pxPerCm;
      alpha.fill(0, y * mask.widthPx + front, y * mask.widthPx + front + (BULGE_CM + 1) * round.pxPerCm);
    }
    return perceive(round, {mask: {...mask, alpha}});
  };
  const bellyPx = (traced: ViewTrace): number => trunkEdgesAt(traced, rowOf(65)).rightPx;
  const truePx = bellyPx(trace(perceive(round)));
  const tracedPx = bellyPx(trace(torn()));
  /** A network that knows where the belly is and leaves the back as traced. */
  const knowing =
    (errorCm: number): EdgeNet =>
    strip =>
      saying(isBackOf(strip) ? 0 : (truePx - tracedPx) / round.pxPerCm, errorCm)(strip);

  it('traceView moves a doubted belly to where the network sees it, and believes it as far as that is sure', () => {
    expect(truePx - tracedPx, 'traced wrong at first').to.be.above(2 * round.pxPerCm);
    const sure = trace(torn(), grey, knowing(0.1));
    expect(bellyPx(sure)).to.be.closeTo(truePx, 0.6 * round.pxPerCm);
    const trustOf = (traced: ViewTrace): number => trunkEdgesAt(traced, rowOf(65)).trust01;
    expect(trustOf(trace(torn(), grey, knowing(4)))).to.be.below(trustOf(sure) - 0.3);
  });

  it('traceView does not count a revised belly as hair', () => {
    const after = trace(torn(), grey, knowing(0.1));
    expect(trunkEdgesAt(after, rowOf(65)).coverPx).to.equal(0);
  });

  it('traceView looks at the belly a second time on the side to which the person looks', () => {
    const flipped = drawing({...round, isMirrored: true});
    const seen: boolean[] = [];
    const listening: EdgeNet = strip => {
      seen.push(isBackOf(strip));
      return saying(0)(strip);
    };
    trace(perceive(round), grey, listening);
    trace(perceive(flipped), grey, listening);
    expect(seen).to.deep.equal([false, false]);
  });
});
