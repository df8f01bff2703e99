/**
 * `@open-wc/testing` needs a document, and the chai that it exports names a file for Node that it does not ship. Tests that
 * take only `expect` get that same chai.
 */
const CHAI = new URL('../../../node_modules/@esm-bundle/chai/esm/chai.js', import.meta.url).href;

export const resolve = (specifier, context, next) =>
  specifier === '@open-wc/testing'
    ? {url: CHAI, format: 'module', shortCircuit: true}
    : next(specifier, context);
