/** A name as searches compare it: without accents, in lower case, single spaces. */
export function searchName(...names: readonly (string | null)[]): string {
  return names
    .filter((name) => name !== null)
    .join(' ')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}
