import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {ROOT} from './run.mjs';

const SRC = join(ROOT, 'src');

/**
 * @typedef {{from: string, source: string, to: string | null, typesOnly: boolean}} Edge
 *   `from` and `to` are paths relative to src/, with slashes; `to` is null for a package.
 */

/** Every TypeScript file of src/, relative to it. */
export const sourceFiles = (src = SRC) =>
  readdirSync(src, {recursive: true})
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts'));

/**
 * Every import of src/, static, dynamic or as a type.
 * @returns {Edge[]}
 */
export function readImportGraph(src = SRC) {
  return sourceFiles(src).flatMap(from => {
    const text = readFileSync(join(src, from), 'utf8');
    return importsOf(ts.createSourceFile(from, text, ts.ScriptTarget.ES2022, true)).map(edge => ({
      from,
      to: resolve(src, from, edge.source),
      ...edge,
    }));
  });
}

/**
 * The groups of nodes that import each other in circles, each group once, after Tarjan.
 * @param {readonly {from: string, to: string}[]} edges
 * @returns {string[][]}
 */
export function findCircles(edges) {
  const targets = new Map();
  for (const edge of edges) targets.set(edge.from, [...(targets.get(edge.from) ?? []), edge]);
  const order = new Map();
  const lowest = new Map();
  const path = [];
  const circles = [];
  const visit = node => {
    order.set(node, order.size);
    lowest.set(node, order.get(node));
    path.push(node);
    for (const {to} of targets.get(node) ?? []) {
      if (!order.has(to)) visit(to);
      // A node that has left the path belongs to a group that is complete.
      if (path.includes(to)) lowest.set(node, Math.min(lowest.get(node), lowest.get(to)));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const group = path.splice(path.indexOf(node));
    if (group.length > 1 || targets.get(node)?.some(({to}) => to === node)) circles.push(group);
  };
  for (const node of targets.keys()) if (!order.has(node)) visit(node);
  return circles;
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

function resolve(src, from, source) {
  if (!source.startsWith('.')) return null;
  const path = join(dirname(join(src, from)), source.replace(/\.js$/, '.ts'));
  if (!existsSync(path)) throw new Error(`${from} imports ${source}, which does not exist`);
  return relative(src, path).replaceAll('\\', '/');
}
