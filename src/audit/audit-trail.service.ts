import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader.js';
import type { AuditEntry } from './audit-entry.js';
import { auditTrailCount, auditTrailPage } from './audit-trail.store.js';
import type { AuditTrailFilter, AuditTrailPage } from './audit-trail.store.js';

export type { AuditTrailFilter } from './audit-trail.store.js';

/** Who changed what, when and why. */
@Injectable()
export class AuditTrailService {
  constructor(private readonly reader: Reader) {}

  page(page: AuditTrailPage): Promise<readonly AuditEntry[]> {
    return auditTrailPage(this.reader, page);
  }

  count(filter: AuditTrailFilter): Promise<number> {
    return auditTrailCount(this.reader, filter);
  }
}
