import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {ROOT} from '../../scripts/lib/run.mjs';

const SRC = join(ROOT, 'src');

/**
 * @typedef {{from: string, source: string, to: string | null, typesOnly: boolean}} Edge
 *   `from` and `to` are paths relative to src/, with slashes; `to` is null for a package.
 */

/** Every TypeScript file of src/, relative to it. */
export const sourceFiles = () =>
  readdirSync(SRC, {recursive: true})
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts'));

/**
 * Every import of src/, static, dynamic or as a type.
 * @returns {Edge[]}
 */
export function readImportGraph() {
  return sourceFiles().flatMap(from => {
    const text = readFileSync(join(SRC, from), 'utf8');
    return importsOf(ts.createSourceFile(from, text, ts.ScriptTarget.ES2022, true)).map(edge => ({
      from,
      to: resolve(from, edge.source),
      ...edge,
    }));
  });
}

/** A file's imports of values that form a circle, as the path around it; null when there is none. */
export function findCycle(edges) {
  const targets = new Map();
  for (const {from, to, typesOnly} of edges)
    if (to !== null && !typesOnly) targets.set(from, [...(targets.get(from) ?? []), to]);
  const finished = new Set();
  const walk = (file, path) => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return null;
    for (const next of targets.get(file) ?? []) {
      const cycle = walk(next, [...path, file]);
      if (cycle !== null) return cycle;
    }
    finished.add(file);
    return null;
  };
  for (const file of targets.keys()) {
    const cycle = walk(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

function importsOf(sourceFile) {
  const found = [];
  const visit = node => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.push({source: node.moduleSpecifier.text, typesOnly: isTypesOnly(node)});
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isDynamic && ts.isStringLiteral(node.arguments[0]))
      found.push({source: node.arguments[0].text, typesOnly: false});
    if (ts.isImportTypeNode(node)) found.push({source: node.argument.literal.text, typesOnly: true});
    ts.forEachChild(node, visit);
  };
  visit(sourceFile);
  return found;
}

function isTypesOnly(node) {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || areAllTypes(node.exportClause);
  const clause = node.importClause;
  if (clause === undefined) return false;
  return clause.isTypeOnly || (clause.name === undefined && areAllTypes(clause.namedBindings));
}

const areAllTypes = bindings =>
  bindings?.elements !== undefined && bindings.elements.every(element => element.isTypeOnly);

function resolve(from, source) {
  if (!source.startsWith('.')) return null;
  const path = join(dirname(join(SRC, from)), source.replace(/\.js$/, '.ts'));
  if (!existsSync(path)) throw new Error(`${from} imports ${source}, which does not exist`);
  return relative(SRC, path).replaceAll('\\', '/');
}
