import type { LocalDate } from '../time/local-date.js';

/** A processor tells that it wants to engage another processor (GDPR 28(2)). */
export type SubProcessorNoticeFacts = {
  readonly processorId: string;
  /** `null` while the sub-processor is not on record. */
  readonly subProcessorId: string | null;
  /** Its name in the notice. */
  readonly subProcessorName: string;
  readonly receivedOn: LocalDate;
  /** Last day on which the controller may object. `null` when the notice and the contract say none. */
  readonly objectBy: LocalDate | null;
  readonly decision: 'PENDING' | 'ACCEPTED' | 'OBJECTED';
  readonly decidedOn: LocalDate | null;
  /** The service it would render. */
  readonly what: string | null;
  /** Territory code of the place where it would process. */
  readonly country: string | null;
  readonly invented: boolean;
};
