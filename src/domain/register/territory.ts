import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../time/period.js';
import type { LawProvenance } from './provenance.js';

/** A country, part of a country or international organisation, and where it belonged when. */
export type TerritoryFacts = {
  /** ISO 3166-1 alpha-2, ISO 3166-2 for a part, or an own code such as `EPO`. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'COUNTRY' | 'PART' | 'GROUP' | 'INTERNATIONAL_ORGANISATION';
  readonly parentCode: string | null;
  readonly euMember: Period<LocalDate> | null;
  readonly eeaMember: Period<LocalDate> | null;
  /** When data moved freely there under Directive 95/46 or the GDPR. */
  readonly freeFlow: Period<LocalDate> | null;
  readonly gdprAppliesFrom: LocalDate | null;
  /** From this day the law does not settle whether it is inside: a person decides. */
  readonly unsettledFrom: LocalDate | null;
  readonly note: string | null;
} & LawProvenance;
