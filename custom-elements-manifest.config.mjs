/** What the class of the dialog documents belongs to the element, in whose shadow root it is drawn. */
const withDialog = (element, dialog) => ({
  ...element,
  cssParts: [...(element.cssParts ?? []), ...(dialog.cssParts ?? [])],
  cssProperties: [...(element.cssProperties ?? []), ...(dialog.cssProperties ?? [])],
  members: element.members.filter(({privacy}) => privacy !== 'private' && privacy !== 'protected'),
  // The analyzer also lists what is dispatched, under the names of variables.
  events: element.events.filter(({name}) => name.startsWith('size-')),
});

/** The manifest names the files that npm ships, not the sources they are compiled from. */
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
        // The analyzer takes the browser's own class for one of the file.
        if (superclass?.name === 'Event') {
          superclass.package = 'global:';
          delete superclass.module;
        }
    }
  },
};

export default {
  globs: ['src/element/{size-finder,finder,events}.ts', 'src/entry/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [plugin],
};
