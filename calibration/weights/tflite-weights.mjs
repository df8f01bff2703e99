// Finds the weights in a .tflite file. The file is a FlatBuffer of TensorFlow Lite's schema; the numbers of fields are the schema's.

const MODEL = {subgraphs: 2, buffers: 4};
const SUBGRAPH = {tensors: 0};
const TENSOR = {shape: 0, type: 1, buffer: 2};
const BUFFER = {data: 0};
const FLOAT16 = 1;

/** A reader of the tables and vectors of a FlatBuffer. */
function flatBuffer(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const u32 = at => view.getUint32(at, true);
  const follow = at => at + u32(at);
  return {
    u32,
    root: () => follow(0),
    /** Where a table has a field; null if it has the default. */
    field(table, number) {
      const places = table - view.getInt32(table, true);
      const entry = 4 + 2 * number;
      const place = entry < view.getUint16(places, true) ? view.getUint16(places + entry, true) : 0;
      return place === 0 ? null : table + place;
    },
    /** Where the first element of the vector behind a field lies, and how many there are. */
    vector(field) {
      if (field === null) return {at: 0, length: 0};
      const at = follow(field);
      return {at: at + 4, length: u32(at)};
    },
    tables: ({at, length}) => Array.from({length}, (_, i) => follow(at + 4 * i)),
    ints: ({at, length}) => Array.from({length}, (_, i) => view.getInt32(at + 4 * i, true)),
  };
}

/**
 * The filters of the convolutions, which are nearly all of the file. Biases stay as they are.
 * @param {Uint8Array} file
 * @returns {import('./quantise.mjs').Tensor[]}
 */
export function tfliteWeights(file) {
  const {u32, root, field, vector, tables, ints} = flatBuffer(file);
  const buffers = tables(vector(field(root(), MODEL.buffers))).map(buffer =>
    vector(field(buffer, BUFFER.data)),
  );
  const found = new Map();
  for (const subgraph of tables(vector(field(root(), MODEL.subgraphs))))
    for (const tensor of tables(vector(field(subgraph, SUBGRAPH.tensors)))) {
      const shape = ints(vector(field(tensor, TENSOR.shape)));
      const type = field(tensor, TENSOR.type);
      const index = field(tensor, TENSOR.buffer);
      const {at, length} = buffers[index === null ? 0 : u32(index)];
      if (type === null || file[type] !== FLOAT16 || shape.length !== 4 || length === 0) continue;
      found.set(at, {at, count: length / 2, ...channels(shape), words: {kind: 'half'}});
    }
  return [...found.values()];
}

/** A filter has its output channels first, one for each channel has them last. */
function channels([first, , , last]) {
  return first === 1 ? {groups: last, order: 'in turn'} : {groups: first, order: 'runs'};
}
