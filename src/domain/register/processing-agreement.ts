import type { LocalDate } from '../time/local-date.js';

/** The points of GDPR 28(3) that a contract with a processor must stipulate. */
export const AGREEMENT_POINTS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

export type AgreementPoint = (typeof AGREEMENT_POINTS)[number];

/** A contract with a processor (GDPR 28(3)). `null` is *not known*, except where it says otherwise. */
export type ProcessingAgreementFacts = {
  readonly controllerId: string;
  readonly processorId: string;
  readonly signedOn: LocalDate;
  /** First day it no longer holds. `null`: no end agreed. */
  readonly endsOn: LocalDate | null;
  /** Points that somebody found in the text. One that is missing here is not confirmed. */
  readonly points: readonly AgreementPoint[];
  /** Which authorisation it gives to engage another processor (GDPR 28(2)). */
  readonly subProcessorAuthorisation: 'SPECIFIC' | 'GENERAL' | null;
  /** Days before a new sub-processor starts, in which the controller may object. */
  readonly subProcessorNoticeDays: number | null;
  /** Only these flows. `null`: every flow between its parties. */
  readonly flowIds: readonly string[] | null;
  /** Where the signed text is kept. */
  readonly documentReference: string | null;
  readonly note: string | null;
  readonly invented: boolean;
};
