import type {ShopperProfile} from '../../src/core/domain.js';

/** A rendered person of the demo with known girths, and how to load the photos. */
export const SAMPLE: {
  readonly front: string;
  readonly side: string;
  readonly shopper: ShopperProfile;
  readonly truthCm: Readonly<Record<'chest' | 'waist' | 'hip', number>>;
} = {
  front: '/demo/samples/b0060/front.jpg',
  side: '/demo/samples/b0060/side.jpg',
  shopper: {heightCm: 170.47, weightKg: 78.86, ageYears: 18, sex: 'male'},
  truthCm: {chest: 102.43, waist: 80.52, hip: 98.79},
};

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
