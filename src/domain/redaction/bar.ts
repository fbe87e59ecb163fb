import type { Box } from './box.js';

/** A black bar over a page, with the number of the hidden part it is of. */
export type Bar = Box & { readonly number: number };
