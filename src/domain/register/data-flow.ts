import type { LocalDate } from '../time/local-date.js';
import type { PartyRole } from './party-role.js';

/**
 * What rules ask about one flow. A key that is absent is *not known*; that is different from `false`.
 */
export type Circumstances = {
  /** Exporter and recipient are one legal entity (Guidelines 05/2021). */
  readonly sameLegalEntity?: boolean;
  /** The person discloses the data directly; there is no exporter. */
  readonly directCollection?: boolean;
  readonly transitThrough?: string;
  readonly accessInTransit?: boolean;
  /** Third country of the recipient's parent, and whether the parent gets access there. */
  readonly foreignParentIn?: string;
  readonly accessByForeignParent?: boolean;
  /** Hosted in another territory than the one looked at from; informative. */
  readonly hostedIn?: string;
  readonly remoteAccess?: boolean;
  /** A processor hands data back to its own controller. */
  readonly returnsToOwnController?: boolean;
  /** The EU processor mixes the returned data with data it collected in the EU (Module Four). */
  readonly mixedEuData?: boolean;
  /** The importer's own processing is under the GDPR, Article 3(2). */
  readonly importerUnderGdpr?: boolean;
  readonly sameGroup?: boolean;
  /** Staff data of another employer, or data of a client outside the group. */
  readonly externalClientData?: boolean;
  readonly provincialEmployer?: boolean;
  readonly automatedProcessing?: boolean;
  readonly financialCreditInformation?: boolean;
  /** The recipient is a public body acting as such. */
  readonly publicBody?: boolean;
  readonly controllerAuthorised?: boolean;
  /** Since the contract was made: the day the processing changed, or `UNCHANGED`. */
  readonly processingChanged?: LocalDate | 'UNCHANGED';
  readonly occasional?: boolean;
  readonly necessary?: boolean;
  readonly repetitive?: boolean;
  readonly limitedPersons?: boolean;
  readonly otherGroundsFail?: boolean;
  readonly authorityNotified?: boolean;
  readonly personsInformed?: boolean;
  readonly recordedUnderArticle30?: boolean;
  readonly personUnableToConsent?: boolean;
  readonly inInterestOfPerson?: boolean;
  readonly onInternationalAgreement?: boolean;
  readonly publicAuthorityExporter?: boolean;
  readonly publicPowers?: boolean;
};

/** Exporter to recipient, in one place: where the data are stored or looked at. `null` is *not known*. */
export type DataFlowFacts = {
  readonly exporterId: string;
  readonly recipientId: string;
  /** Territory code of the place; an international organisation is the recipient's own affair. */
  readonly destination: string | null;
  readonly exporterRole: PartyRole | null;
  readonly recipientRole: PartyRole | null;
  readonly dataSubjects: readonly string[];
  readonly dataCategories: readonly string[];
  readonly purposes: readonly string[];
  readonly staffData: boolean;
  /** The flow this one continues (Article 44). */
  readonly onwardOfId: string | null;
  /** The entry of the record of processing activities it belongs to (GDPR 30). */
  readonly activityId: string | null;
  readonly circumstances: Circumstances;
  readonly invented: boolean;
  readonly note: string | null;
};
