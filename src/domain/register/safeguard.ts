import type { LocalDate } from '../time/local-date.js';

export type ClausesModule = 'M1' | 'M2' | 'M3' | 'M4';

export type SafeguardParty = {
  readonly recipientId: string;
  readonly side: 'EXPORTER' | 'IMPORTER';
  /** First day it is bound. `null`: named in the papers, not yet bound. */
  readonly joinedOn: LocalDate | null;
  /** First day it is no longer bound. `null`: still bound. */
  readonly leftOn: LocalDate | null;
};

/** What a signed tool says beyond its code. An absent key is *not known*. */
export type SafeguardOptions = {
  readonly docking?: boolean;
  /** Only companies of the group can be parties: who leaves the group leaves it. */
  readonly insideGroup?: boolean;
  readonly subProcessorAuthorisation?: 'SPECIFIC' | 'GENERAL';
  readonly swissRider?: boolean;
  readonly certificateValid?: boolean;
  readonly bindingCommitment?: boolean;
  /** Day a supervisory authority authorised the clauses, or `NONE`. */
  readonly authorisedOn?: LocalDate | 'NONE';
  /** Day the Swiss commissioner was told, or `NONE`. */
  readonly notifiedOn?: LocalDate | 'NONE';
  readonly approvedBy?: 'EEA_AUTHORITY' | 'ICO' | 'FDPIC';
  /** The papers name a predecessor, not the party itself. */
  readonly namesPredecessor?: boolean;
};

/** What the annexes of the clauses of 2021 say, in words; their counterpart in another tool. `null` is *not known*. */
export type SafeguardAnnexes = {
  /** Annex I.B: subjects, categories, frequency, nature, purpose, retention. */
  readonly descriptionOfTransfer: string | null;
  /** Annex I.C: the competent supervisory authority. */
  readonly competentAuthority: string | null;
  /** Annex II: technical and organisational measures. */
  readonly securityMeasures: string | null;
  /** Annex III: the sub-processors authorised. */
  readonly subProcessors: string | null;
};

/** An appropriate safeguard on file: GDPR 46, UK GDPR 46, FADP 16(2). */
export type SafeguardFacts = {
  /** Code of the catalogue, such as `EU-46-2-C-SCC2021-M2`. */
  readonly code: string;
  readonly title: string;
  /** Module inside an instrument that leaves it open, such as the UK Addendum. */
  readonly module: ClausesModule | null;
  readonly parties: readonly SafeguardParty[];
  readonly executedOn: LocalDate;
  /** First day it no longer holds. `null`: no end agreed. */
  readonly endsOn: LocalDate | null;
  /** Only these flows; `null`: every flow between its parties. */
  readonly flowIds: readonly string[] | null;
  readonly options: SafeguardOptions;
  readonly annexes: SafeguardAnnexes;
  readonly invented: boolean;
};
