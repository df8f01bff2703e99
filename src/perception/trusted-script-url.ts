/** The part of Trusted Types that is needed here. TypeScript's own libraries do not have it. */
interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL(url: string): string}): ScriptUrlPolicy;
}

interface ScriptUrlPolicy {
  /** The result stands for a string wherever the browser takes the address of a script. */
  createScriptURL(url: string): string;
}

/** A policy's name may be given away only once, so all bundles of the finder on a page share one policy. */
const SHARED = Symbol.for('size-finder.script-urls');

const scope = globalThis as {
  readonly trustedTypes?: TrustedTypes;
  [SHARED]?: ScriptUrlPolicy | undefined;
};

/**
 * The address of one of the finder's own scripts, as pages with `require-trusted-types-for 'script'` want it. Such a page
 * allows the policy `size-finder`. Where it does not, the browser refuses the script, as the page has asked.
 */
export function trustedScriptUrl(url: string): string {
  try {
    scope[SHARED] ??= scope.trustedTypes?.createPolicy('size-finder', {createScriptURL: given => given});
  } catch {
    return url;
  }
  return scope[SHARED]?.createScriptURL(url) ?? url;
}
