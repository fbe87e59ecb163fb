import { ApiTokensResolver } from './api-tokens/api-tokens.resolver.js';
import { AuditTrailConnectionResolver, AuditTrailResolver } from './audit/audit-trail.resolver.js';
import { CalendarAddressesResolver } from './calendar/calendar-addresses.resolver.js';
import { COMMAND_RESOLVERS } from './commands/command-resolver.js';
import { RefusalResolver } from './commands/refusal.type.js';
import { ContactsResolver } from './contacts/contacts.resolver.js';
import { CoverageResolver, FindingResolver } from './coverage/coverage.resolver.js';
import { DataFlowConnectionResolver, DataFlowResolver } from './data-flows/data-flow.resolver.js';
import { DataFlowsResolver } from './data-flows/data-flows.resolver.js';
import { DocumentsResolver } from './documents/documents.resolver.js';
import { ExtractsResolver } from './extracts/extracts.resolver.js';
import { HistoryResolver } from './history/history.resolver.js';
import {
  ImportProblemResolver,
  ImportQuestionResolver,
  ImportRefusalResolver,
  ImportRowResolver,
  ImportsResolver,
} from './imports/imports.resolver.js';
import { IntegrityResolver } from './integrity/integrity.resolver.js';
import { ListsResolver } from './lists.resolver.js';
import { ProcessingResolver } from './processing/processing.resolver.js';
import { RecipientConnectionResolver, RecipientResolver } from './recipients/recipient.resolver.js';
import {
  GapResolver,
  ProposalsResolver,
  ProposedChangeResolver,
} from './proposals/proposals.resolver.js';
import {
  AcquirerType,
  AffiliateType,
  AuthorityType,
  OtherRecipientType,
  ServiceProviderType,
} from './recipients/recipient.type.js';
import { RecipientsResolver } from './recipients/recipients.resolver.js';
import {
  LikenessReasonResolver,
  SimilarRecipientsResolver,
} from './recipients/similar-recipients.resolver.js';
import { AnswersResolver } from './requests/answers.resolver.js';
import { RequestCommandsResolver } from './requests/request-commands.resolver.js';
import { RequestsResolver } from './requests/requests.resolver.js';
import { RegisterResolver } from './register.resolver.js';
import { AdequacyDecisionType } from './transfer-tools/adequacy-decision.type.js';
import { DerogationType } from './transfer-tools/derogation.type.js';
import { SafeguardType } from './transfer-tools/safeguard.type.js';
import { DerogationResolver, SafeguardResolver } from './transfer-tools/transfer-tools.resolver.js';
import {
  CoverageCountResolver,
  TermResolver,
  TerritoryResolver,
  TransferToolRowResolver,
} from './words.resolver.js';

/** Every resolver; the printed schema and the running one are built from this list. */
export const RESOLVERS = [
  RegisterResolver,
  DataFlowsResolver,
  RecipientsResolver,
  ListsResolver,
  ProcessingResolver,
  DataFlowResolver,
  DataFlowConnectionResolver,
  RecipientResolver,
  RecipientConnectionResolver,
  SimilarRecipientsResolver,
  LikenessReasonResolver,
  CoverageResolver,
  FindingResolver,
  SafeguardResolver,
  DerogationResolver,
  TerritoryResolver,
  TermResolver,
  CoverageCountResolver,
  TransferToolRowResolver,
  ApiTokensResolver,
  CalendarAddressesResolver,
  IntegrityResolver,
  AuditTrailResolver,
  AuditTrailConnectionResolver,
  HistoryResolver,
  ExtractsResolver,
  DocumentsResolver,
  ImportsResolver,
  ImportRowResolver,
  ImportQuestionResolver,
  ImportProblemResolver,
  ImportRefusalResolver,
  RefusalResolver,
  ContactsResolver,
  ProposalsResolver,
  ProposedChangeResolver,
  GapResolver,
  RequestsResolver,
  RequestCommandsResolver,
  AnswersResolver,
  ...COMMAND_RESOLVERS,
] as const;

/** Types that are only reached through an interface. */
export const ORPHANED_TYPES = [
  AffiliateType,
  ServiceProviderType,
  AuthorityType,
  AcquirerType,
  OtherRecipientType,
  AdequacyDecisionType,
  SafeguardType,
  DerogationType,
] as const;
