import type { RecordedChanges } from '../recorded-changes.js';
import { acquirers } from './acquirers.js';
import { affiliates } from './affiliates.js';
import { assessments } from './assessments.js';
import { authorities } from './authorities.js';
import { authorityDisclosures } from './authority-disclosures.js';
import { businessTransfers } from './business-transfers.js';
import { dataFlows } from './data-flows.js';
import { derogations } from './derogations.js';
import { inOrder } from './entry.js';
import { internationalOrganisations } from './international-organisations.js';
import { inventedBusinessTransfers } from './invented-business-transfers.js';
import { inventedCompanies } from './invented-companies.js';
import { processingActivities } from './processing-activities.js';
import { processingAgreements } from './processing-agreements.js';
import { safeguards } from './safeguards.js';
import { standings } from './standings.js';
import { subProcessorNotices } from './sub-processor-notices.js';

/**
 * A register with a history worth asking about: public facts about real companies, and flows,
 * papers and providers that are invented and say so. Whoever is named on a day is recorded before.
 */
export function demonstration(): readonly RecordedChanges[] {
  return inOrder([
    ...acquirers(),
    ...affiliates(),
    ...authorities(),
    ...internationalOrganisations(),
    ...businessTransfers(),
    ...inventedCompanies(),
    ...inventedBusinessTransfers(),
    ...standings(),
    ...processingActivities(),
    ...dataFlows(),
    ...processingAgreements(),
    ...subProcessorNotices(),
    ...safeguards(),
    ...assessments(),
    ...derogations(),
    ...authorityDisclosures(),
  ]);
}
