import type { RecipientKind } from '../../domain/register/recipient.js';
import type { Regime } from '../../domain/register/regime.js';
import type { CategoriesOnlyGround, RefusalGround } from '../../domain/requests/request.js';

/** What a letter is: an answer to one of the requests, or word on the request itself. */
export type LetterKind =
  'AFFILIATE_LIST' | 'RECIPIENTS_OF_MY_DATA' | 'SAFEGUARD_COPY' | 'OTHER' | 'EXTENSION' | 'REFUSAL';

/**
 * Letters to people in plain language. `{name}` takes a value; `[...]` is left out when a value in it is
 * absent. Counts are at least 1.
 */
export type LetterWords = {
  readonly subjects: Readonly<Record<LetterKind, string>>;
  readonly labels: Readonly<
    Record<'date' | 'reference' | 'requestOf' | 'relation' | 'asOf' | 'knownAt' | 'rules', string>
  >;
  readonly mark: string;
  readonly foot: string;
  readonly named: string;
  readonly unnamed: string;
  readonly farewell: string;
  readonly notKnown: string;
  /** Text that may be worded anew. */
  readonly openings: Readonly<Record<LetterKind, string>>;
  /** What stands where an answer in free words is to stand. */
  readonly answer: string;
  readonly closing: string;
  readonly remedy: Readonly<
    Record<
      | 'heading'
      | 'complaint'
      | 'complaintUnnamed'
      | 'elsewhere'
      | 'report'
      | 'reportUnnamed'
      | 'court',
      string
    >
  >;
  readonly affiliates: {
    readonly promised: string;
    readonly heading: string;
    readonly summary: (companies: number, countries: number) => string;
    readonly anyRelation: string;
    readonly nobody: string;
    readonly caption: string;
    readonly countryNotKnown: string;
    readonly cityNotKnown: string;
    readonly columns: Readonly<Record<'company' | 'place' | 'activity' | 'purposes', string>>;
    /** Companies before what carries the flows to them. */
    readonly of: string;
    /** A company as far as it receives from some. */
    readonly from: string;
    readonly storedIn: string;
    readonly storedSomewhere: string;
    readonly formerHeading: string;
    readonly former: (companies: number) => string;
    readonly formerNone: string;
    readonly formerColumns: Readonly<Record<'company' | 'country' | 'last', string>>;
  };
  readonly recipients: {
    readonly heading: string;
    readonly caption: string;
    readonly summary: (recipients: number) => string;
    readonly anyRelation: string;
    readonly nobody: string;
    readonly kinds: Readonly<Record<RecipientKind, string>>;
    readonly columns: Readonly<
      Record<'recipient' | 'place' | 'data' | 'purposes' | 'since' | 'period', string>
    >;
    readonly through: string;
    readonly period: string;
    readonly outside: Readonly<Record<Regime, string>>;
    readonly outsideIntro: string;
    readonly formerHeading: string;
    readonly formerIntro: string;
    readonly formerNone: string;
  };
  readonly categories: {
    readonly intro: string;
    readonly why: Readonly<Record<CategoriesOnlyGround, string>>;
    readonly caption: string;
    readonly columns: Readonly<Record<'category' | 'data' | 'purposes' | 'places', string>>;
    readonly ofType: string;
  };
  readonly copies: {
    readonly promised: string;
    readonly nobody: string;
    readonly notFound: string;
    readonly owedHeading: string;
    readonly owed: string;
    readonly copy: string;
    readonly copyMissing: string;
    readonly item: string;
    readonly clause: Readonly<Record<'M1' | 'M2' | 'M3', string>>;
    readonly rightByClause: string;
    readonly rightByArticle: string;
    readonly choiceHeading: string;
    readonly noDuty: string;
    readonly given: string;
    readonly notGiven: string;
    readonly adequacyHeading: string;
    readonly adequacy: string;
    readonly readAt: string;
    readonly otherHeading: string;
    readonly rulesAt: string;
    readonly askAt: string;
    readonly exceptionHeading: string;
    readonly noneHeading: string;
    readonly openHeading: string;
    readonly enclosures: string;
    readonly enclosure: string;
    readonly reasonsSheet: string;
    readonly free: string;
  };
  readonly extension: Readonly<Record<'until' | 'allowed' | 'why', string>>;
  readonly refusal: {
    readonly decided: string;
    readonly grounds: Readonly<Record<RefusalGround, string>>;
    readonly why: string;
  };
};
