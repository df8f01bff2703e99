import {join} from 'node:path';
import ts from 'typescript';
import {ROOT} from './run.mjs';

/** The compiler's view of these sources, with the options of the project that holds them. */
function programOf(files) {
  const path = join(ROOT, 'src/tsconfig.dom.json');
  const {config} = ts.readConfigFile(path, ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, join(ROOT, 'src'));
  return ts.createProgram(files, {...options, composite: false, noEmit: true});
}

/**
 * The members of a type of string literals, as code, such as `'cm' | 'in'`. Undefined for every other type. They are
 * sorted, because the compiler's own order depends on which file it reads first.
 */
function literalUnion(checker, type) {
  const {types = []} = checker.getNonNullableType(type);
  if (types.length === 0 || !types.every(member => member.isStringLiteral())) return undefined;
  return types
    .map(({value}) => `'${value}'`)
    .sort()
    .join(' | ');
}

/**
 * Finds the fields and the parameters of a class whose type is the name of a union of string literals, which says
 * nothing outside of its file.
 * @param {string} file from the repository @param {string} className
 * @returns {(member: string, parameter?: string) => string | undefined} the union as code
 */
export function literalUnionsOf(file, className) {
  const path = join(ROOT, file);
  const program = programOf([path]);
  const checker = program.getTypeChecker();
  const [symbol] = checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)))
    .filter(({name}) => name === className);
  const members = checker.getDeclaredTypeOfSymbol(symbol);
  return (member, parameter) => {
    const found = members.getProperty(member);
    if (found === undefined) return undefined;
    const type = checker.getTypeOfSymbol(found);
    if (parameter === undefined) return literalUnion(checker, type);
    const given = type.getCallSignatures()[0]?.parameters.find(({name}) => name === parameter);
    return given && literalUnion(checker, checker.getTypeOfSymbol(given));
  };
}
