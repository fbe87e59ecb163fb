import type { ExtractFormatter } from './extract-format.js';
import { auditTrail } from './formats/audit-trail/audit-trail.js';
import { inventoryCsv, inventoryXlsx } from './formats/inventory/inventory.js';
import { csvTables, xlsxTables } from './formats/tables/tables.js';
import { native } from './formats/native/native.js';
import type { ExtractFormat } from './extract-request.js';

/** Every way to write the register out. */
export const FORMATTERS: Readonly<Partial<Record<ExtractFormat, ExtractFormatter>>> = {
  NATIVE: native,
  CSV: csvTables,
  XLSX: xlsxTables,
  INVENTORY_CSV: inventoryCsv,
  INVENTORY_XLSX: inventoryXlsx,
  AUDIT_TRAIL: auditTrail,
};
