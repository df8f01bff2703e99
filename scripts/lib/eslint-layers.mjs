import {posix} from 'node:path';
import {isAllowedImport, isAllowedPackage, layerOf} from './layers.mjs';

/** `import type`, or only types between the braces. */
const isTypesOnly = ({importKind, exportKind, specifiers = []}) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 &&
    specifiers.every(specifier => specifier.importKind === 'type' || specifier.exportKind === 'type'));

/** ESLint's rule for the table of layers: every import of src/ goes to a folder or package that the table allows. */
const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: '{{from}} must not import {{to}} (scripts/lib/layers.mjs)',
      package: '{{from}} does without the package {{to}} (scripts/lib/layers.mjs)',
    },
  },
  create(context) {
    const [, from] = context.filename.replaceAll('\\', '/').split(/\/src\/(.*)/s);
    const layer = from && layerOf(from);
    if (!layer) return {};
    const check = (node, source, typesOnly) => {
      if (typeof source !== 'string') return;
      if (!source.startsWith('.')) {
        if (!isAllowedPackage(from, source))
          context.report({node, messageId: 'package', data: {from: layer, to: source}});
        return;
      }
      const to = posix.join(posix.dirname(from), source);
      if (!isAllowedImport(from, to, typesOnly))
        context.report({node, messageId: 'folder', data: {from: layer, to: layerOf(to) ?? to}});
    };
    const checkDeclaration = node => node.source && check(node, node.source.value, isTypesOnly(node));
    return {
      ImportDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      ImportExpression: node => check(node, node.source.value, false),
      TSImportType: node => check(node, node.source?.value ?? node.argument?.literal?.value, true),
    };
  },
};

export const layersPlugin = {rules: {layers}};
