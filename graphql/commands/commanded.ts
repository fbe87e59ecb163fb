import type { Type } from '@nestjs/common';
import type { CommandedNoun, FactsByNoun } from '../../src/domain/register/change.js';
import {
  RecipientFactsInput,
  RecipientPatchInput,
  recipientFacts,
} from '../recipients/recipient.input.js';
import {
  AffiliateType,
  ServiceProviderType,
  AuthorityType,
  AcquirerType,
  OtherRecipientType,
} from '../recipients/recipient.type.js';
import {
  StandingFactsInput,
  StandingPatchInput,
  standingFacts,
} from '../recipients/standing.input.js';
import { StandingType } from '../recipients/standing.type.js';
import {
  DataFlowFactsInput,
  DataFlowPatchInput,
  dataFlowFacts,
} from '../data-flows/data-flow.input.js';
import { DataFlowType } from '../data-flows/data-flow.type.js';
import {
  SafeguardFactsInput,
  SafeguardPatchInput,
  safeguardFacts,
} from '../transfer-tools/safeguard.input.js';
import { SafeguardType } from '../transfer-tools/safeguard.type.js';
import {
  DerogationFactsInput,
  DerogationPatchInput,
  derogationFacts,
} from '../transfer-tools/derogation.input.js';
import { DerogationType } from '../transfer-tools/derogation.type.js';
import {
  TransferImpactAssessmentFactsInput,
  TransferImpactAssessmentPatchInput,
  transferImpactAssessmentFacts,
} from '../transfer-tools/transfer-impact-assessment.input.js';
import { TransferImpactAssessmentType } from '../transfer-tools/transfer-impact-assessment.type.js';
import {
  ProcessingAgreementFactsInput,
  ProcessingAgreementPatchInput,
  processingAgreementFacts,
} from '../processing/processing-agreement.input.js';
import { ProcessingAgreementType } from '../processing/processing-agreement.type.js';
import {
  ProcessingActivityFactsInput,
  ProcessingActivityPatchInput,
  processingActivityFacts,
} from '../processing/processing-activity.input.js';
import { ProcessingActivityType } from '../processing/processing-activity.type.js';
import {
  SubProcessorNoticeFactsInput,
  SubProcessorNoticePatchInput,
  subProcessorNoticeFacts,
} from '../processing/sub-processor-notice.input.js';
import { SubProcessorNoticeType } from '../processing/sub-processor-notice.type.js';
import {
  BusinessTransferFactsInput,
  BusinessTransferPatchInput,
  businessTransferFacts,
  businessTransferPatch,
} from '../business-transfers/business-transfer.input.js';
import { BusinessTransferType } from '../business-transfers/business-transfer.type.js';
import {
  AuthorityDisclosureFactsInput,
  AuthorityDisclosurePatchInput,
  authorityDisclosureFacts,
} from '../business-transfers/authority-disclosure.input.js';
import { AuthorityDisclosureType } from '../business-transfers/authority-disclosure.type.js';
import {
  AdequacyDecisionFactsInput,
  AdequacyDecisionPatchInput,
  adequacyDecisionFacts,
} from '../transfer-tools/adequacy-decision.input.js';
import { AdequacyDecisionType } from '../transfer-tools/adequacy-decision.type.js';
import {
  StatementFactsInput,
  StatementPatchInput,
  statementFacts,
} from '../statements/statement.input.js';
import { StatementType } from '../statements/statement.type.js';
import { patchOf } from './patch-of.js';

/** How one noun is named, shown, and read from what a client says of it. */
type Commanded<N extends CommandedNoun> = {
  /** As in `recordRecipient`. */
  readonly name: string;
  /** The types it is shown as: several where it is an interface. */
  readonly types: readonly Type<object>[];
  readonly input: Type<object>;
  readonly patch: Type<object>;
  /** What an `input` says; a method, since each noun takes an input of its own class. */
  toFacts(this: void, input: object): FactsByNoun[N];
  /** What a `patch` says: only the facts it names. */
  toPatch(this: void, patch: object): Partial<FactsByNoun[N]>;
};

