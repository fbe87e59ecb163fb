import type { Rule } from './rule.js';
import { adequacyDecision } from './rules/adequacy-decision.js';
import { authorisedClauses } from './rules/authorised-clauses.js';
import { bindingCorporateRules } from './rules/binding-corporate-rules.js';
import { codeOfConductOrCertification } from './rules/code-of-conduct-or-certification.js';
import { derogation } from './rules/derogation.js';
import { directCollection } from './rules/direct-collection.js';
import { formerStandardContractualClauses } from './rules/former-standard-contractual-clauses.js';
import { insideTheArea } from './rules/inside-the-area.js';
import { interimNotATransfer } from './rules/interim-not-a-transfer.js';
import { notAGround } from './rules/not-a-ground.js';
import { organisationInAdequateState } from './rules/organisation-in-adequate-state.js';
import { publicBodiesInstrument } from './rules/public-bodies-instrument.js';
import { returnToOwnController } from './rules/return-to-own-controller.js';
import { sameLegalEntity } from './rules/same-legal-entity.js';
import { standardContractualClauses } from './rules/standard-contractual-clauses.js';
import { ukTransferAgreement } from './rules/uk-transfer-agreement.js';
import { unsettledTerritory } from './rules/unsettled-territory.js';

/** Changes whenever an answer could change for the same facts; derived coverage is then derived anew. */
export const RULES_VERSION = '1.0.0';

/**
 * Every rule, in order of precedence: the first that applies decides. No transfer comes before
 * adequacy, adequacy before a safeguard, a safeguard before a derogation (rules 0.5).
 */
export const RULES: readonly Rule[] = Object.freeze([
  // Article 44: is there a restricted transfer?
  directCollection,
  sameLegalEntity,
  returnToOwnController,
  insideTheArea,
  interimNotATransfer,
  // Article 45: adequacy
  adequacyDecision,
  // Article 46: appropriate safeguards
  standardContractualClauses,
  ukTransferAgreement,
  formerStandardContractualClauses,
  bindingCorporateRules,
  codeOfConductOrCertification,
  authorisedClauses,
  publicBodiesInstrument,
  // Article 49: derogations
  derogation,
  // What only a person can settle, and what is no ground
  unsettledTerritory,
  organisationInAdequateState,
  notAGround,
]);
