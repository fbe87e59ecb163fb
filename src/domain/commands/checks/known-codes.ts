import { codesOf } from '../codes-of.js';
import type { NamedCode } from '../codes-of.js';
import type { Codes, Known } from '../known.js';
import type { Refusal } from '../refusal.js';
import { refusal } from '../refusal.js';
import type { Subject } from '../subject.js';

function isKnown({ territories, tools, terms }: Codes, { scheme, code }: NamedCode): boolean {
  if (scheme === 'TERRITORY') return territories.has(code);
  return scheme === 'TOOL' ? tools.has(code) : terms.has(`${scheme}:${code}`);
}

/** Facts name territories, tools and words that the register holds: free text is refused. */
export function knownCodes({ noun, facts }: Subject, { codes }: Known): readonly Refusal[] {
  return codesOf(noun, facts)
    .filter((named) => !isKnown(codes, named))
    .map(({ path, scheme, code }) =>
      scheme === 'TERRITORY'
        ? refusal('UNKNOWN_TERRITORY', 'ISO 3166-1', path, { code })
        : refusal('UNKNOWN_CODE', 'vocabulary', path, { code, scheme }),
    );
}
