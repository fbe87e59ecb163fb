import type { ExtractFormatter } from './extract-format.js';
import { dpvJsonLd } from './formats/dpv/dpv-json-ld.js';
import { dpvTurtle } from './formats/dpv/dpv-turtle.js';
import { tilt } from './formats/tilt/tilt.js';
import type { ExtractFormat } from './extract-request.js';
import { annexes } from './formats/annexes/annexes.js';
import { auditTrail } from './formats/audit-trail/audit-trail.js';
import { inventoryCsv, inventoryXlsx } from './formats/inventory/inventory.js';
import { csvTables, xlsxTables } from './formats/tables/tables.js';
import { native } from './formats/native/native.js';
import { article30Nl } from './formats/records-of-processing/article-30-nl.js';
import { cnil } from './formats/records-of-processing/cnil.js';
import { ico } from './formats/records-of-processing/ico.js';
import { sample } from './formats/sample/sample.js';

/** Every way to write the register out. */
export const FORMATTERS: Readonly<Record<ExtractFormat, ExtractFormatter>> = {
  NATIVE: native,
  CSV: csvTables,
  XLSX: xlsxTables,
  INVENTORY_CSV: inventoryCsv,
  INVENTORY_XLSX: inventoryXlsx,
  ICO: ico,
  CNIL: cnil,
  ARTICLE_30_NL: article30Nl,
  TILT: tilt,
  DPV_TURTLE: dpvTurtle,
  DPV_JSON_LD: dpvJsonLd,
  ANNEXES: annexes,
  AUDIT_TRAIL: auditTrail,
  SAMPLE: sample,
};
