import type {ProgressListener} from '../protocol.js';

/** The large files, each with its size in kB as its weight in the progress. */
const LARGE_FILES: readonly (readonly [string, number])[] = [
  ['pose/pose_solution_simd_wasm_bin.wasm', 6000],
  ['pose/pose_landmark_full.tflite', 6400],
  ['pose/pose_solution_packed_assets.data', 2900],
  ['bodypix/group1-shard1of1.bin', 2600],
  ['wasm/tfjs-backend-wasm-simd.wasm', 400],
];

/**
 * Fills the HTTP cache with the large files and reports the progress. The libraries fetch the files themselves
 * afterwards, so an error here is ignored: it shows again if it matters.
 */
export async function downloadAll(modelsUrl: string, onProgress: ProgressListener): Promise<void> {
  const totalKb = LARGE_FILES.reduce((sum, [, kb]) => sum + kb, 0);
  const doneKb = LARGE_FILES.map(() => 0);
  const report = (): void => onProgress(Math.min(1, doneKb.reduce((a, b) => a + b, 0) / totalKb));
  await Promise.all(
    LARGE_FILES.map(async ([path, kb], index) => {
      await drain(`${modelsUrl}/${path}`, bytes => {
        doneKb[index] = Math.min(kb, bytes / 1000);
        report();
      }).catch(() => undefined);
      doneKb[index] = kb;
      report();
    }),
  );
}

async function drain(url: string, onBytes: (bytes: number) => void): Promise<void> {
  const {body, ok} = await fetch(url);
  if (!ok || body === null) return;
  const reader = body.getReader();
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    onBytes(bytes);
  }
}
