import type { ClausesModule } from '../register/safeguard.js';
import type { RecipientKind } from '../register/recipient.js';
import type { Regime } from '../register/regime.js';
import type { CategoriesOnlyGround, RequestKind } from '../requests/request.js';
import type { Instant } from '../time/instant.js';
import type { LocalDate } from '../time/local-date.js';
import type { GroundKind } from './ground-kind.js';

/** The requests that the register itself answers. */
export type AnsweredKind = Exclude<RequestKind, 'OTHER'>;

/** What a letter says of one flow, or of one recipient of the past. Empty lists and `null`: the letter says nothing of it. */
export type AnswerLine = {
  /** Stays the same as long as it is the same flow to the same recipient. */
  readonly key: string;
  readonly status: 'CURRENT' | 'FORMER';
  /** `null` where only categories are told. */
  readonly recipientId: string | null;
  readonly name: string | null;
  readonly kind: RecipientKind | null;
  readonly city: string | null;
  /** Territory of establishment. */
  readonly country: string | null;
  /** Territory where the data are stored or looked at. */
  readonly place: string | null;
  /** Name of the recipient that passes the data on; `null` when they come from the company that answers. */
  readonly through: string | null;
  readonly serviceTypes: readonly string[];
  readonly dataCategories: readonly string[];
  readonly purposes: readonly string[];
  readonly ground: GroundKind | null;
  /** Id of the decision, safeguard or derogation it rests on. */
  readonly toolId: string | null;
  readonly citation: string | null;
  readonly module: ClausesModule | null;
  /** SHA-256 of the redacted copy that is enclosed. */
  readonly copy: string | null;
  readonly from: LocalDate | null;
  /** First day it was no longer so. */
  readonly to: LocalDate | null;
};

/** What a letter says, as plain data; nothing of it tells who asked. */
export type AnswerFacts = {
  readonly kind: AnsweredKind;
  readonly on: LocalDate;
  readonly knownAt: Instant;
  readonly rulesVersion: string;
  readonly regime: Regime;
  readonly answeringCompanyId: string;
  readonly relations: readonly string[];
  readonly categoriesOnly: CategoriesOnlyGround | null;
  readonly lines: readonly AnswerLine[];
  readonly flowIds: readonly string[];
  readonly toolIds: readonly string[];
  readonly counts: {
    /** Different recipients named for the day. */
    readonly recipients: number;
    /** Different countries of establishment among them; *not known* is none. */
    readonly countries: number;
    readonly former: number;
    readonly copies: number;
  };
};
