import { ROLES } from './actor.js';
import type { Actor, Role } from './actor.js';

/** Who may: everybody, also without signing in; everybody where the schema is told; or some roles. */
export type Permitted = 'EVERYBODY' | 'EXPLORERS' | readonly Role[];

const READERS: readonly Role[] = ROLES;
const ADMINS: readonly Role[] = ['ADMIN'];
const OFFICERS: readonly Role[] = ['DPO'];
/** Who sees requests; who asked is for officers alone. */
const DESK: readonly Role[] = ['DPO', 'AUDITOR'];
/** Those who may see signed documents. */
const DOCUMENT_READERS: readonly Role[] = ['DPO', 'AUDITOR'];
const PROPOSERS: readonly Role[] = ['DPO', 'PROCUREMENT'];

/** Nouns the data protection officer may command directly; law always needs a second person. */
const COMMANDED = [
  'AdequacyDecision',
  'AuthorityDisclosure',
  'BusinessTransfer',
  'DataFlow',
  'Derogation',
  'ProcessingActivity',
  'ProcessingAgreement',
  'Recipient',
  'Safeguard',
  'Standing',
  'Statement',
  'SubProcessorNotice',
  'TransferImpactAssessment',
] as const;

function commandsOf(noun: string): Readonly<Record<string, Permitted>> {
  return Object.fromEntries(
    ['record', 'revise', 'withdraw'].map((verb) => [`Mutation.${verb}${noun}`, OFFICERS]),
  );
}

/**
 * Who may what: every question and command, every type (a row of its own for a field that differs), every
 * HTTP route. What has no row is denied to all, and a test fails.
 */
