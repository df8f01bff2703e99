/** Moves the docs of the dialog's class to the element, whose shadow root holds the dialog. */
const withDialog = (element, dialog) => ({
  ...element,
  cssParts: [...(element.cssParts ?? []), ...(dialog.cssParts ?? [])],
  cssProperties: [...(element.cssProperties ?? []), ...(dialog.cssProperties ?? [])],
  members: element.members.filter(({privacy}) => privacy !== 'private' && privacy !== 'protected'),
  // The analyzer also lists dispatched events under the names of variables.
  events: element.events.filter(({name}) => name.startsWith('size-')),
});

/** The manifest names the files that npm ships, not their sources. */
const shipped = path => path.replace(/^\/?src\/(.*)\.[tj]s$/, 'dist/esm/$1.js');

const plugin = {
  name: 'size-finder',
  packageLinkPhase({customElementsManifest: manifest}) {
    const dialog = manifest.modules
      .flatMap(({declarations}) => declarations)
      .find(({name}) => name === 'Finder');
    manifest.modules = manifest.modules.filter(({declarations}) => !declarations.includes(dialog));
    for (const module of manifest.modules) {
      module.path = shipped(module.path);
      module.declarations = module.declarations.map(declaration =>
        declaration.customElement ? withDialog(declaration, dialog) : declaration,
      );
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
