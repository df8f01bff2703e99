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
 * Finds the types of fields and parameters, for documents that cannot follow the name of a type to its file.
 * @param {readonly string[]} files from the repository
 * @returns {(file: string, className: string) => ClassTypes}
 * @typedef {object} ClassTypes
 * @property {(member: string, parameter?: string) => string | undefined} valuesOf the union as code, if the type is a union of
 *   string literals
 * @property {(member: string) => string | undefined} typeOf the type as code, such as `readonly Way[]`
 * @property {(member: string) => string} docOf what the member's comment says, or that of an interface of the class
 */
export function classTypesIn(files) {
  const program = programOf(files.map(file => join(ROOT, file)));
  const checker = program.getTypeChecker();
  return (file, className) => {
    const source = program.getSourceFile(join(ROOT, file));
    const [symbol] = checker
      .getExportsOfModule(checker.getSymbolAtLocation(source))
      .filter(({name}) => name === className);
    const members = checker.getDeclaredTypeOfSymbol(symbol);
    const typeNamed = member => {
      const found = members.getProperty(member);
      return found && checker.getTypeOfSymbol(found);
    };
    const docOf = member =>
      ts.displayPartsToString(members.getProperty(member)?.getDocumentationComment(checker));
    return {
      docOf,
      valuesOf: (member, parameter) => {
        const type = typeNamed(member);
        if (type === undefined || parameter === undefined) return type && literalUnion(checker, type);
        const given = type.getCallSignatures()[0]?.parameters.find(({name}) => name === parameter);
        return given && literalUnion(checker, checker.getTypeOfSymbol(given));
      },
      typeOf: member => {
        const type = typeNamed(member);
        return type && checker.typeToString(type);
      },
    };
  };
}
