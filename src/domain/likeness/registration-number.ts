/** A number in a trade register, without case, spaces and punctuation. */
export type RegistrationNumber = {
  /** As it is written: `BE0403199702`. */
  readonly written: string;
  /** Without a prefix of two letters before digits, and without leading zeros: `403199702`. */
  readonly bare: string;
  readonly hasPrefix: boolean;
};

/** Signs a number has at least: less tells no company apart. */
const FEWEST = 4;

const PREFIXED = /^(\p{L}{2})?0*(\p{N}+)$/u;

/** Reads a number; `null` when it is none, such as `n/a`. */
export function registrationNumber(text: string): RegistrationNumber | null {
  const written = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (written.length < FEWEST || !/\p{N}/u.test(written)) return null;
  const [, prefix, bare = written] = PREFIXED.exec(written) ?? [];
  return { written, bare, hasPrefix: prefix !== undefined };
}

/** Whether two numbers are the same, one of them perhaps without the prefix of its country. */
export function isSameNumber(one: RegistrationNumber, other: RegistrationNumber): boolean {
  if (one.written === other.written) return true;
  return one.bare === other.bare && !(one.hasPrefix && other.hasPrefix);
}