/** Every noun that can be commanded. */
export const COMMANDED: { readonly [N in CommandedNoun]: Commanded<N> } = {
  recipient: {
    name: 'Recipient',
    types: [AffiliateType, ServiceProviderType, AuthorityType, AcquirerType, OtherRecipientType],
    input: RecipientFactsInput,
    patch: RecipientPatchInput,
    toFacts: recipientFacts,
    toPatch: (patch: RecipientPatchInput) => patchOf(recipientFacts, patch),
  },
  standing: {
    name: 'Standing',
    types: [StandingType],
    input: StandingFactsInput,
    patch: StandingPatchInput,
    toFacts: standingFacts,
    toPatch: (patch: StandingPatchInput) => patchOf(standingFacts, patch),
  },
  dataFlow: {
    name: 'DataFlow',
    types: [DataFlowType],
    input: DataFlowFactsInput,
    patch: DataFlowPatchInput,
    toFacts: dataFlowFacts,
    toPatch: (patch: DataFlowPatchInput) => patchOf(dataFlowFacts, patch),
  },
  safeguard: {
    name: 'Safeguard',
    types: [SafeguardType],
    input: SafeguardFactsInput,
    patch: SafeguardPatchInput,
    toFacts: safeguardFacts,
    toPatch: (patch: SafeguardPatchInput) => patchOf(safeguardFacts, patch),
  },
  derogation: {
    name: 'Derogation',
    types: [DerogationType],
    input: DerogationFactsInput,
    patch: DerogationPatchInput,
    toFacts: derogationFacts,
    toPatch: (patch: DerogationPatchInput) => patchOf(derogationFacts, patch),
  },
  transferImpactAssessment: {
    name: 'TransferImpactAssessment',
    types: [TransferImpactAssessmentType],
    input: TransferImpactAssessmentFactsInput,
    patch: TransferImpactAssessmentPatchInput,
    toFacts: transferImpactAssessmentFacts,
    toPatch: (patch: TransferImpactAssessmentPatchInput) =>
      patchOf(transferImpactAssessmentFacts, patch),
  },
  processingAgreement: {
    name: 'ProcessingAgreement',
    types: [ProcessingAgreementType],
    input: ProcessingAgreementFactsInput,
    patch: ProcessingAgreementPatchInput,
    toFacts: processingAgreementFacts,
    toPatch: (patch: ProcessingAgreementPatchInput) => patchOf(processingAgreementFacts, patch),
  },
  processingActivity: {
    name: 'ProcessingActivity',
    types: [ProcessingActivityType],
    input: ProcessingActivityFactsInput,
    patch: ProcessingActivityPatchInput,
    toFacts: processingActivityFacts,
    toPatch: (patch: ProcessingActivityPatchInput) => patchOf(processingActivityFacts, patch),
  },
  subProcessorNotice: {
    name: 'SubProcessorNotice',
    types: [SubProcessorNoticeType],
    input: SubProcessorNoticeFactsInput,
    patch: SubProcessorNoticePatchInput,
    toFacts: subProcessorNoticeFacts,
    toPatch: (patch: SubProcessorNoticePatchInput) => patchOf(subProcessorNoticeFacts, patch),
  },
  businessTransfer: {
    name: 'BusinessTransfer',
    types: [BusinessTransferType],
    input: BusinessTransferFactsInput,
    patch: BusinessTransferPatchInput,
    toFacts: businessTransferFacts,
    toPatch: businessTransferPatch,
  },
  authorityDisclosure: {
    name: 'AuthorityDisclosure',
    types: [AuthorityDisclosureType],
    input: AuthorityDisclosureFactsInput,
    patch: AuthorityDisclosurePatchInput,
    toFacts: authorityDisclosureFacts,
    toPatch: (patch: AuthorityDisclosurePatchInput) => patchOf(authorityDisclosureFacts, patch),
  },
  adequacyDecision: {
    name: 'AdequacyDecision',
    types: [AdequacyDecisionType],
    input: AdequacyDecisionFactsInput,
    patch: AdequacyDecisionPatchInput,
    toFacts: adequacyDecisionFacts,
    toPatch: (patch: AdequacyDecisionPatchInput) => patchOf(adequacyDecisionFacts, patch),
  },
  statement: {
    name: 'Statement',
    types: [StatementType],
    input: StatementFactsInput,
    patch: StatementPatchInput,
    toFacts: statementFacts,
    toPatch: (patch: StatementPatchInput) => patchOf(statementFacts, patch),
  },
};
