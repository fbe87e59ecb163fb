import type { Instant } from '../time/instant.js';
import type { LocalDate } from '../time/local-date.js';

/** What a person may ask for: the promises of a privacy statement, and the right of GDPR 15(1)(c). */
export const REQUEST_KINDS = [
  'AFFILIATE_LIST',
  'SAFEGUARD_COPY',
  'RECIPIENTS_OF_MY_DATA',
  'OTHER',
] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];

/** How it came in. */
export const REQUEST_CHANNELS = ['EMAIL', 'POST', 'WEB_FORM', 'TELEPHONE', 'IN_PERSON'] as const;

export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/** Which address of the statement answers: that for Europe, or that for everywhere else. */
export type Desk = 'EUROPE' | 'ELSEWHERE';

/** Why only categories of recipients are given, and no names (C-154/21, 2023-01-12). */
export const CATEGORIES_ONLY_GROUNDS = [
  'NOT_YET_IDENTIFIED',
  'MANIFESTLY_UNFOUNDED',
  'EXCESSIVE',
  'PERSON_CHOSE_CATEGORIES',
] as const;

export type CategoriesOnlyGround = (typeof CATEGORIES_ONLY_GROUNDS)[number];

/** On what a request is refused. */
export const REFUSAL_GROUNDS = [
  'MANIFESTLY_UNFOUNDED',
  'EXCESSIVE',
  'IDENTITY_NOT_ESTABLISHED',
  'NO_DATA_HELD',
  'RIGHTS_OF_OTHERS',
] as const;

export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** What a request is about, as far as it was said when it came in; never who asks. */
export type RequestFacts = {
  readonly kind: RequestKind;
  readonly receivedOn: LocalDate;
  readonly channel: RequestChannel;
  /** The language the person is answered in. */
  readonly language: 'nl' | 'en' | 'fr' | 'de';
  /** Territory the person lives in; `null` is *not known*. */
  readonly country: string | null;
  /** Id of the company of the group that answers: it sets clock, holidays and desk. */
  readonly answeringCompanyId: string;
  /** What the person is to the company: codes of the scheme DATA_SUBJECT, such as `policy_holder`. None is *not known*. */
  readonly relations: readonly string[];
};

/** A request as it came in, with what was settled then. */
export type Intake = RequestFacts & {
  readonly requestId: string;
  /** Such as `R-2026-00007`: the year it was recorded in, and its number within that year. */
  readonly reference: string;
  readonly desk: Desk;
  /** Code of the policy that counts its days. */
  readonly policy: string;
  /** How long that policy gives, such as `P1M`. */
  readonly policyPeriod: string;
  /** Territory whose public holidays count; `null`: not known, weekends only. */
  readonly holidaysOf: string | null;
  readonly recordedAt: Instant;
  readonly actor: string;
};
