import {expect} from '@open-wc/testing';
import type {PartGrid, PerceivedView} from '../../src/measure/pictures/perceived-view.js';
import {trunkAt, trunkEdgesAt} from '../../src/measure/levels/trunk-at.js';
import {drawing, perceive, type Drawing, trace, traceOf} from './drawn-person.js';

const rowOf = ({topPx, pxPerCm}: Drawing, yCm: number): number => topPx + yCm * pxPerCm;

/** A trunk of constant width, and one whose edges are arcs. */
const box = () => ({left: 14, right: 17});
const barrel = (yCm: number) => {
  const half = 12 + 5 * Math.sqrt(Math.max(0, 1 - ((yCm - 58) / 40) ** 2));
  return {left: half, right: half};
};

describe('tracing the trunk', () => {
  for (const [name, trunkCm] of Object.entries({box, barrel}))
    for (const view of ['front', 'side'] as const)
      it(`traceView finds the edges of a ${name} in a ${view} view to 1 mm`, () => {
        const figure = drawing({view, trunkCm, axisPx: 240});
        const traced = traceOf(figure);
        for (let yCm = 50; yCm < 78; yCm += 3) {
          const {leftPx, rightPx} = trunkEdgesAt(traced, rowOf(figure, yCm));
          const {left, right} = trunkCm(yCm);
          expect((figure.axisPx - leftPx) / figure.pxPerCm).to.be.closeTo(left, 0.1);
          expect((rightPx - figure.axisPx) / figure.pxPerCm).to.be.closeTo(right, 0.1);
        }
      });

  it('traceView traces a mirrored picture as the mirror image', () => {
    const figure = drawing({trunkCm: box});
    const [own, twin] = [traceOf(figure), traceOf({...figure, isMirrored: true})];
    own.left.xPx.forEach((xPx, i) =>
      expect(figure.widthPx - 1 - (twin.right.xPx[i] ?? NaN)).to.be.closeTo(xPx, 0.05),
    );
  });

  it('traceView separates the arms where they leave the trunk', () => {
    const figure = drawing({trunkCm: () => ({left: 15, right: 15})});
    const {widthPx} = trunkAt(traceOf(figure), rowOf(figure, 42));
    expect(widthPx / figure.pxPerCm).to.be.closeTo(30, 1.5);
  });

  it('traceView gives half the pixels for half the size', () => {
    const figure = drawing({trunkCm: barrel});
    const half = drawing({trunkCm: barrel, pxPerCm: 2, axisPx: 150, topPx: 20, widthPx: 270, heightPx: 400});
    for (const yCm of [50, 60, 70])
      expect(trunkAt(traceOf(half), rowOf(half, yCm)).widthPx).to.be.closeTo(
        trunkAt(traceOf(figure), rowOf(figure, yCm)).widthPx / 2,
        0.3,
      );
  });

  it('traceView does not believe rows in which the two passes disagree', () => {
    const figure = drawing({trunkCm: box, hasArms: false});
    const other = perceive(
      drawing({hasArms: false, trunkCm: y => (y > 55 && y < 65 ? {left: 14, right: 30} : box())}),
    );
    const traced = trace({...perceive(figure), mirroredMask: other.mask});
    const at = (yCm: number): number =>
      Math.round((rowOf(figure, yCm) - traced.firstRowPx) / traced.rowStepPx);
    expect(traced.right.trust01[at(60)]).to.be.below(0.1);
    expect(traced.left.trust01[at(60)]).to.be.above(0.8);
    expect(trunkAt(traced, rowOf(figure, 60)).widthPx / figure.pxPerCm).to.be.closeTo(31, 0.2);
  });

  it('traceView bridges a belly that the mask has lost where BodyPix still sees a person', () => {
    const trunkCm = () => ({left: 11, right: 14});
    const eaten = (y: number) => ({
      left: 11,
      right: 14 - 6 * Math.max(0, Math.sin(((y - 55) / 14) * Math.PI)),
    });
    const figure = drawing({view: 'side', trunkCm: y => (y > 55 && y < 69 ? eaten(y) : trunkCm())});
    const whole = perceive(drawing({view: 'side', trunkCm}));
    const [columns, rows] = [55, 81];
    const [pxPerColumn, pxPerRow] = [
      (figure.widthPx - 1) / (columns - 1),
      (figure.heightPx - 1) / (rows - 1),
    ];
    const seen = (i: number): number => {
      const x = Math.round((i % columns) * pxPerColumn);
      const y = Math.round(Math.floor(i / columns) * pxPerRow);
      return (whole.mask.alpha[y * figure.widthPx + x] ?? 0) / 255;
    };
    const parts: PartGrid = {
      columns,
      rows,
      pxPerColumn,
      pxPerRow,
      person: Float32Array.from({length: columns * rows}, (_, i) => seen(i)),
      arms: new Float32Array(columns * rows),
    };
    const depthCm = (view: PerceivedView): number =>
      trunkAt(trace(view), rowOf(figure, 62)).widthPx / figure.pxPerCm;
    expect(depthCm(perceive(figure))).to.be.below(20);
    expect(depthCm(perceive(figure, {parts}))).to.be.closeTo(25, 1);
  });
});

describe('what a trace carries', () => {
  it('traceView measures the forearms and the tapering legs of a front view', () => {
    const figure = drawing();
    const limbs = traceOf(figure).limbs;
    expect((limbs?.forearmPx ?? NaN) / figure.pxPerCm).to.be.closeTo(8, 0.5);
    expect((limbs?.calfPx ?? NaN) / figure.pxPerCm).to.be.closeTo(11.5, 0.5);
    expect((limbs?.anklePx ?? NaN) / figure.pxPerCm).to.be.closeTo(6.3, 0.5);
  });

  it('traceView measures no limbs in a side view', () =>
    expect(traceOf(drawing({view: 'side'})).limbs).to.equal(null));

  it('traceView measures the nape of a side view, bare and under hair', () => {
    const bare = traceOf(drawing({view: 'side'})).napeShare;
    const figure = drawing({view: 'side'});
    const mask = perceive(figure).mask;
    const alpha = mask.alpha.slice();
    for (let y = rowOf(figure, 10); y < rowOf(figure, 60); y++)
      alpha.fill(255, y * mask.widthPx + figure.axisPx - 14 * 4, y * mask.widthPx + figure.axisPx);
    const covered = trace(
      perceive(figure, {mask: {...mask, alpha}, mirroredMask: {...mask, alpha}}),
    ).napeShare;
    expect(bare).to.be.closeTo(6 / 50, 0.02);
    expect(covered).to.be.closeTo(14 / 50, 0.02);
  });

  it('traceView notes low light by the pixels of the person', () => {
    const view = perceive(drawing());
    const grey = (value: number) => ({
      width: view.widthPx,
      height: view.heightPx,
      data: new Uint8ClampedArray(4 * view.widthPx * view.heightPx).fill(value),
    });
    const notes = (value: number) => trace(view, grey(value)).notes;
    expect(notes(12)).to.deep.equal(['low-light']);
    expect(notes(120)).to.deep.equal([]);
  });
});
