import type { Outcome } from '../domain/coverage/coverage.js';
import type { RecipientKind } from '../domain/register/recipient.js';
import type { Regime } from '../domain/register/regime.js';

/**
 * Which flows: lists mean any of, fields combine with and. `outcome`, `regime` and `tool` select
 * coverages: a flow matches when one of its coverages satisfies all three together.
 */
export type DataFlowFilter = {
  readonly exporter?: readonly string[];
  readonly recipient?: readonly string[];
  readonly recipientKind?: readonly RecipientKind[];
  /** Territory codes. */
  readonly destination?: readonly string[];
  readonly outcome?: readonly Outcome[];
  readonly regime?: readonly Regime[];
  /** Codes of the catalogue, or ids of records. */
  readonly tool?: readonly string[];
  readonly purpose?: readonly string[];
  readonly dataCategory?: readonly string[];
  /** Slugs of groups of people. */
  readonly dataSubject?: readonly string[];
  readonly staffData?: boolean;
  readonly onward?: boolean;
  /** Part of the name of exporter or recipient; case and accents do not matter. */
  readonly text?: string;
};

/** How a list of flows is ordered; within an exporter or recipient by id. */
export type DataFlowOrder = 'ID' | 'EXPORTER' | 'RECIPIENT';

/** What counts are kept by. A flow with several purposes or categories counts under each. */
export type CountBy =
  | 'DESTINATION'
  | 'EXPORTER'
  | 'RECIPIENT'
  | 'RECIPIENT_KIND'
  | 'PURPOSE'
  | 'DATA_CATEGORY'
  | 'TOOL';
