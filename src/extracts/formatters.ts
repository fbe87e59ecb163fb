import type { ExtractFormatter } from './extract-format.js';
import { auditTrail } from './formats/audit-trail/audit-trail.js';
import { native } from './formats/native/native.js';
import type { ExtractFormat } from './extract-request.js';

/** Every way to write the register out. */
export const FORMATTERS: Readonly<Partial<Record<ExtractFormat, ExtractFormatter>>> = {
  NATIVE: native,
  AUDIT_TRAIL: auditTrail,
};
