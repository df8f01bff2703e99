import {classTypesIn} from './scripts/lib/class-types.mjs';

const ELEMENT = 'src/element/size-finder.ts';
const EVENTS = 'src/element/page/events.ts';

/** Moves the docs of the dialog's class to the element, whose shadow root holds the dialog. */
const withDialog = (element, dialog) => ({
  ...element,
  cssParts: [...(element.cssParts ?? []), ...(dialog.cssParts ?? [])],
  cssProperties: [...(element.cssProperties ?? []), ...(dialog.cssProperties ?? [])],
  members: element.members.filter(({privacy}) => privacy !== 'private' && privacy !== 'protected'),
  // The analyzer also lists dispatched events under the names of variables.
  events: element.events.filter(({name}) => name.startsWith('size-')),
});

/** Writes the values in place of the name of their type: editors know `'cm' | 'in'`, and not `LengthUnit`. */
function withValues(element, valuesOf) {
  const typed = (part, values) => (values === undefined ? part : {...part, type: {text: values}});
  return {
    ...element,
    attributes: element.attributes.map(attribute => typed(attribute, valuesOf(attribute.fieldName))),
    members: element.members.map(member =>
      member.kind === 'method'
        ? {
            ...member,
            parameters: member.parameters?.map(parameter =>
              typed(parameter, valuesOf(member.name, parameter.name)),
            ),
          }
        : typed(member, valuesOf(member.name)),
    ),
  };
}

/** Gives an event's fields their values, or else their types and comments without the detour by another type. */
const withTypes = (event, {valuesOf, typeOf, docOf}) => ({
  ...event,
  members: event.members?.map(field => {
    const text = valuesOf(field.name) ?? typeOf(field.name);
    const description = docOf(field.name);
    return {...field, type: {text}, ...(description !== '' && {description})};
  }),
});

/** The manifest names the files that npm ships, not their sources. */
const shipped = path => path.replace(/^\/?src\/(.*)\.[tj]s$/, 'dist/esm/$1.js');

const plugin = {
  name: 'size-finder',
  /** The analyzer does not know that a parameter of a constructor can be a field. */
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const parameters = node.members.find(ts.isConstructorDeclaration)?.parameters ?? [];
    const fields = parameters
      .filter(parameter => ts.isParameterPropertyDeclaration(parameter, parameter.parent))
      .map(parameter => ({kind: 'field', name: parameter.name.getText(), readonly: true}));
    const declaration = moduleDoc.declarations.find(({name}) => name === node.name.getText());
    if (fields.length > 0) declaration.members = [...(declaration.members ?? []), ...fields];
  },
  packageLinkPhase({customElementsManifest: manifest}) {
    const dialog = manifest.modules
      .flatMap(({declarations}) => declarations)
      .find(({name}) => name === 'Finder');
    const typesOf = classTypesIn([ELEMENT, EVENTS]);
    const {valuesOf} = typesOf(ELEMENT, 'SizeFinder');
    manifest.modules = manifest.modules.filter(({declarations}) => !declarations.includes(dialog));
    for (const module of manifest.modules) {
      module.declarations = module.declarations.map(declaration => {
        if (declaration.customElement) return withValues(withDialog(declaration, dialog), valuesOf);
        return module.path === EVENTS
          ? withTypes(declaration, typesOf(EVENTS, declaration.name))
          : declaration;
      });
      module.path = shipped(module.path);
      for (const {declaration} of module.exports)
        if (declaration.module) declaration.module = shipped(declaration.module);
      for (const {superclass} of module.declarations)
        // The analyzer takes the browser's own class for a class of the file.
        if (superclass?.name === 'Event') {
          superclass.package = 'global:';
          delete superclass.module;
        }
    }
  },
};

export default {
  globs: ['src/element/{size-finder,finder,page/events}.ts', 'src/entry/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [plugin],
};
