import type { SuggestedKind } from '../../src/domain/redaction/suggestion.js';
import type { HidingReason } from '../../src/domain/redaction/hidden-part.js';
import type { DocumentedNoun, DocumentKind } from '../../src/documents/document.js';
import { described } from '../described-enum.js';

export const DocumentKindEnum = described<DocumentKind>('DocumentKind', 'What a document is.', {
  PDF: 'A PDF; parts of it can be hidden in a copy.',
  DOCX: 'A text of a word processor.',
});

export const DocumentedNounEnum = described<DocumentedNoun>(
  'DocumentedNoun',
  'A kind of record that documents belong to.',
  {
    safeguard: 'A safeguard, such as standard contractual clauses.',
    processingAgreement: 'A contract with a processor.',
    transferImpactAssessment: 'A transfer impact assessment.',
  },
);

export const HidingReasonEnum = described<HidingReason>(
  'HidingReason',
  'Why a part of a copy is hidden: clauses 8.3 (modules two and three) and 8.2(c) (module one).',
  {
    CONFIDENTIAL_MEASURES: 'It says security measures that are confidential, such as Annex II.',
    PERSONAL_DATA_OF_OTHERS: 'It says personal data of others.',
    BUSINESS_SECRET: 'It says a business secret.',
    OTHER: 'Another reason, which the explanation says.',
  },
);

export const SuggestedKindEnum = described<SuggestedKind>(
  'SuggestedKind',
  'What a part that was suggested seems to be.',
  {
    ANNEX_II: 'What stands below the heading of Annex II.',
    CONTACT: 'What follows a label such as “contact person”.',
    EMAIL: 'An e-mail address.',
    SIGNATURE: 'What follows a label such as “signature”.',
    TELEPHONE: 'A telephone number.',
  },
);
