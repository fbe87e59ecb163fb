import type { ExtractFormatter } from './extract-format.js';
import type { ExtractFormat } from './extract-request.js';

/** Every way to write the register out. */
export const FORMATTERS: Readonly<Partial<Record<ExtractFormat, ExtractFormatter>>> = {};
