/**
 * The part of Papa Parse that is used. Its own types (@types/papaparse) name those of Node and of the DOM, which
 * would make both available in every pure folder.
 */
declare module 'papaparse' {
  interface ParseFault {
    readonly code: string;
    readonly message: string;
    /** Index in `data`. */
    readonly row?: number;
  }
  const papaparse: {
    parse(
      text: string,
      options: {readonly delimiter: string},
    ): {readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseFault[]};
  };
  export = papaparse;
}
