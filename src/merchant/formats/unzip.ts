import {strFromU8, unzipSync} from 'fflate';

/** A spreadsheet with a size chart has tens of kB; what is larger, or grows larger when it is unpacked, is no size chart. */
const MAX_PACKED_BYTES = 4_000_000;
const MAX_FILE_BYTES = 12_000_000;
const MAX_BYTES = 24_000_000;
const MAX_FILES = 2000;

/** Why an archive is not unpacked. */
export class ZipRefusal extends Error {}

/**
 * The texts of some files of an archive. The sizes that its directory states are checked before anything is unpacked, and
 * fflate unpacks no file to more than its stated size, so that an archive cannot grow in memory beyond the limits.
 */
export function unzipTexts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, string> {
  if (bytes.length > MAX_PACKED_BYTES)
    throw new ZipRefusal(`The file has ${bytes.length} bytes; a spreadsheet may have ${MAX_PACKED_BYTES}.`);
  let total = 0;
  let files = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({name, originalSize}) => {
      files += 1;
      if (files > MAX_FILES) throw new ZipRefusal(`The file holds more than ${MAX_FILES} parts.`);
      if (!isWanted(name)) return false;
      total += originalSize;
      if (originalSize > MAX_FILE_BYTES || total > MAX_BYTES)
        throw new ZipRefusal('The file is far too large for a size chart when it is unpacked.');
      return true;
    },
  });
  return new Map(Object.entries(unpacked).map(([name, content]) => [name, strFromU8(content)]));
}
