import { FLOW_COLUMNS } from './flow-columns.js';
import type { Layout } from './layout.js';
import { COMPANY_COLUMNS, ID_COLUMN, KIND_COLUMN } from './recipient-columns.js';
import { SAFEGUARD_COLUMNS } from './safeguard-columns.js';
import { STANDING_COLUMNS } from './standing-columns.js';

export type { Layout, LayoutKind } from './layout.js';

/** Every kind of spreadsheet the register can read. */
export const LAYOUTS: readonly Layout[] = [
  { kind: 'RECIPIENTS', columns: [KIND_COLUMN, ...COMPANY_COLUMNS, ID_COLUMN] },
  { kind: 'PROVIDERS_WITH_FLOWS', columns: [...COMPANY_COLUMNS, ...FLOW_COLUMNS, ID_COLUMN] },
  { kind: 'SAFEGUARDS', columns: [...SAFEGUARD_COLUMNS, ID_COLUMN] },
  { kind: 'STANDINGS', columns: [...STANDING_COLUMNS, ID_COLUMN] },
];
