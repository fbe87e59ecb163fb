import type { LegalBasis } from '../../src/domain/register/processing-activity.js';
import type { AgreementPoint } from '../../src/domain/register/processing-agreement.js';
import type { SubProcessorNoticeFacts } from '../../src/domain/register/sub-processor-notice.js';
import { described } from '../described-enum.js';

export const AgreementPointEnum = described<AgreementPoint>(
  'AgreementPoint',
  'What a contract with a processor must stipulate (GDPR 28(3)(a) to (h)).',
  {
    A: 'Processing on documented instructions only, transfers included.',
    B: 'Confidentiality of those who process.',
    C: 'Security (GDPR 32).',
    D: 'The conditions for engaging another processor (GDPR 28(2) and (4)).',
    E: 'Help with the rights of data subjects.',
    F: 'Help with security, breaches and impact assessments (GDPR 32 to 36).',
    G: 'Deletion or return of the data at the end.',
    H: 'Information and audits that show compliance.',
  },
);

export const LegalBasisEnum = described<LegalBasis>(
  'LegalBasis',
  'A ground of lawful processing (GDPR 6(1)).',
  {
    ART6_1_A: 'Consent.',
    ART6_1_B: 'A contract with the person.',
    ART6_1_C: 'A legal obligation.',
    ART6_1_D: 'Vital interests.',
    ART6_1_E: 'A task in the public interest.',
    ART6_1_F: 'Legitimate interests.',
  },
);

export const NoticeDecisionEnum = described<SubProcessorNoticeFacts['decision']>(
  'NoticeDecision',
  'What the controller did about the notice of a sub-processor.',
  {
    PENDING: 'Nothing was decided yet.',
    ACCEPTED: 'It may be engaged.',
    OBJECTED: 'The controller objected.',
  },
);
