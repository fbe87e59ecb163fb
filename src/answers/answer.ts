import type { AnsweredKind, AnswerFacts } from '../domain/answers/answer-facts.js';
import type { AnswerGap } from '../domain/answers/answer-gap.js';
import type {
  CategoriesOnlyGround,
  Desk,
  RefusalGround,
  RequestFacts,
} from '../domain/requests/request.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Letter } from '../letters/letter.js';
import type { OpenedRegister } from '../register/register.service.js';
import type { PassageKey } from './passage-keys.js';

/** What every letter on a request is made from. */
export type LetterAsked = {
  readonly opened: OpenedRegister;
  readonly request: Pick<
    RequestFacts,
    'receivedOn' | 'language' | 'country' | 'answeringCompanyId' | 'relations'
  > & { readonly reference: string; readonly desk: Desk };
  /** Name and address, or what stands in their place; a line each. */
  readonly addressee: readonly string[];
  readonly salutationName: string | null;
  readonly datedOn: LocalDate;
  /** What the officer worded anew; other keys than those of the letter are left aside. */
  readonly passages: Readonly<Partial<Record<string, string>>>;
};

/** A stored safeguard: whether its signed text is kept, and the SHA-256 of its redacted copy. */
type StoredCopy = { readonly original: boolean; readonly redactedDigest: string | null };

export type AnswerAsked = LetterAsked & {
  readonly kind: AnsweredKind;
  /** Of `SAFEGUARD_COPY`: flows to any of these places or recipients; both empty for all. */
  readonly about: {
    readonly territories: readonly string[];
    readonly recipientIds: readonly string[];
  };
  /** Of `RECIPIENTS_OF_MY_DATA`: why no names are given; `null` when they are. */
  readonly categoriesOnly: CategoriesOnlyGround | null;
  /** Of `SAFEGUARD_COPY`: what is stored, by id of the safeguard. */
  readonly copies: ReadonlyMap<string, StoredCopy>;
};

export type ExtensionAsked = LetterAsked & {
  readonly reason: string;
  /** Last day on which the person will have the answer. */
  readonly newDueOn: LocalDate;
};

export type RefusalAsked = LetterAsked & {
  readonly reason: string;
  readonly ground: RefusalGround;
};

/** A piece of text that may be worded anew, as it stands in the letter. */
export type Passage = {
  readonly key: PassageKey;
  readonly text: string;
  readonly edited: boolean;
};

/** Word on a request: the letter, and what is missing in it. */
export type Notice = {
  readonly letter: Letter;
  readonly passages: readonly Passage[];
  readonly gaps: readonly AnswerGap[];
};

export type Answer = Notice & { readonly facts: AnswerFacts };
