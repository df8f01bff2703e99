import {rmSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {gzipSync} from 'node:zlib';

const NOTHING = '\0nothing';

/** LiteRT opens a GPU for every environment and warns where there is none, though the CPU was asked for. */
const LITERT_GPU = 'webGpuDevice = await createDefaultWebGpuDevice();';

/**
 * Gives other contents to the packages that the models' libraries name but we must not or need not bundle:
 * - Node's modules stand in branches for Node.
 * - TensorFlow.js registers its optimizers, which only training uses.
 * - LiteRT looks for a GPU, which nothing uses.
 *
 * It also renames the two globals in which TensorFlow.js keeps its engine and its kernels. On a page with a TensorFlow.js of
 * its own, the inline build would otherwise share that engine and change its backend.
 * @returns {import('rollup').Plugin}
 */
export function replacePackages() {
  const optimizers = '\0optimizers';
  return {
    name: 'replace-packages',
    resolveId(source) {
      if (source === './optimizers/register_optimizers') return optimizers;
      return ['fs', 'path', 'os', 'util', 'crypto', 'worker_threads', 'perf_hooks', 'node-fetch'].includes(
        source,
      )
        ? NOTHING
        : null;
    },
    transform(code, id) {
      if (id.includes('@litertjs/core/')) {
        if (!code.includes(LITERT_GPU)) this.error('LiteRT looks for a GPU in another way');
        return {code: code.replace(LITERT_GPU, 'webGpuDevice = null;'), map: null};
      }
      if (!id.includes('@tensorflow/tfjs-core/')) return null;
      // Names of the same length, so that the source map stays right.
      return {
        code: code.replaceAll('_tfengine', '_sfengine').replaceAll('_tfGlobals', '_sfGlobals'),
        map: null,
      };
    },
    load(id) {
      if (id === optimizers) return 'export const registerOptimizers = () => undefined;';
      return id === NOTHING ? 'export default {};' : null;
    },
  };
}

/**
 * Fails the build when a forbidden module is part of an output, so that a careless import cannot make every
 * product page heavier.
 * @param {readonly RegExp[]} forbidden tested against module paths
 * @returns {import('rollup').Plugin}
 */
export function forbidModules(forbidden) {
  return {
    name: 'forbid-modules',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const bad = Object.keys(output.modules ?? {}).find(id => forbidden.some(pattern => pattern.test(id)));
        if (bad) this.error(`${output.fileName} must not contain ${bad}`);
      }
    },
  };
}

/**
 * Without comments, space that separates nothing, noughts before a point, and the last semicolon of a block. Our
 * styles have none of these in strings.
 */
