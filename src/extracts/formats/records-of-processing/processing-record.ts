import type { Held } from '../../../domain/bitemporal/version.js';
import type { Outcome, ToolReference } from '../../../domain/coverage/coverage.js';
import type { PartyRole } from '../../../domain/register/party-role.js';
import type { ProcessingActivityFacts } from '../../../domain/register/processing-activity.js';
import type { Regime } from '../../../domain/register/regime.js';
import type { LocalDate } from '../../../domain/time/local-date.js';

/** Somebody data of an entry are disclosed to, in one role. `null` is *not known*. */
export type EntryRecipient = {
  readonly recipientId: string;
  readonly role: PartyRole | null;
  /** A part of the controller itself, such as its branch: nobody else receives anything. */
  readonly sameLegalEntity: boolean;
};

/** Data of an entry that leave the area of a law, or may do so, and what carries them on the day. */
export type EntryTransfer = {
  readonly recipientId: string;
  readonly destination: string | null;
  readonly regime: Regime;
  readonly outcome: Exclude<Outcome, 'NO_RESTRICTED_TRANSFER'>;
  readonly rule: string | null;
  readonly tool: ToolReference | null;
  readonly fallbacks: readonly ToolReference[];
  readonly missing: readonly string[];
};

/** One row of a record: an activity as it was entered, or what flows of one purpose say. */
export type RecordEntry = {
  /** `null` when nobody entered an activity: the row is gathered from flows. */
  readonly activity: Held<ProcessingActivityFacts> | null;
  /** First day the activity ever held on, as known at the moment. */
  readonly enteredFor: LocalDate | null;
  /** Slugs, as the following two. */
  readonly purposes: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly dataCategories: readonly string[];
  readonly jointControllerIds: readonly string[];
  readonly recipients: readonly EntryRecipient[];
  /** Where the data are stored or looked at; `null` is *not known*. */
  readonly places: readonly (string | null)[];
  readonly transfers: readonly EntryTransfer[];
  /** How many flows it rests on: without any, nothing is known of its recipients. */
  readonly flows: number;
};

/** The record of one controller (GDPR 30(1)). */
export type ProcessingRecord = {
  readonly controllerId: string;
  /** Activities first, then what flows say; each in the order of ids or purposes. */
  readonly entries: readonly RecordEntry[];
  /** Activities of the controller that are not in it, because no flow of theirs matches the filter. */
  readonly notMatching: number;
  /** Activities of the controller that hold on other days only. */
  readonly otherDays: number;
};
