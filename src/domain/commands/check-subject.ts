import type { CommandedNoun } from '../register/change.js';
import { checkDataFlow } from './checks/data-flow.js';
import { checkBusinessTransfer, checkDecision, checkDisclosure } from './checks/events.js';
import { knownCodes } from './checks/known-codes.js';
import { knownReferences } from './checks/known-references.js';
import { noOverlap } from './checks/no-overlap.js';
import {
  checkAgreement,
  checkAssessment,
  checkDerogation,
  checkNotice,
  checkStanding,
} from './checks/papers.js';
import { checkRecipient } from './checks/recipient.js';
import { checkSafeguard } from './checks/safeguard.js';
import type { Known } from './known.js';
import type { Refusal } from './refusal.js';
import type { Check, Subject } from './subject.js';

/** What every record is asked. */
const EVERY: readonly Check[] = [knownReferences, knownCodes, noOverlap];

/** What records of one noun are asked besides. */
const OF_NOUN: { readonly [N in CommandedNoun]: Check<N> } = {
  recipient: checkRecipient,
  standing: checkStanding,
  dataFlow: checkDataFlow,
  safeguard: checkSafeguard,
  derogation: checkDerogation,
  transferImpactAssessment: checkAssessment,
  processingAgreement: checkAgreement,
  processingActivity: () => [],
  businessTransfer: checkBusinessTransfer,
  authorityDisclosure: checkDisclosure,
  subProcessorNotice: checkNotice,
  adequacyDecision: checkDecision,
  statement: () => [],
};

/** Everything that stands in the way of a record being so, most general first; none when it may. */
export function checkSubject<N extends CommandedNoun>(
  subject: Subject<N>,
  known: Known,
): readonly Refusal[] {
  const check: Check<N> = OF_NOUN[subject.noun];
  return [...EVERY.flatMap((each) => each(subject, known)), ...check(subject, known)];
}
