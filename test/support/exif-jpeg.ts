/** A JPEG as a phone writes it: the sensor's pixels, and an EXIF note of how to turn them upright. */
export async function jpegWithOrientation(canvas: HTMLCanvasElement, orientation: number): Promise<Blob> {
  const plain = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no JPEG encoder'))), 'image/jpeg', 0.95),
  );
  const bytes = new Uint8Array(await plain.arrayBuffer());
  const startOfImage = 2;
  return new Blob([bytes.slice(0, startOfImage), exifSegment(orientation), bytes.slice(startOfImage)], {
    type: 'image/jpeg',
  });
}

/** APP1 with one little-endian TIFF entry: tag 0x0112, type SHORT, count 1. */
const exifSegment = (orientation: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    0xff,
    0xe1,
    0,
    34,
    0x45,
    0x78,
    0x69,
    0x66,
    0,
    0,
    0x49,
    0x49,
    0x2a,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    0x01,
    3,
    0,
    1,
    0,
    0,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);

/** Landscape canvas with a red left edge: where red ends up tells how the picture was turned. */
export function redLeftEdge(widthPx: number, heightPx: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2d context');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, widthPx, heightPx);
  pen.fillStyle = '#f00';
  pen.fillRect(0, 0, widthPx / 8, heightPx);
  return canvas;
}

/** Which edge of a picture is red. */
export function redEdge(picture: ImageBitmap): 'left' | 'right' | 'top' | 'bottom' | 'none' {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2d context');
  pen.drawImage(picture, 0, 0);
  const isRed = (x: number, y: number): boolean => {
    const [red = 0, green = 0] = pen.getImageData(Math.round(x), Math.round(y), 1, 1).data;
    return red > 200 && green < 80;
  };
  const {width, height} = picture;
  if (isRed(2, height / 2)) return isRed(width / 2, 2) ? 'none' : 'left';
  if (isRed(width - 3, height / 2)) return 'right';
  if (isRed(width / 2, 2)) return 'top';
  return isRed(width / 2, height - 3) ? 'bottom' : 'none';
}