export const PERMISSIONS: Readonly<Record<string, Permitted>> = {
  // HTTP
  'GET /health/live': 'EVERYBODY',
  'GET /health/ready': 'EVERYBODY',
  'GET /': 'EXPLORERS',
  'GET /graphql': 'EVERYBODY',
  'POST /graphql': 'EVERYBODY',
  'OPTIONS /graphql': 'EVERYBODY',

  // Opened by the secret in its address
  'GET /calendar.ics': 'EVERYBODY',

  'GET /extracts': READERS,
  'GET /extracts/:id': READERS,
  'POST /imports': PROPOSERS,
  'GET /imports/template': READERS,
  'GET /imports/:id/rejected': PROPOSERS,

  'GET /requests/:id/letters/:sha256': DESK,
  'POST /documents': PROPOSERS,
  'GET /documents/:digest': DOCUMENT_READERS,

  // What may be written out: a format, or the history of everything
  'Extract NATIVE': READERS,
  'Extract CSV': READERS,
  'Extract XLSX': READERS,
  'Extract INVENTORY_CSV': READERS,
  'Extract INVENTORY_XLSX': READERS,
  'Extract ICO': READERS,
  'Extract CNIL': READERS,
  'Extract ARTICLE_30_NL': READERS,
  'Extract TILT': READERS,
  'Extract DPV_TURTLE': READERS,
  'Extract DPV_JSON_LD': READERS,
  'Extract ANNEXES': READERS,
  'Extract AUDIT_TRAIL': ['DPO', 'AUDITOR', 'ADMIN'],
  'Extract SAMPLE': ['DPO', 'AUDITOR', 'ADMIN'],
  'Extract history': ['DPO', 'AUDITOR', 'ADMIN'],

  // Questions
  'Query.__schema': 'EXPLORERS',
  'Query.__type': 'EXPLORERS',
  'Query.answerDraft': OFFICERS,
  'Query.apiTokens': ADMINS,
  'Query.auditTrail': ['DPO', 'AUDITOR', 'ADMIN'],
  'Query.calendarAddresses': OFFICERS,
  'Query.documents': DOCUMENT_READERS,
  'Query.extract': READERS,
  'Query.extracts': READERS,
  'Query.history': READERS,
  'Query.import': PROPOSERS,
  'Query.imports': PROPOSERS,
  'Query.previewCoverage': READERS,
  'Query.proposal': READERS,
  'Query.proposals': READERS,
  'Query.register': READERS,
  'Query.request': DESK,
  'Query.requester': OFFICERS,
  'Query.requests': DESK,
  'Query.requestsWithoutFile': DESK,
  'Query.similarRecipients': READERS,
  'Query.suggestRedaction': DOCUMENT_READERS,

  // Commands
  'Mutation.createApiToken': ADMINS,
  'Mutation.revokeApiToken': ADMINS,

  'Mutation.createCalendarAddress': OFFICERS,
  'Mutation.revokeCalendarAddress': OFFICERS,

  'Mutation.requestExtract': READERS,
  'Mutation.answerImport': PROPOSERS,
  'Mutation.proposeImport': PROPOSERS,
  'Mutation.discardImport': PROPOSERS,

  'Mutation.redactDocument': OFFICERS,

  'Mutation.saveProposal': PROPOSERS,
  'Mutation.submitProposal': PROPOSERS,
  'Mutation.withdrawProposal': PROPOSERS,
  'Mutation.approveProposal': OFFICERS,
  'Mutation.rejectProposal': OFFICERS,
  'Mutation.undoProposal': OFFICERS,
  'Mutation.recordContact': PROPOSERS,
  'Mutation.reviseContact': PROPOSERS,
  'Mutation.eraseContact': OFFICERS,
  'Mutation.assignRequest': OFFICERS,
  'Mutation.draftAnswer': OFFICERS,
  'Mutation.eraseRequester': OFFICERS,
  'Mutation.extendRequest': OFFICERS,
  'Mutation.pauseRequest': OFFICERS,
  'Mutation.receiveRequest': OFFICERS,
  'Mutation.refuseRequest': OFFICERS,
  'Mutation.resumeRequest': OFFICERS,
  'Mutation.sendAnswer': OFFICERS,
  'Mutation.withdrawRequest': OFFICERS,
  ...Object.assign({}, ...COMMANDED.map(commandsOf)),

  // What answers hold
  Acquirer: READERS,
  AdequacyDecision: READERS,
  Affiliate: READERS,
  AnswerDraft: OFFICERS,
  AnswerGap: OFFICERS,
  AnswerPassage: OFFICERS,
  ApiToken: ADMINS,
  AuditEntry: READERS,
  AuditEntryEdge: READERS,
  AuditTrailConnection: READERS,
  Authority: READERS,
  AuthorityDisclosure: READERS,
  BusinessTransfer: READERS,
  CalendarAddress: OFFICERS,
  Chain: READERS,
  ChainHop: READERS,
  Circumstances: READERS,
  Contact: READERS,
  Coverage: READERS,
  CoverageCount: READERS,
  CoverageSpan: READERS,
  CreatedApiToken: ADMINS,
  CreatedCalendarAddress: OFFICERS,
  DataFlow: READERS,
  DataFlowConnection: READERS,
  DataFlowEdge: READERS,
  Derogation: READERS,
  DerogationRecord: READERS,
  EarlierRequest: OFFICERS,
  Document: DOCUMENT_READERS,
  DocumentPage: DOCUMENT_READERS,
  Evidence: READERS,
  Extract: READERS,
  FieldChange: READERS,
  Finding: READERS,
  Gap: READERS,
  HiddenPart: DOCUMENT_READERS,
  HistoryItem: READERS,
  Import: PROPOSERS,
  ImportAnswer: PROPOSERS,
  ImportCounts: PROPOSERS,
  ImportProblem: PROPOSERS,
  ImportQuestion: PROPOSERS,
  ImportRefusal: PROPOSERS,
  ImportRow: PROPOSERS,
  ImportRows: PROPOSERS,
  Integrity: READERS,
  IntegrityFault: READERS,
  Law: READERS,
  LawSource: READERS,
  LikenessReason: READERS,
  OtherRecipient: READERS,
  PageArea: DOCUMENT_READERS,
  PageInfo: READERS,
  ProcessingActivity: READERS,
  ProcessingAgreement: READERS,
  Proposal: READERS,
  ProposalConnection: READERS,
  ProposalEdge: READERS,
  ProposalStep: READERS,
  ProposedChange: READERS,
  ProposedCoverage: READERS,
  Recipient: READERS,
  RecipientConnection: READERS,
  RecipientEdge: READERS,
  RecordChange: READERS,
  Redaction: DOCUMENT_READERS,
  RedactionSuggestion: DOCUMENT_READERS,
  RedactionSuggestions: DOCUMENT_READERS,
  Refusal: READERS,
  Register: READERS,
  'Request.others': OFFICERS,
  Request: DESK,
  RequestConnection: DESK,
  RequestEdge: DESK,
  Requester: OFFICERS,
  RequestStep: DESK,
  Safeguard: READERS,
  SafeguardAnnexes: READERS,
  SafeguardOptions: READERS,
  SafeguardParty: READERS,
  SafeguardRecord: READERS,
  SentAnswer: DESK,
  SentFile: DESK,
  SentLetter: DESK,
  ServiceProvider: READERS,
  SimilarRecipient: READERS,
  Standing: READERS,
  Statement: READERS,
  StatementContact: READERS,
  SubProcessorNotice: READERS,
  Term: READERS,
  Territory: READERS,
  TransferImpactAssessment: READERS,
  TransferTool: READERS,
  TransferToolRow: READERS,
};

/** Whether somebody may do what a row permits; `null` is somebody who did not sign in. */
export function isPermitted(
  permitted: Permitted | undefined,
  actor: Actor | null,
  { explorable }: { readonly explorable: boolean },
): boolean {
  if (permitted === 'EVERYBODY') return true;
  if (permitted === 'EXPLORERS') return explorable || actor !== null;
  return actor?.roles.some((role) => permitted?.includes(role)) ?? false;
}
