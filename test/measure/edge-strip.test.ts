import {expect} from '@open-wc/testing';
import {at} from '../../src/core/at.js';
import {
  CHANNELS,
  COLUMN_SHARE,
  COLUMNS,
  edgeStrip,
  EDGE_CODE,
  INSIDE,
} from '../../src/measure/edges/edge-strip.js';
import type {EdgeNet} from '../../src/measure/edges/edge-net.js';
import type {SoftMask} from '../../src/measure/pictures/perceived-view.js';
import type {Pixels} from '../../src/measure/pictures/picture-light.js';
import {secondLook} from '../../src/measure/edges/second-look.js';
import type {TraceRows} from '../../src/measure/edges/trace-rows.js';

/** A trunk of such a length that a column of the strip is 4 px wide. */
const ROWS: TraceRows = {firstRowPx: 10, rowStepPx: 3, count: 8, torsoPx: 4 / COLUMN_SHARE};
const [WIDTH, HEIGHT] = [300, 60];

/** Red rises with x, green with y; blue is constant. */
const data = new Uint8Array(4 * WIDTH * HEIGHT);
for (let y = 0; y < HEIGHT; y++)
  for (let x = 0; x < WIDTH; x++) data.set([x / 2, 4 * y, 51, 255], 4 * (y * WIDTH + x));
const pixels: Pixels = {width: WIDTH, height: HEIGHT, data};
/** The mask rises with y. */
const mask: SoftMask = {
  widthPx: WIDTH,
  heightPx: HEIGHT,
  alpha: Uint8Array.from({length: WIDTH * HEIGHT}, (_, i) => 3 * Math.floor(i / WIDTH)),
};
const EDGE_PX = 140;
const edge = Array.from({length: ROWS.count}, () => EDGE_PX);
const personAt = (xPx: number, yPx: number): number => (xPx + yPx) / 1000;
const armAt = (xPx: number): number => xPx / 500;

function read(outwards: -1 | 1, kind: 'back' | 'chest' = 'chest', person: typeof personAt | null = personAt) {
  const strip = edgeStrip({pixels, mask, personAt: person, armAt}, edge, ROWS, outwards, kind);
  const size = strip.rows * strip.columns;
  return {
    strip,
    value: (channel: number, row: number, column: number): number =>
      at(strip.values, channel * size + row * COLUMNS + column),
  };
}

/** The middle of the two samples of a column, and the row of every second traced row. */
const columnPx = (column: number, outwards: -1 | 1): number =>
  EDGE_PX + outwards * (4 * (column - INSIDE) + 1);
const rowPx = (row: number): number => 10 + 2 * 3 * row;

describe('edgeStrip', () => {
  it('edgeStrip has a row for every second traced row, 28 columns and 9 channels', () => {
    const {strip} = read(1);
    expect([strip.rows, strip.columns, strip.channels]).to.deep.equal([4, 28, 9]);
    expect(strip.values).to.have.length(4 * 28 * 9);
    expect(CHANNELS).to.deep.equal({seen: 6, all: 9});
  });

  for (const outwards of [1, -1] as const)
    it(`edgeStrip reads colours, masks and arms ${outwards === 1 ? 'to the right' : 'to the left'}, as means of two samples`, () => {
      const {value} = read(outwards);
      for (const row of [0, 3])
        for (const column of [0, 5, INSIDE, 27]) {
          const [xPx, yPx] = [columnPx(column, outwards), rowPx(row)];
          const where = `row ${row}, column ${column}`;
          expect(value(0, row, column), where).to.be.closeTo(2 * (xPx / 2 / 255 - 0.45), 0.005);
          expect(value(1, row, column), where).to.be.closeTo(2 * ((4 * yPx) / 255 - 0.45), 1e-5);
          expect(value(2, row, column), where).to.be.closeTo(2 * (0.2 - 0.45), 1e-5);
          expect(value(3, row, column), where).to.be.closeTo((3 * yPx) / 255 - 0.5, 1e-5);
          expect(value(4, row, column), where).to.be.closeTo((xPx + yPx) / 1000 - 0.5, 1e-5);
          expect(value(5, row, column), where).to.be.closeTo(xPx / 500 - 0.5, 1e-5);
        }
    });

  it('edgeStrip tells the place of the row and of the column, from −0.5 to 0.5, and the kind of edge', () => {
    const {value} = read(1);
    expect([value(6, 0, 9), value(6, 3, 9)]).to.deep.equal([-0.5, 0.5]);
    expect([value(7, 2, 0), value(7, 2, 27)]).to.deep.equal([-0.5, 0.5]);
    expect(value(7, 2, 9)).to.be.closeTo(9 / 27 - 0.5, 1e-6);
    expect(value(8, 1, 1)).to.equal(EDGE_CODE.chest);
    expect(read(1, 'back').value(8, 1, 1)).to.equal(EDGE_CODE.back);
    expect(EDGE_CODE).to.deep.equal({back: 0.5, chest: -0.5});
  });

  it('edgeStrip takes the mask for the second opinion if BodyPix is missing', () => {
    const {value} = read(1, 'chest', null);
    expect(value(4, 2, 8)).to.be.closeTo((3 * rowPx(2)) / 255 - 0.5, 1e-5);
  });
});

describe('secondLook', () => {
  it('secondLook interpolates between the rows of the strip, and goes on with the last one', () => {
    const net: EdgeNet = ({rows}) =>
      Array.from({length: rows}, (_, row) => ({shift: 0.01 * row, error: 0.02 + 0.01 * row}));
    const revise = secondLook(net, {pixels, mask, personAt, armAt}, 'chest');
    for (const outwards of [1, -1] as const)
      revise(edge, ROWS, outwards).forEach(({xPx, errorPx}, i) => {
        const row = Math.min(3, i / 2);
        expect(xPx, String(i)).to.be.closeTo(EDGE_PX + outwards * 0.01 * row * ROWS.torsoPx, 1e-9);
        expect(errorPx, String(i)).to.be.closeTo((0.02 + 0.01 * row) * ROWS.torsoPx, 1e-9);
      });
  });

  it('secondLook shows the network the strip of its own edge', () => {
    const kinds: number[] = [];
    const net: EdgeNet = ({rows, values}) => {
      kinds.push(values.at(-1) ?? NaN);
      return Array.from({length: rows}, () => ({shift: 0, error: 0}));
    };
    for (const kind of ['back', 'chest'] as const)
      secondLook(net, {pixels, mask, personAt, armAt}, kind)(edge, ROWS, 1);
    expect(kinds).to.deep.equal([0.5, -0.5]);
  });
});