const shrinkCss = text =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/([:,;{}]) /g, '$1')
    .replace(/ \{/g, '{')
    .replace(/ > /g, '>')
    .replace(/@media \(/g, '@media(')
    .replace(/(?<=[:,( -])0\.(?=\d)/g, '.')
    .replace(/;\}/g, '}');

/** Before and behind these, white space is never shown. */
const BLOCKS = 'div|p|h[23]|[uod]l|li|d[td]|header|section|form|fieldset|legend|details|summary';
const AROUND_BLOCKS = new RegExp(`\\n(?=</?(?:${BLOCKS})\\b)|(?<=</(?:${BLOCKS})>)\\n`, 'g');

const withoutIndentation = text => text.replace(/\n[ \t]+/g, '\n');

/** A value of one word needs none. */
const withoutQuotes = text => text.replace(/="([\w-]+)"(?=[\s>])/g, '=$1');

const SHRINK = {
  css: shrinkCss,
  html: text => withoutQuotes(withoutIndentation(text).replace(AROUND_BLOCKS, '')),
  svg: text => withoutQuotes(withoutIndentation(text).replace(/(?<=>)\n|\n(?=<)/g, '')),
};

/** Line ends that were taken out, to be put where nobody sees them: source maps keep their lines. */
const lineEnds = (before, after) => '\n'.repeat(before.split('\n').length - after.split('\n').length);

/** The parts of a syntax tree that are nodes themselves, with `visit` called for each. */
function walk(node, visit) {
  visit(node);
  for (const part of Object.values(node).flat())
    if (typeof part === 'object' && part !== null && 'type' in part) walk(part, visit);
}

/**
 * Takes the indentation out of Lit's templates and what no browser needs out of their styles, which a minifier of JavaScript leaves
 * alone. White space in HTML is shown as one space however long it is.
 * @returns {import('rollup').Plugin}
 */
export function shrinkTemplates() {
  return {
    name: 'shrink-templates',
    transform(code) {
      if (!/\b(css|html|svg) ?`/.test(code)) return null;
      const texts = [];
      walk(this.parse(code), ({type, tag, quasi}) => {
        if (type === 'TaggedTemplateExpression' && Object.hasOwn(SHRINK, tag.name))
          texts.push(...quasi.quasis.map(({start, end, tail}) => ({start, end, tail, tag: tag.name})));
      });
      texts.sort((a, b) => b.start - a.start);
      const shrunk = texts.reduce((text, {start, end, tail, tag}) => {
        const before = text.slice(start, end);
        const after = SHRINK[tag](before);
        // Behind the closing backtick of the template, or the opening brace of what is put in.
        const seam = end + (tail ? 1 : 2);
        return (
          text.slice(0, start) + after + text.slice(end, seam) + lineEnds(before, after) + text.slice(seam)
        );
      }, code);
      return {code: shrunk, map: null};
    },
  };
}

/** What `array[index]` may follow without brackets around it. */
const INDEXABLE = ['Identifier', 'MemberExpression', 'CallExpression', 'ThisExpression'];

/** The functions of src/core/at.ts. */
const CHECKED_ACCESS = ['at', 'float64At'];

/**
 * Writes `at(array, index)` of src/core/at.ts as `array[index]`. The check is for development and tests, and would
 * cost bytes and time in a shop.
 * @returns {import('rollup').Plugin}
 */
export function uncheckedAccess() {
  return {
    name: 'unchecked-access',
    transform(code) {
      if (!/from '[^']*\/at\.js'/.test(code)) return null;
      const edits = [];
      walk(this.parse(code), ({type, callee, arguments: given, start, end}) => {
        if (type !== 'CallExpression' || !CHECKED_ACCESS.includes(callee.name)) return;
        const [array, index] = given;
        const [open, close] = INDEXABLE.includes(array.type) ? ['', ''] : ['(', ')'];
        edits.push(
          {from: start, to: array.start, text: open},
          {from: array.end, to: index.start, text: `${close}[`},
          {from: index.end, to: end, text: ']'},
        );
      });
      edits.sort((a, b) => b.from - a.from);
      const unchecked = edits.reduce((text, {from, to, text: after}) => {
        const before = text.slice(from, to);
        return text.slice(0, from) + after + lineEnds(before, after) + text.slice(to);
      }, code);
      return {code: unchecked, map: null};
    },
  };
}

/**
 * Writes a classic script a second time, as a module that exports its names. The script is bundled and minified once.
 * @param {string} fileName of the module, beside the script
 * @param {string} global the variable that holds the script's exports
 * @param {readonly string[]} names
 * @returns {import('rollup').Plugin}
 */
export function asModule(fileName, global, names) {
  return {
    name: 'as-module',
    generateBundle(_options, bundle) {
      const [script] = Object.values(bundle).filter(({type}) => type === 'chunk');
      // The export comes before the comment that names the source map, which serves both files.
      const source = script.code.replace(
        /(?=\n?(\/\/# sourceMappingURL=.*\s*)?$)/,
        `\nexport const{${names.join(',')}}=${global};`,
      );
      this.emitFile({type: 'asset', fileName, source});
    },
  };
}

/**
 * Puts each module into the first chunk that needs it, in the given order, so that a chunk imports only those before it and
 * none is split by who else needs a part of it. Languages and other chunks without a name here stay as Rollup makes them.
 * @param {string} folder of the modules
 * @param {Readonly<Record<string, string>>} chunks first module of a chunk, from the folder and without `.js` → its name
 * @param {{name: string, between: string, and: readonly string[]}} parts a further chunk with the modules that the chunk `between`
 *   and any of the others need, so that these do not import `between`
 * @returns {import('rollup').GetManualChunk}
 */
export function eachModuleOnce(folder, chunks, parts) {
  /** Module → chunk. */
  let homes;
  const settle = ({getModuleInfo, getModuleIds}) => {
    homes = new Map();
    const ids = [...getModuleIds()];
    /** The modules that a chunk needs and that have no home yet. */
    const homelessOf = path => {
      const waiting = ids.filter(id => id.replaceAll('\\', '/').endsWith(`/${folder}/${path}.js`));
      if (waiting.length !== 1) throw new Error(`${folder}/${path}.js is no module of this bundle`);
      const found = new Set();
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (homes.has(id) || found.has(id)) continue;
        found.add(id);
        waiting.push(...getModuleInfo(id).importedIds);
      }
      return found;
    };
    const paths = Object.keys(chunks);
    for (const path of paths) {
      if (chunks[path] === parts.between) {
        const others = paths.filter(other => parts.and.includes(chunks[other])).map(homelessOf);
        for (const id of homelessOf(path)) if (others.some(other => other.has(id))) homes.set(id, parts.name);
      }
      for (const id of homelessOf(path)) homes.set(id, chunks[path]);
    }
  };
  return (id, api) => {
    if (homes === undefined) settle(api);
    return homes.get(id);
  };
}

/**
 * Has a chunk that cannot be fetched fetched once more, from an address that no cache has: browsers and networks keep broken
 * answers too. A chunk that an imported one needs in turn is asked for at the same time if its name is given.
 * @param {string} importer name of the chunk that asks for both
 * @param {string} alongside name of the chunk that is needed in turn
 * @returns {import('rollup').Plugin}
 */
export function askAgain(importer, alongside) {
  return {
    name: 'ask-again',
    renderDynamicImport({chunk, targetChunk, getTargetChunkImports}) {
      if (targetChunk === null) return null;
      const addressOf = ({fileName}) => {
        const path = relative(dirname(chunk.fileName), fileName).replaceAll('\\', '/');
        return path.startsWith('.') ? path : `./${path}`;
      };
      const needed = chunk.name === importer ? (getTargetChunkImports() ?? []) : [];
      const early = needed
        .filter(({fileName}) => fileName?.startsWith(`chunks/${alongside}-`))
        .map(file => `import("${addressOf(file)}").catch(()=>{}),`);
      const address = `"${addressOf(targetChunk)}?retry="+Date.now()`;
      // Whoever bundles this bundle has chunks of other names, which the second address cannot know.
      const again = `import(/* webpackIgnore: true */ /* @vite-ignore */ ${address})`;
      return {left: `(${early.join('')}import(`, right: `).catch(()=>${again}))`};
    },
  };
}

/**
 * Removes the chunks of earlier builds, whose names have other hashes.
 * @param {string} dir @param {readonly string[]} folders in it that hold nothing but chunks
 * @returns {import('rollup').Plugin}
 */
export function removeOldChunks(dir, folders) {
  return {
    name: 'remove-old-chunks',
    generateBundle() {
      for (const folder of folders) rmSync(join(dir, folder), {recursive: true, force: true});
    },
  };
}

/**
 * Prints what each file weighs as it is sent.
 * @returns {import('rollup').Plugin}
 */
export function printSizes() {
  return {
    name: 'print-sizes',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (!output.fileName.endsWith('.js')) continue;
        const code = output.type === 'chunk' ? output.code : output.source;
        const kb = bytes => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
        console.log(
          `${output.fileName.padEnd(32)} ${kb(Buffer.byteLength(code))} ${kb(gzipSync(code).length)} gzip`,
        );
      }
    },
  };
}
