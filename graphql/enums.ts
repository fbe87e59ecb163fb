import type { CountBy, DataFlowOrder } from '../src/data-flows/data-flow-filter.js';
import type { Outcome, Verdict } from '../src/domain/coverage/coverage.js';
import type { PartyRole } from '../src/domain/register/party-role.js';
import type { Precision, RecipientKind } from '../src/domain/register/recipient.js';
import type { Regime } from '../src/domain/register/regime.js';
import type { ClausesModule } from '../src/domain/register/safeguard.js';
import type { StandingScheme } from '../src/domain/register/standing.js';
import type { AssessmentConclusion } from '../src/domain/register/transfer-impact-assessment.js';
import type { RecipientOrder } from '../src/recipients/recipients.service.js';
import type { Language } from '../src/words/language.js';
import { described } from './described.js';

export const LanguageEnum = described<Language>('Language', 'A language the register speaks.', {
  nl: 'Dutch.',
  en: 'English.',
  fr: 'French.',
  de: 'German.',
});

export const RegimeEnum = described<Regime>('Regime', 'The law a flow is under.', {
  EU: 'Regulation (EU) 2016/679 (GDPR), and Directive 95/46/EC before it.',
  UK: 'UK GDPR with the Data Protection Act 2018, from 2021-01-01.',
  CH: 'Swiss Federal Act on Data Protection (FADP), and its predecessor.',
});

export const OutcomeEnum = described<Outcome>(
  'Outcome',
  'The verdict on a flow under one regime on one day, from best to worst.',
  {
    NO_RESTRICTED_TRANSFER: 'No transfer in the sense of Chapter V or its counterpart.',
    ADEQUATE:
      'A finding of adequacy in force covers this territory, this recipient and these data.',
    SAFEGUARDED: 'An appropriate safeguard fits the roles and parties and is valid on the day.',
    DEROGATION: 'The conditions of a derogation are evidenced for this case.',
    NEEDS_REVIEW: 'Law or facts do not settle it; `missing` says which fact would.',
    NOT_COVERED: 'A restricted transfer, and none of the above.',
  },
);

export const VerdictEnum = described<Verdict>('Verdict', 'What one rule says.', {
  APPLIES: 'The rule carries the flow.',
  DOES_NOT_APPLY: 'The rule does not carry the flow.',
  UNKNOWN: 'Law or facts do not settle it.',
});

export const RecipientKindEnum = described<RecipientKind>(
  'RecipientKind',
  'What a recipient is to the group on a day; it can change with a sale.',
  {
    AFFILIATE: 'A company of the group, a branch or a joint venture of it.',
    SERVICE_PROVIDER: 'A provider engaged by contract.',
    AUTHORITY: 'A court, regulator, law-enforcement or other public body.',
    ACQUIRER: 'A buyer of companies, assets or a portfolio.',
    OTHER: 'Any other recipient, such as a company that was sold.',
  },
);

export const PartyRoleEnum = described<PartyRole>(
  'PartyRole',
  'What a party does with the data in one flow (GDPR 4(7), 26, 4(8), 28(4)).',
  {
    CONTROLLER: 'Determines purposes and means (GDPR 4(7)).',
    JOINT_CONTROLLER: 'Determines them together with others (GDPR 26).',
    PROCESSOR: 'Processes on behalf of a controller (GDPR 4(8)).',
    SUB_PROCESSOR: 'Engaged by a processor (GDPR 28(4)).',
  },
);

export const DataFlowOrderEnum = described<DataFlowOrder>(
  'DataFlowOrder',
  'How a list of flows is ordered.',
  {
    ID: 'By id, which follows the order of recording.',
    EXPORTER: 'By exporter, each exporter by id.',
    RECIPIENT: 'By recipient, each recipient by id.',
  },
);

export const RecipientOrderEnum = described<RecipientOrder>(
  'RecipientOrder',
  'How a list of recipients is ordered.',
  {
    ID: 'By id, which follows the order of recording.',
    NAME: 'By name, without case and accents.',
  },
);

export const CountByEnum = described<CountBy>('CountBy', 'What coverages are counted by.', {
  DESTINATION: 'The place of the flow; key is the code of the territory, null when not known.',
  EXPORTER: 'The exporter; key is its id.',
  RECIPIENT: 'The recipient; key is its id.',
  RECIPIENT_KIND: 'The kind of recipient.',
  PURPOSE: 'The purpose; a flow with two purposes counts under both.',
  DATA_CATEGORY: 'The category of data; a flow with two categories counts under both.',
  TOOL: 'The tool that covers; key is its code in the catalogue, null when none covers.',
});

export const PrecisionEnum = described<Precision>('Precision', 'How exactly a day is known.', {
  DAY: 'To the day.',
  MONTH: 'To the month; the day shown is its first.',
  YEAR: 'To the year; the day shown is its first.',
  UNKNOWN: 'Not known; see `seenOn`.',
});

export const StandingSchemeEnum = described<StandingScheme>(
  'StandingScheme',
  'What can put a recipient inside the scope of a finding of adequacy.',
  {
    SAFE_HARBOR: 'EU-US Safe Harbour list.',
    SAFE_HARBOR_CH: 'US-Swiss Safe Harbor list.',
    PRIVACY_SHIELD: 'EU-US Privacy Shield list.',
    PRIVACY_SHIELD_CH: 'Swiss-US Privacy Shield list.',
    DPF: 'EU-US Data Privacy Framework list.',
    DPF_UK: 'UK Extension to the EU-US Data Privacy Framework.',
    DPF_CH: 'Swiss-US Data Privacy Framework list.',
    PIPEDA: 'Subject to the Canadian Personal Information Protection and Electronic Documents Act.',
    PROVINCIAL_EQUIVALENT: 'Subject to an equivalent act of a Canadian province.',
    APPI_PRIVATE: 'Private-sector operator under the Japanese APPI and the Supplementary Rules.',
    PIPA: 'Subject to the Korean Personal Information Protection Act.',
    LGPD: 'Subject to the Brazilian General Data Protection Law.',
    FAROESE_ACT: 'Subject to the Faroese act on data protection.',
  },
);

export const ClausesModuleEnum = described<ClausesModule>(
  'ClausesModule',
  'The module of the standard contractual clauses of 2021.',
  {
    M1: 'Controller to controller.',
    M2: 'Controller to processor.',
    M3: 'Processor to processor.',
    M4: 'Processor to controller.',
  },
);

export const AssessmentConclusionEnum = described<AssessmentConclusion>(
  'AssessmentConclusion',
  'What a transfer impact assessment concluded (Clause 14).',
  {
    POSITIVE: 'Nothing prevents the importer from keeping the clauses.',
    POSITIVE_WITH_MEASURES: 'So with the supplementary measures.',
    NOT_APPLIED_IN_PRACTICE: 'Problematic law, documented not to be applied to these data.',
    NEGATIVE: 'The clauses cannot be kept.',
  },
);
