import { refusal } from '../commands/refusal.js';
import type { Refusal } from '../commands/refusal.js';
import type { RecipientFacts } from '../register/recipient.js';
import type { LocalDate } from '../time/local-date.js';
import type { RequestFacts } from './request.js';

/** What an intake is judged by. */
export type IntakeKnown = {
  readonly today: LocalDate;
  /** The company that is to answer, as it is today; `null` when there is none of that id. */
  readonly company: Pick<RecipientFacts, 'kind' | 'inGroup' | 'legalName'> | null;
  readonly territories: ReadonlySet<string>;
  /** Slugs of the scheme DATA_SUBJECT. */
  readonly relations: ReadonlySet<string>;
};

/** Why a request cannot be taken in as it is said; none when it can. */
export function intakeRefusals(
  facts: RequestFacts,
  { today, company, territories, relations }: IntakeKnown,
): readonly Refusal[] {
  const { receivedOn, country, answeringCompanyId: id } = facts;
  const refusals: Refusal[] = [];
  if (receivedOn > today) {
    refusals.push(refusal('DAY_TO_COME', 'GDPR 12(3)', 'input.receivedOn', { day: receivedOn }));
  }
  if (company === null) {
    const values = { noun: 'recipient', id };
    refusals.push(refusal('UNKNOWN_RECORD', 'references', 'input.answeringCompanyId', values));
  } else if (company.kind !== 'AFFILIATE' || !company.inGroup) {
    const values = { name: company.legalName };
    refusals.push(refusal('NOT_IN_GROUP', 'GDPR 12(3)', 'input.answeringCompanyId', values));
  }
  if (country !== null && !territories.has(country)) {
    const values = { code: country };
    refusals.push(refusal('UNKNOWN_TERRITORY', 'codes', 'input.country', values));
  }
  for (const [index, code] of facts.relations.entries()) {
    if (relations.has(code)) continue;
    const values = { code, scheme: 'DATA_SUBJECT' };
    refusals.push(refusal('UNKNOWN_CODE', 'codes', `input.relations.${index}`, values));
  }
  return refusals;
}
