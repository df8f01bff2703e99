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
  /** The part of its address that changes when the content does. */
  readonly edition: string;
}

/** The files without which no photo can be measured, and the others, without which the bands are wider. */
export interface ModelFiles {
  readonly needed: {
    readonly script: ModelFile;
    readonly runtime: ModelFile;
    readonly detector: ModelFile;
    readonly landmarks: ModelFile;
  };
  readonly optional: {
    readonly backend: ModelFile;
    readonly partTopology: ModelFile;
    readonly partWeights: ModelFile;
  };
}

const file = (path: string, bytes: number, sha256: string): ModelFile => ({
  path,
  bytes,
  sha256,
  edition: sha256.slice(0, 8),
});

/** All files that a release keeps on the device. */
export const allModelFiles = (): readonly ModelFile[] => [
  ...Object.values(MODEL_FILES.needed),
  ...Object.values(MODEL_FILES.optional),
];

export const MODEL_FILES: ModelFiles = {
  needed: {
    script: {path: 'litert/litert_wasm_compat_internal.js', bytes: 273246, sha256: null, edition: '4d8f894b'},
    runtime: file(
      'litert/litert_wasm_compat_internal.wasm',
      9334181,
      '5255c8ad06eabdbd2522cdebf6b22fc10faf74625c23a49b9e072570cd1fa41c',
    ),
    detector: file(
      'pose/pose_detection.tflite',
      2962288,
      'a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85',
    ),
    landmarks: file(
      'pose/pose_landmark_full.tflite',
      6440512,
      'e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f',
    ),
  },
  optional: {
    backend: file(
      'wasm/tfjs-backend-wasm-simd.wasm',
      424594,
      '77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b',
    ),
    partTopology: file(
      'bodypix/model-stride16.json',
      59295,
      '7c9b3bd68f86004b75e739255b9b823c4d8f409fabe6dd753b76c0fdd90a357e',
    ),
    partWeights: file(
      'bodypix/group1-shard1of1.bin',
      2598784,
      'e215c9546b9db0e1e06c23c759ed48ccaf2aad68c656d0130b5757bc0479ac77',
    ),
  },
};
