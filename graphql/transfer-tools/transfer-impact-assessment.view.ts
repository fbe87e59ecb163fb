import type { Held } from '../../src/domain/bitemporal/version.js';
import type { TransferImpactAssessmentFacts } from '../../src/domain/register/transfer-impact-assessment.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { heldView } from '../held.view.js';
import { territoryView } from '../territories/territory.view.js';
import type { TransferImpactAssessmentType } from './transfer-impact-assessment.type.js';

/** A transfer impact assessment as the API shows it. */
export function transferImpactAssessmentView(
  opened: OpenedRegister,
  held: Held<TransferImpactAssessmentFacts>,
): TransferImpactAssessmentType {
  const { territory } = held.facts;
  return {
    ...heldView(held),
    territory: territory === null ? null : territoryView(opened, territory),
  };
}
