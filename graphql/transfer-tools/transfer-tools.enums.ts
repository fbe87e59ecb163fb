import type { AdequacyDecisionFacts } from '../../src/domain/register/adequacy-decision.js';
import type { SafeguardOptions, SafeguardParty } from '../../src/domain/register/safeguard.js';
import { described } from '../described-enum.js';

export const AdequacyScopeEnum = described<AdequacyDecisionFacts['scopeKind']>(
  'AdequacyScope',
  'Whom and what a finding of adequacy covers.',
  {
    WHOLE: 'The whole territory.',
    SECTOR: 'A sector, or recipients under a statute.',
    COMMERCIAL_ORGANISATIONS: 'Commercial organisations.',
    CERTIFIED_RECIPIENTS: 'Recipients on a list.',
    INTERNATIONAL_ORGANISATION: 'An international organisation.',
    INTERIM_NOT_A_TRANSFER: 'For a while it is no third country.',
    INDICATIVE_LIST: 'A list that indicates, and binds nobody.',
  },
);

export const PartySideEnum = described<SafeguardParty['side']>(
  'PartySide',
  'On which side a party of a safeguard stands.',
  { EXPORTER: 'It sends data.', IMPORTER: 'It receives them.' },
);

export const SubProcessorAuthorisationEnum = described<
  NonNullable<SafeguardOptions['subProcessorAuthorisation']>
>('SubProcessorAuthorisation', 'How a controller authorises further processors (GDPR 28(2)).', {
  SPECIFIC: 'Each one beforehand.',
  GENERAL: 'In general, with a notice of each and a right to object.',
});

export const ApprovingAuthorityEnum = described<NonNullable<SafeguardOptions['approvedBy']>>(
  'ApprovingAuthority',
  'Who approved a tool.',
  {
    EEA_AUTHORITY: 'A supervisory authority of the EEA.',
    ICO: 'The Information Commissioner (United Kingdom).',
    FDPIC: 'The Federal Data Protection and Information Commissioner (Switzerland).',
  },
);
