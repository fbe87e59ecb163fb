/** Who asks, and in which words. Sealed wherever it is kept. */
export type Requester = {
  readonly name: string;
  /** Lines of a postal address; none when it is not known. */
  readonly address: readonly string[];
  readonly email: string | null;
  readonly telephone: string | null;
  /** What the person wrote. */
  readonly wording: string;
};

/** By what somebody was known before. */
export type MatchedBy = 'EMAIL' | 'NAME';

/** An e-mail address as it is compared. */
export function comparedEmail(email: string): string {
  return `email ${email.normalize('NFKC').trim().toLowerCase()}`;
}

/** A name as it is compared: case, accents and spaces do not matter. */
export function comparedName(name: string): string {
  const letters = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return `name ${letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}
