import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuditTrailService } from './audit/audit-trail.service.js';
import { CalendarAddressesService } from './calendar/calendar-addresses.service.js';
import { DueCalendarService } from './calendar/due-calendar.service.js';
import { Clock } from './clock.js';
import { CommandService } from './commands/command.service.js';
import { ContactsService } from './contacts/contacts.service.js';
import { CoverageService } from './coverage/coverage.service.js';
import { DataFlowsService } from './data-flows/data-flows.service.js';
import type { Database } from './database/database.js';
import { Reader } from './database/reader.js';
import { Writer } from './database/writer.js';
import { AnswersService } from './answers/answers.service.js';
import { ExtractJobsService } from './extracts/extract-jobs.service.js';
import { ExtractService } from './extracts/extract.service.js';
import { DocumentFolder } from './documents/document-folder.js';
import { DocumentsService } from './documents/documents.service.js';
import { DocumentWork } from './documents/document-work.js';
import { RedactionService } from './documents/redaction.service.js';
import { Folder } from './folder.js';
import { HistoryService } from './history/history.service.js';
import { ImportsService } from './imports/imports.service.js';
import { ProposeImportService } from './imports/propose-import.service.js';
import { IntegrityService } from './integrity/integrity.service.js';
import { IntegrityWatch } from './integrity/integrity-watch.js';
import { LawService } from './law/law.service.js';
import { PreviewService } from './imports/preview.service.js';
import { LikenessService } from './recipients/likeness.service.js';
import { DraftRecipientsService } from './proposals/draft-recipients.service.js';
import { LikelyDuplicatesService } from './proposals/likely-duplicates.service.js';
import { ProposalService } from './proposals/proposal.service.js';
import { RecipientsService } from './recipients/recipients.service.js';
import { RecordingService } from './recording/recording.service.js';
import { RulesChangeService } from './recording/rules-change.service.js';
import { RecordsService } from './records/records.service.js';
import { RegisterKeeper } from './register/register-keeper.js';
import { RegisterService } from './register/register.service.js';
import { DueRequests } from './reminders/due-request.js';
import { DueOnTheDesk } from './requests/due-on-the-desk.js';
import { ReminderWatch } from './reminders/reminder-watch.js';
import { RemindersService } from './reminders/reminders.service.js';
import { RestoreService } from './restoring/restore.service.js';
import { AnswerDeskService } from './requests/answer-desk.service.js';
import { ComposeService } from './requests/compose.service.js';
import { ErasureWatch } from './requests/erasure-watch.js';
import { NoticeDeskService } from './requests/notice-desk.service.js';
import { RequestDeskService } from './requests/request-desk.service.js';
import { RequesterService } from './requests/requester.service.js';
import { RequesterVault } from './requests/requester-vault.js';
import { RequestsService } from './requests/requests.service.js';
import { SentLetters } from './requests/sent-letters.js';
import { SentLettersService } from './requests/sent-letters.service.js';
import { DeskSettings } from './requests/desk-settings.js';
import { RequestKeys } from './requests/request-keys.js';
import { ApiTokensService } from './sign-in/api-tokens.service.js';

/** A desk without a key takes no request in. */
const CLOSED_DESK = new DeskSettings(new RequestKeys([]), 'P1M', 1095);

/** What the services stand on: one database, read and written, a clock, and a folder. */
export type Ground = {
  readonly database: Database;
  readonly clock: Clock;
  /** Where files are kept; when left out, one of this process among the temporary files. */
  readonly folder?: string;
  /** How the desk of requests is set; when left out, it is closed. */
  readonly desk?: DeskSettings;
};

const SERVICES = [
  LawService,
  RegisterService,
  RecordsService,
  RecipientsService,
  LikenessService,
  DataFlowsService,
  CoverageService,
  RecordingService,
  ContactsService,
  CommandService,
  ProposalService,
  DraftRecipientsService,
  LikelyDuplicatesService,
  PreviewService,
  RulesChangeService,
  RegisterKeeper,
  ApiTokensService,
  AnswersService,
  IntegrityService,
  IntegrityWatch,
  AuditTrailService,
  HistoryService,
  ExtractService,
  ExtractJobsService,
  RestoreService,
  ImportsService,
  ProposeImportService,
  DocumentFolder,
  DocumentsService,
  RequestsService,
  RequestDeskService,
  RequesterVault,
  RequesterService,
  ComposeService,
  AnswerDeskService,
  NoticeDeskService,
  SentLetters,
  SentLettersService,
  ErasureWatch,
  CalendarAddressesService,
  DueCalendarService,
  RemindersService,
  ReminderWatch,
  DocumentWork,
  RedactionService,
] as const;

/** Every service, on one ground. */
@Module({})
export class ServicesModule {
  static on({ database, clock, folder = temporary(), desk = CLOSED_DESK }: Ground): DynamicModule {
    return {
      module: ServicesModule,
      providers: [
        ...SERVICES,
        { provide: Writer, useValue: database.writer },
        { provide: Reader, useValue: database.reader },
        { provide: Clock, useValue: clock },
        { provide: DueRequests, useClass: DueOnTheDesk },
        { provide: Folder, useValue: new Folder(folder) },
        { provide: DeskSettings, useValue: desk },
        { provide: RequestKeys, useValue: desk.keys },
      ],
      exports: [...SERVICES, Writer, Reader, Clock, DueRequests, Folder],
    };
  }
}

function temporary(): string {
  return join(tmpdir(), `transfer-register-${process.pid}`);
}
