import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../time/period.js';
import type { AdequacyDecisionFacts } from './adequacy-decision.js';
import type { AuthorityDisclosureFacts } from './authority-disclosure.js';
import type { BusinessTransferFacts } from './business-transfer.js';
import type { DataFlowFacts } from './data-flow.js';
import type { DerogationFacts } from './derogation.js';
import type { ProcessingActivityFacts } from './processing-activity.js';
import type { ProcessingAgreementFacts } from './processing-agreement.js';
import type { RecipientFacts } from './recipient.js';
import type { SafeguardFacts } from './safeguard.js';
import type { StandingFacts } from './standing.js';
import type { StatementFacts } from './statement.js';
import type { SubProcessorNoticeFacts } from './sub-processor-notice.js';
import type { TerritoryFacts } from './territory.js';
import type { TransferImpactAssessmentFacts } from './transfer-impact-assessment.js';
import type { TransferToolFacts } from './transfer-tool.js';
import type { VocabularyTermFacts } from './vocabulary-term.js';

/** Every noun that lives on two clocks, with what its versions hold. */
export type FactsByNoun = {
  territory: TerritoryFacts;
  adequacyDecision: AdequacyDecisionFacts;
  transferTool: TransferToolFacts;
  vocabularyTerm: VocabularyTermFacts;
  recipient: RecipientFacts;
  standing: StandingFacts;
  dataFlow: DataFlowFacts;
  safeguard: SafeguardFacts;
  derogation: DerogationFacts;
  transferImpactAssessment: TransferImpactAssessmentFacts;
  processingAgreement: ProcessingAgreementFacts;
  processingActivity: ProcessingActivityFacts;
  subProcessorNotice: SubProcessorNoticeFacts;
  businessTransfer: BusinessTransferFacts;
  authorityDisclosure: AuthorityDisclosureFacts;
  statement: StatementFacts;
};

export type Noun = keyof FactsByNoun;

/** The nouns that people change by command; the others come with the law. */
export type CommandedNoun = Exclude<Noun, 'territory' | 'transferTool' | 'vocabularyTerm'>;

/**
 * One change of one record over a stretch of days. `facts: null` says that nothing holds there:
 * a record that ended, or that never was so.
 */
export type Change<N extends Noun = Noun> = {
  [K in N]: {
    readonly noun: K;
    readonly id: string;
    readonly valid: Period<LocalDate>;
    readonly facts: FactsByNoun[K] | null;
  };
}[N];
