/** How a note in a chart's provenance begins that an import has written: of what it left out, and of what it doubts. */
export const NOTE_OF_IMPORT = {info: 'On import, ', warning: 'Doubt on import, '} as const;
