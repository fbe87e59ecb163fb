import type { ExtractFormatter } from './extract-format.js';
import { auditTrail } from './formats/audit-trail/audit-trail.js';
import { dpvJsonLd } from './formats/dpv/dpv-json-ld.js';
import { dpvTurtle } from './formats/dpv/dpv-turtle.js';
import { native } from './formats/native/native.js';
import { tilt } from './formats/tilt/tilt.js';
import type { ExtractFormat } from './extract-request.js';

/** Every way to write the register out. */
export const FORMATTERS: Readonly<Partial<Record<ExtractFormat, ExtractFormatter>>> = {
  NATIVE: native,
  TILT: tilt,
  DPV_TURTLE: dpvTurtle,
  DPV_JSON_LD: dpvJsonLd,
  AUDIT_TRAIL: auditTrail,
};
