import {expect} from '@open-wc/testing';
import {GIRTHS, type BodyMeasurements, type Girth, type ShopperProfile} from '../../src/core/domain.js';

/** A rendered person of the demo: photos, answers, and the girths that a tape would read. */
interface SamplePerson {
  readonly name: string;
  readonly front: string;
  readonly side: string;
  readonly shopper: ShopperProfile;
  readonly truthCm: Readonly<Record<Girth, number>>;
}

async function loadSample(): Promise<SamplePerson> {
  const response = await fetch('/demo/samples/people.json');
  // Our own file; a wrong shape fails the tests that read it.
  const people = (await response.json()) as readonly SamplePerson[];
  const sam = people.find(({name}) => name === 'Sam');
  if (sam === undefined) throw new Error('the demo has lost Sam');
  return {...sam, front: `/demo/${sam.front}`, side: `/demo/${sam.side}`};
}

export const SAMPLE = await loadSample();

/** Far wider than the product's error: this is about plumbing, `npm run bench` is about accuracy. */
const PLUMBING_ERROR_CM = 8;

export function expectNearTruth(measurements: BodyMeasurements): void {
  for (const girth of GIRTHS)
    expect(measurements[girth].valueCm, girth).to.be.closeTo(SAMPLE.truthCm[girth], PLUMBING_ERROR_CM);
}

export async function loadPhoto(url: string): Promise<ImageBitmap> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return createImageBitmap(await response.blob());
}

/** A room without anybody. */
export async function emptyRoom(): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(720, 1280);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d canvas');
  context.fillStyle = '#b8b0a4';
  context.fillRect(0, 0, 720, 1280);
  context.fillStyle = '#7d6f5c';
  context.fillRect(0, 1100, 720, 180);
  return createImageBitmap(canvas);
}
