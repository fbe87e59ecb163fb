import type { Noun } from '../domain/register/change.js';

/** What the file of a noun is called, in the order in which records can name each other. */
export const NOUN_FILES: Readonly<Record<Noun, string>> = {
  territory: 'territories',
  adequacyDecision: 'adequacy-decisions',
  transferTool: 'transfer-tools',
  vocabularyTerm: 'vocabulary-terms',
  recipient: 'recipients',
  standing: 'standings',
  processingActivity: 'processing-activities',
  safeguard: 'safeguards',
  derogation: 'derogations',
  transferImpactAssessment: 'transfer-impact-assessments',
  processingAgreement: 'processing-agreements',
  subProcessorNotice: 'sub-processor-notices',
  businessTransfer: 'business-transfers',
  authorityDisclosure: 'authority-disclosures',
  statement: 'statements',
  dataFlow: 'data-flows',
};

/** Every noun, in the order of its file. */
export const FILED_NOUNS = Object.keys(NOUN_FILES) as Noun[];
