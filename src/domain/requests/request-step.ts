import type { PauseGround } from '../deadlines/deadline-policy.js';
import type { Moment } from '../register/moment.js';
import type { Instant } from '../time/instant.js';
import type { LocalDate } from '../time/local-date.js';
import type { CategoriesOnlyGround, RefusalGround } from './request.js';

/** What can happen to a request. Steps are kept for ever; the newest one is how it stands. */
export const REQUEST_STEPS = [
  'RECEIVED',
  'ASSIGNED',
  'PAUSED',
  'RESUMED',
  'EXTENDED',
  'DRAFTED',
  'ANSWERED',
  'REFUSED',
  'WITHDRAWN',
  'ERASED',
] as const;

export type RequestStepKind = (typeof REQUEST_STEPS)[number];

export const REQUEST_STATES = ['OPEN', 'PAUSED', 'ANSWERED', 'REFUSED', 'WITHDRAWN'] as const;

export type RequestState = (typeof REQUEST_STATES)[number];

/** Why more time is needed (GDPR 12(3)). */
export type ExtensionGround = 'COMPLEXITY' | 'NUMBER_OF_REQUESTS';

/** A file that was sent, as it is kept: sealed, under the digest of what is sealed. */
export type SentFile = {
  readonly format: 'PDF' | 'DOCX' | 'HTML';
  /** SHA-256 of the file as it was sent, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** SHA-256 of the sealed file, under which it is kept; it goes when the person is erased. */
  readonly sealedSha256: string;
};

/** A letter that was sent: its files, and its twin without the person, which stays. */
export type SentLetter = {
  readonly files: readonly SentFile[];
  /** SHA-256 of the twin (HTML), under which it is kept. */
  readonly twinSha256: string;
};

/** What an answer is built from, besides the request: chosen by the officer, never words. */
export type DraftChoices = {
  readonly moment: Moment;
  /** What a copy of safeguards was asked for; empty: everything. */
  readonly territories: readonly string[];
  readonly recipientIds: readonly string[];
  readonly categoriesOnly: CategoriesOnlyGround | null;
};

/** What a step holds besides what every step does; never data of a person. */
type StepContent = {
  readonly RECEIVED: Record<string, never>;
  readonly ASSIGNED: Record<string, never>;
  readonly PAUSED: { readonly ground: PauseGround };
  readonly RESUMED: Record<string, never>;
  readonly EXTENDED: SentLetter & { readonly ground: ExtensionGround };
  readonly DRAFTED: DraftChoices;
  readonly ANSWERED: SentLetter &
    DraftChoices & {
      readonly rulesVersion: string;
      readonly language: string;
      /** SHA-256 of the redacted copies that went with it. */
      readonly enclosures: readonly string[];
    };
  readonly REFUSED: SentLetter & { readonly ground: RefusalGround };
  readonly WITHDRAWN: Record<string, never>;
  readonly ERASED: Record<string, never>;
};

type StepOf<K extends RequestStepKind> = {
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly requestId: string;
  readonly step: K;
  /** The day it happened on. */
  readonly day: LocalDate;
  /** How the request stands after it. */
  readonly state: RequestState;
  readonly dueOn: LocalDate;
  readonly assignedTo: string | null;
  readonly content: StepContent[K];
  /** Words to or of the person, sealed under the key of the request; `null` for none. */
  readonly sealed: string | null;
};

/** One step of a request. */
export type RequestStep = { [K in RequestStepKind]: StepOf<K> }[RequestStepKind];
