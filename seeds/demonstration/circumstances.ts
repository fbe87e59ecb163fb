import type { Circumstances } from '../../src/domain/register/data-flow.js';

const TEXTS: readonly string[] = [
  'transitThrough',
  'foreignParentIn',
  'hostedIn',
  'processingChanged',
] satisfies readonly (keyof Circumstances)[];

/** Reads `occasional=yes necessary=yes hostedIn=NL`. What is not written is not known. */
export function circumstances(words: readonly string[]): Circumstances {
  const pairs = words.map((word) => {
    const [key = '', value = ''] = word.split('=');
    return [key, TEXTS.includes(key) ? value : value === 'yes'] as const;
  });
  return Object.fromEntries(pairs) as Circumstances;
}
