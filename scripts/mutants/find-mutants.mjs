import ts from 'typescript';

const {SyntaxKind} = ts;

/**
 * A small fault to put into a source file.
 * @typedef {{start: number, end: number, text: string, line: number, column: number, before: string}} Mutant
 *   `text` replaces the characters from `start` to `end`, which are `before`; line and column count from 1
 */

/** Operators and what takes their place. */
const SWAPS = new Map([
  [SyntaxKind.PlusToken, '-'],
  [SyntaxKind.MinusToken, '+'],
  [SyntaxKind.AsteriskToken, '/'],
  [SyntaxKind.SlashToken, '*'],
  [SyntaxKind.PercentToken, '*'],
  [SyntaxKind.AsteriskAsteriskToken, '*'],
  [SyntaxKind.PlusEqualsToken, '-='],
  [SyntaxKind.MinusEqualsToken, '+='],
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
  [SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [SyntaxKind.LessThanToken, '>='],
  [SyntaxKind.LessThanEqualsToken, '>'],
  [SyntaxKind.GreaterThanToken, '<='],
  [SyntaxKind.GreaterThanEqualsToken, '<'],
]);

/** Methods whose opposite has the same parameters. */
const OPPOSITES = {min: 'max', max: 'min', some: 'every', every: 'some', floor: 'ceil', ceil: 'floor'};

/** A number that a reviewer would notice: the next one for counts, half as much again for the rest. */
function otherNumber(text) {
  const value = Number(text.replaceAll('_', ''));
  return Number.isInteger(value) && value < 10
    ? String(value + 1)
    : String(Number((value * 1.5).toPrecision(12)));
}

/** Texts that could stand in place of a node, each with the node that it replaces. */
function* replacementsOf(node) {
  if (ts.isNumericLiteral(node) && !isKey(node) && !isFallback(node)) yield [node, otherNumber(node.text)];
  if (node.kind === SyntaxKind.TrueKeyword) yield [node, 'false'];
  if (node.kind === SyntaxKind.FalseKeyword) yield [node, 'true'];
  if (ts.isBinaryExpression(node) && SWAPS.has(node.operatorToken.kind))
    yield [node.operatorToken, SWAPS.get(node.operatorToken.kind)];
  if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === SyntaxKind.ExclamationToken) yield [node, node.operand.getText()];
    if (node.operator === SyntaxKind.MinusToken) yield [node, node.operand.getText()];
  }
  if (ts.isIfStatement(node)) for (const text of ['true', 'false']) yield [node.expression, text];
  if (ts.isConditionalExpression(node)) for (const text of ['true', 'false']) yield [node.condition, text];
  if (
    ts.isPropertyAccessExpression(node) &&
    ts.isCallExpression(node.parent) &&
    node.parent.expression === node
  ) {
    const opposite = Object.hasOwn(OPPOSITES, node.name.text) ? OPPOSITES[node.name.text] : undefined;
    if (opposite !== undefined) yield [node.name, opposite];
  }
  if (ts.isExpressionStatement(node)) yield [node, ';'];
  // What a copy of an object carries besides: the next state of a machine, the options of a call.
  if (ts.isObjectLiteralExpression(node) && node.properties.some(ts.isSpreadAssignment))
    for (const property of node.properties) if (!ts.isSpreadAssignment(property)) yield [property, '...{}'];
}

const isKey = node => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

/** The fallback of an element that cannot be missing has no effect. */
const isFallback = node =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === SyntaxKind.QuestionQuestionToken &&
  node.parent.right === node;

/**
 * Every small fault that the script knows, in the order of the text: other numbers, swapped operators, conditions that
 * always or never hold, opposite methods, statements left out, and properties left out of a copy.
 * @param {string} source of a TypeScript file
 * @returns {readonly Mutant[]}
 */
export function findMutants(source) {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = node => {
    // Types have no effect at run time.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    for (const [replaced, text] of replacementsOf(node)) {
      const [start, end] = [replaced.getStart(file), replaced.getEnd()];
      const {line, character} = file.getLineAndCharacterOfPosition(start);
      found.push({start, end, text, line: line + 1, column: character + 1, before: source.slice(start, end)});
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((a, b) => a.start - b.start);
}

/** @param {string} source @param {Mutant} mutant */
export const withMutant = (source, {start, end, text}) => source.slice(0, start) + text + source.slice(end);

/** Whether a text can be parsed: a mutant that cannot proves nothing about the tests. */
export const isTypeScript = text =>
  ts.transpileModule(text, {reportDiagnostics: true}).diagnostics.length === 0;
