import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuditTrailService } from './audit/audit-trail.service.js';
import { Clock } from './clock.js';
import { CommandService } from './commands/command.service.js';
import { ContactsService } from './contacts/contacts.service.js';
import { CoverageService } from './coverage/coverage.service.js';
import { DataFlowsService } from './data-flows/data-flows.service.js';
import type { Database } from './database/database.js';
import { Reader } from './database/reader.js';
import { Writer } from './database/writer.js';
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
import { RestoreService } from './restoring/restore.service.js';
import { ApiTokensService } from './sign-in/api-tokens.service.js';

/** What the services stand on: one database, read and written, a clock, and a folder. */
export type Ground = {
  readonly database: Database;
  readonly clock: Clock;
  /** Where files are kept; when left out, one of this process among the temporary files. */
  readonly folder?: string;
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
  DocumentWork,
  DocumentsService,
  RedactionService,
] as const;

/** Every service, on one ground. */
@Module({})
export class ServicesModule {
  static on({ database, clock, folder = temporary() }: Ground): DynamicModule {
    return {
      module: ServicesModule,
      providers: [
        ...SERVICES,
        { provide: Writer, useValue: database.writer },
        { provide: Reader, useValue: database.reader },
        { provide: Clock, useValue: clock },
        { provide: Folder, useValue: new Folder(folder) },
      ],
      exports: [...SERVICES, Writer, Reader, Clock, Folder],
    };
  }
}

function temporary(): string {
  return join(tmpdir(), `transfer-register-${process.pid}`);
}
