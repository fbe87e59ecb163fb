import type { ExtractFormatter } from './extract-format.js';
import type { ExtractFormat } from './extract-request.js';
import { annexes } from './formats/annexes/annexes.js';
import { article30Nl } from './formats/records-of-processing/article-30-nl.js';
import { cnil } from './formats/records-of-processing/cnil.js';
import { ico } from './formats/records-of-processing/ico.js';

/** Every way to write the register out. */
export const FORMATTERS: Readonly<Partial<Record<ExtractFormat, ExtractFormatter>>> = {
  ICO: ico,
  CNIL: cnil,
  ARTICLE_30_NL: article30Nl,
  ANNEXES: annexes,
};
