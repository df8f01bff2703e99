import {expect} from '@open-wc/testing';
import {personOutline} from '../../src/measure/pictures/person-outline.js';
import type {PerceivedView} from '../../src/measure/pictures/perceived-view.js';

const [WIDTH, HEIGHT] = [90, 160];

/** A view whose mask is 255 where a point is inside. */
function viewOf(isInside: (x: number, y: number) => boolean): PerceivedView {
  const alpha = new Uint8Array(WIDTH * HEIGHT);
  for (let i = 0; i < alpha.length; i++) alpha[i] = isInside(i % WIDTH, Math.floor(i / WIDTH)) ? 255 : 0;
  const mask = {widthPx: WIDTH, heightPx: HEIGHT, alpha};
  return {
    view: 'front',
    widthPx: WIDTH,
    heightPx: HEIGHT,
    keypoints: [],
    mirroredKeypoints: [],
    mask,
    mirroredMask: mask,
    parts: null,
  };
}

/** The area inside a line, by the shoelace formula; negative where the person is outside of it. */
function areaOf(line: readonly number[]): number {
  let doubled = 0;
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [line[i] ?? NaN, line[i + 1] ?? NaN];
    const [nextX, nextY] = [line[(i + 2) % line.length] ?? NaN, line[(i + 3) % line.length] ?? NaN];
    doubled += x * nextY - nextX * y;
  }
  return doubled / 2;
}

const disk =
  (centreX: number, centreY: number, radius: number) =>
  (x: number, y: number): boolean =>
    Math.hypot(x - centreX, y - centreY) < radius;

describe('personOutline', () => {
  it('personOutline draws one closed line around one shape', () => {
    const lines = personOutline(viewOf(disk(40, 80, 30)));
    expect(lines).to.have.lengthOf(1);
    const [line = []] = lines;
    for (let i = 0; i < line.length; i += 2)
      expect(Math.hypot((line[i] ?? NaN) - 40, (line[i + 1] ?? NaN) - 80)).to.be.closeTo(30, 0.8);
    expect(areaOf(line)).to.be.closeTo(Math.PI * 30 ** 2, 40);
  });

  it('personOutline draws the gap between an arm and the trunk as a line of its own', () => {
    const lines = personOutline(viewOf((x, y) => disk(45, 80, 40)(x, y) && !disk(45, 80, 12)(x, y)));
    expect(lines).to.have.lengthOf(2);
    const [outer, inner] = lines.map(areaOf);
    expect(outer).to.be.closeTo(Math.PI * 40 ** 2, 60);
    expect(inner).to.be.closeTo(-Math.PI * 12 ** 2, 30);
  });

  it('personOutline leaves specks out', () => {
    const lines = personOutline(viewOf((x, y) => disk(45, 80, 40)(x, y) || (x === 3 && y === 3)));
    expect(lines).to.have.lengthOf(1);
  });

  it('personOutline closes the line of somebody who fills the picture', () => {
    const [line = []] = personOutline(viewOf(() => true));
    expect(areaOf(line)).to.be.closeTo(WIDTH * HEIGHT, 2 * (WIDTH + HEIGHT));
  });

  it('personOutline follows both ends where two parts touch at a corner', () => {
    const lines = personOutline(viewOf((x, y) => (x < 45 && y < 80) || (x >= 45 && y >= 80)));
    const total = lines.map(areaOf).reduce((sum, area) => sum + area, 0);
    expect(total).to.be.closeTo((WIDTH * HEIGHT) / 2, WIDTH + HEIGHT);
  });

  it('personOutline draws nothing of an empty picture', () => {
    expect(personOutline(viewOf(() => false))).to.deep.equal([]);
  });
});
