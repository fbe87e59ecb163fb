import type { Likeness } from '../likeness/likeness.js';
import { isSameNumber, registrationNumber } from '../likeness/registration-number.js';
import { plain } from './plain.js';
import type { Decisions, Question } from './problem.js';

/** Somebody on record, or earlier in the file, who may be the one a row is about. */
export type Like = {
  readonly id: string;
  readonly legalName: string;
  readonly establishedIn: string | null;
  readonly registrationNumber: string | null;
  readonly likeness: Likeness;
};

/** What a row says of who it is about. */
export type Described = Pick<Like, 'legalName' | 'establishedIn' | 'registrationNumber'>;

/** Answer by which somebody like another is not that other. */
const NEW = 'NEW';

/** Who a row is about: somebody who is there, nobody yet, or what a person must say first. */
export type Identity =
  | { readonly id: string }
  | { readonly id: null }
  | { readonly question: Pick<Question, 'key' | 'code' | 'options'> };

/**
 * Whether a row is about somebody who is there: by the same number in the same country, else by the exact
 * same legal name in the same country. Who is nearly the same, or the same by one and not by the other, is
 * put before a person.
 */
export function sameRecipient(
  described: Described,
  likes: readonly Like[],
  decisions: Decisions,
): Identity {
  const inCountry = likes.filter(({ establishedIn }) => establishedIn === described.establishedIn);
  const byNumber = inCountry.filter((like) => hasReason(like, 'REGISTRATION_NUMBER'));
  const byName = inCountry.filter(
    (like) => hasExactName(like) && !hasOtherNumber(like, described.registrationNumber),
  );
  const [only, ...others] = byNumber.length > 0 ? byNumber : byName;
  if (only !== undefined && others.length === 0) return { id: only.id };
  const near = likes.filter((like) => isNear(like, described));
  if (near.length === 0) return { id: null };
  const key = `SAME_RECIPIENT:${[described.legalName, described.registrationNumber ?? '', described.establishedIn ?? ''].map(plain).join(':')}`;
  const options = [...near.map(({ id }) => id), NEW];
  const decided = decisions.get(key);
  if (decided === NEW) return { id: null };
  if (decided !== undefined && options.includes(decided)) return { id: decided };
  return { question: { key, code: 'SAME_RECIPIENT', options } };
}

function hasReason({ likeness }: Like, code: 'REGISTRATION_NUMBER' | 'NAME'): boolean {
  return likeness.reasons.some((reason) => reason.code === code);
}

/** By its name of today: who was called so once is only nearly the same. */
function hasExactName({ legalName, likeness }: Like): boolean {
  return likeness.reasons.some(
    ({ code, detail, differences }) =>
      code === 'NAME' && detail === legalName && differences.length === 0,
  );
}

function hasOtherNumber({ registrationNumber: held }: Like, given: string | null): boolean {
  const one = held === null ? null : registrationNumber(held);
  const other = given === null ? null : registrationNumber(given);
  return one !== null && other !== null && !isSameNumber(one, other);
}

/** A namesake in another country is somebody else; where the country is not known it may be the same. */
function isNear(like: Like, { establishedIn }: Described): boolean {
  const mayBeThere =
    like.establishedIn === null || establishedIn === null || like.establishedIn === establishedIn;
  return mayBeThere && (hasReason(like, 'REGISTRATION_NUMBER') || hasReason(like, 'NAME'));
}
