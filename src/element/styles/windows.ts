import {unsafeCSS} from 'lit';

/**
 * The window sizes at which the layout changes, as media conditions. The finder has no other breakpoints: between
 * these the layouts follow their content. `test/element/styles.test.ts` fails where a style asks for another size.
 */

/** A phone held upright. */
export const narrow = unsafeCSS('(width < 560px)');

/** Two things fit side by side. */
export const medium = unsafeCSS('(width >= 560px)');

/** A computer, or a tablet held sideways. */
export const wide = unsafeCSS('(width >= 900px)');

/** A phone held sideways, or a large zoom: the sheet has no height to spare. */
export const low = unsafeCSS('(height < 520px)');

/** The camera's picture and its controls do not fit one below the other. */
export const short = unsafeCSS('(height < 760px)');

/** They do fit one below the other. */
export const tall = unsafeCSS('(height >= 760px)');

/** The dialog is a panel in the middle of the window; elsewhere it is a sheet that fills the window. */
export const panel = unsafeCSS('(width >= 560px) and (height >= 520px)');
