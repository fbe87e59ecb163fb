import type { OpenedRegister } from '../../src/register/register.service.js';

/** The article of a code of the catalogue; a code that is not on record stands for itself. */
export function citationOf({ known }: OpenedRegister, code: string): string {
  return known.law.tools.get(code)?.at(-1)?.facts.article ?? code;
}
