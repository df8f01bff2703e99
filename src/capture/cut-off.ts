/**
 * Whether a file of a picture ends before the picture does, as after a broken transfer. Firefox and WebKit decode such a file without an
 * error and leave the rest grey, so that the grey would be measured. Bytes after the picture do not matter: a moving photo has a film there.
 * The browser judges other kinds of files than JPEG, PNG and WebP.
 */
export async function isCutOff(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const says = (place: number, text: string): boolean =>
    Array.from(text).every((letter, i) => bytes[place + i] === letter.charCodeAt(0));
  if (says(0, '\xff\xd8')) return !endsAsJpeg(bytes, view);
  if (says(0, '\x89PNG')) return !says(lastNameOfPng(view), 'IEND');
  return says(0, 'RIFF') && says(8, 'WEBP') && view.getUint32(4, true) + 8 > bytes.length;
}

/** Whether the mark EOI follows the start of the first scan. A thumbnail in an earlier segment has that mark too, and does not count. */
function endsAsJpeg(bytes: Uint8Array, view: DataView): boolean {
  let scan = 2;
  while (scan + 4 <= bytes.length && bytes[scan] === 0xff && bytes[scan + 1] !== 0xda)
    // Any number of FF may fill the space before a mark.
    scan += bytes[scan + 1] === 0xff ? 1 : 2 + view.getUint16(scan + 2);
  let mark = bytes.lastIndexOf(0xff);
  while (mark > scan && bytes[mark + 1] !== 0xd9) mark = bytes.lastIndexOf(0xff, mark - 1);
  return mark > scan;
}

/** Where the file names its last chunk, or a place behind the file's end. */
function lastNameOfPng(view: DataView): number {
  const IEND = 0x49454e44;
  let name = 12;
  while (name + 4 <= view.byteLength && view.getUint32(name) !== IEND) name += 12 + view.getUint32(name - 4);
  return name;
}
