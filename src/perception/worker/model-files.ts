/** One file of the models folder, as the pinned packages hold it. */
export interface ModelFile {
  /** Below the models folder. */
  readonly path: string;
  readonly bytes: number;
  /**
   * In hexadecimal digits. Null for scripts, which some servers rewrite without changing what they do, and which fail by
   * themselves if they are broken.
   */
  readonly sha256: string | null;
}

/** The files without which no photo can be measured, and the others, without which the bands are wider. */
export interface ModelFiles {
  readonly needed: readonly ModelFile[];
  readonly optional: {
    readonly backend: ModelFile;
    readonly partTopology: ModelFile;
    readonly partWeights: ModelFile;
  };
}

const file = (path: string, bytes: number, sha256: string): ModelFile => ({path, bytes, sha256});
const script = (path: string, bytes: number): ModelFile => ({path, bytes, sha256: null});

const DETECTOR = file(
  'pose/pose_solution_packed_assets.data',
  2962288,
  'a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85',
);

const LANDMARKS = file(
  'pose/pose_landmark_full.tflite',
  6440512,
  'e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f',
);

const POSE: readonly ModelFile[] = [
  script('pose/pose.js', 47089),
  file('pose/pose_web.binarypb', 1007, 'dc8efd1c2d62007b34278467407fda5f70847f41310e0e39f0f59fc17b1d01f7'),
  script('pose/pose_solution_packed_assets_loader.js', 8002),
  DETECTOR,
  LANDMARKS,
];

/** The same two networks as in `POSE`, of which the packed assets are one, with LiteRT as their runtime. */
const LITERT: readonly ModelFile[] = [
  script('litert/litert_wasm_compat_internal.js', 273246),
  file(
    'litert/litert_wasm_compat_internal.wasm',
    9334181,
    '5255c8ad06eabdbd2522cdebf6b22fc10faf74625c23a49b9e072570cd1fa41c',
  ),
  DETECTOR,
  LANDMARKS,
];

const POSE_SIMD: readonly ModelFile[] = [
  script('pose/pose_solution_simd_wasm_bin.js', 276478),
  file(
    'pose/pose_solution_simd_wasm_bin.wasm',
    6104372,
    '195a929430e2ce130b3efb82e64ba27c8e68cb0f6bad870b715688060ea6f7e2',
  ),
];

const POSE_PLAIN: readonly ModelFile[] = [
  script('pose/pose_solution_wasm_bin.js', 276473),
  file(
    'pose/pose_solution_wasm_bin.wasm',
    5994571,
    'a5589369289e1f1e007c106e8ffb26e85a5be762c6db9551ed36213f8f58378d',
  ),
];

const BACKEND_SIMD = file(
  'wasm/tfjs-backend-wasm-simd.wasm',
  424594,
  '77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b',
);

const BACKEND_PLAIN = file(
  'wasm/tfjs-backend-wasm.wasm',
  311123,
  '70a5d516060464e5269f01c74bac1772d6b8ab6cb612acf16b5cdaf61f78d892',
);

const PART_TOPOLOGY = file(
  'bodypix/model-stride16.json',
  59295,
  '7c9b3bd68f86004b75e739255b9b823c4d8f409fabe6dd753b76c0fdd90a357e',
);

const PART_WEIGHTS = file(
  'bodypix/group1-shard1of1.bin',
  2598784,
  'e215c9546b9db0e1e06c23c759ed48ccaf2aad68c656d0130b5757bc0479ac77',
);

/** What runs the pose networks: MediaPipe where the thread has WebGL, which it draws on, and else LiteRT. */
export type PoseRuntime = 'mediapipe' | 'litert';

/** The files that a browser with or without SIMD instructions in WebAssembly loads. LiteRT needs them. */
export const modelFiles = (runtime: PoseRuntime, hasSimd: boolean): ModelFiles => ({
  needed: runtime === 'litert' ? LITERT : [...POSE, ...(hasSimd ? POSE_SIMD : POSE_PLAIN)],
  optional: {
    backend: hasSimd ? BACKEND_SIMD : BACKEND_PLAIN,
    partTopology: PART_TOPOLOGY,
    partWeights: PART_WEIGHTS,
  },
});

/** A module with one SIMD instruction (`i8x16.splat`). MediaPipe and TensorFlow.js probe in the same way. */
const SIMD_MODULE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11,
]);

export const hasWasmSimd = (): boolean => WebAssembly.validate(SIMD_MODULE);
