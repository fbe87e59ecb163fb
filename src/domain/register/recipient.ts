import type { Regime } from './regime.js';
import type { Provenance } from './provenance.js';

export type RecipientKind = 'AFFILIATE' | 'SERVICE_PROVIDER' | 'AUTHORITY' | 'ACQUIRER' | 'OTHER';

/** How exactly a day is known. `UNKNOWN` means that nobody knows it: it shows as *not known*. */
export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN';

/** A person or body that data are disclosed to (GDPR 4(9)), and any exporter. `null` is *not known*. */
export type RecipientFacts = {
  readonly kind: RecipientKind;
  readonly legalName: string;
  readonly shortName: string | null;
  /** Territory of establishment: ISO 3166-1 alpha-2 or an own code. */
  readonly establishedIn: string | null;
  readonly city: string | null;
  /** Law of incorporation below the country, such as a US state. */
  readonly jurisdiction: string | null;
  readonly legalForm: string | null;
  readonly registrationNumber: string | null;
  readonly website: string | null;
  /** Own code of an international organisation (GDPR 4(26)), such as `EPO`. */
  readonly organisationCode: string | null;
  /** The company this one is legally a part of: a branch is no second party. */
  readonly branchOfId: string | null;
  readonly parentId: string | null;
  /** Whether it belongs to the group that keeps the register. */
  readonly inGroup: boolean;
  readonly entityType: 'COMPANY' | 'BRANCH' | 'JOINT_VENTURE' | 'BODY';
  /** What it does, in the source's own words. */
  readonly activity: string | null;
  readonly sector: string | null;
  readonly publicBody: boolean | null;
  /** Slugs of the services a provider renders. */
  readonly serviceTypes: readonly string[];
  readonly authorityCategory: string | null;
  /** Regimes it is under besides the one of its establishment (GDPR 3(2) and counterparts). */
  readonly alsoUnder: readonly Regime[];
  readonly fromPrecision: Precision;
  readonly toPrecision: Precision;
  /** The day, month or year of the evidence: it was seen then. */
  readonly seenOn: string | null;
  /** Made up for the demonstration. */
  readonly invented: boolean;
  readonly note: string | null;
} & Provenance;
