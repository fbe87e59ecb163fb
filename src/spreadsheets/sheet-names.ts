const MOST = 31;

/** What Excel allows in no name of a sheet. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}\p{Cs}]/gu;

/** Excel keeps this name to itself. */
const RESERVED = 'history';

/** Names as sheets may bear them: at most 31 characters, allowed ones, no two alike whatever the case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((name) => {
    const allowed = name
      .replaceAll(FORBIDDEN, ' ')
      .trim()
      .replaceAll(/^'+|'+$/g, '');
    for (let number = 1; ; number += 1) {
      const candidate = numbered(allowed === '' ? 'Sheet' : allowed, number);
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

function numbered(name: string, number: number): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  return `${cut(name, MOST - suffix.length)}${suffix}`;
}

/** At most `most` characters, no half one and no apostrophe at its end. */
function cut(name: string, most: number): string {
  return name
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/'+$/, '')
    .trim();
}
