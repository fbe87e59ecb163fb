import type { LocalDate } from '../time/local-date.js';

/** An authority asked for data. Without a ground it stays under review (GDPR 48; Guidelines 02/2024). */
export type AuthorityDisclosureFacts = {
  readonly authorityId: string;
  readonly askedId: string;
  readonly receivedOn: LocalDate;
  readonly legalReference: string;
  readonly dataSet: string;
  readonly outsideCountryOfResidence: boolean | null;
  readonly decision: 'UNDER_REVIEW' | 'DISCLOSED' | 'PARTLY_DISCLOSED' | 'REFUSED';
  readonly groundCode: string | null;
  readonly challenged: boolean | null;
  readonly personsInformed: boolean | null;
  readonly invented: boolean;
};
