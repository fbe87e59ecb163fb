import type { BusinessTransferFacts } from '../register/business-transfer.js';
import type { Change } from '../register/change.js';
import { overlaps } from '../time/period.js';
import { saleOf, saysTheSameSale } from './consequences.js';
import type { Sale } from './consequences.js';
import { versionsOf } from './known.js';
import type { Known } from './known.js';
import { refusal } from './refusal.js';
import type { Refusal } from './refusal.js';

/**
 * A completed sale is not taken back while the companies are as it left them: what they are rests on it.
 * Say first what they are instead; or undo the proposal that brought the sale.
 */
export function standingSale(changes: readonly Change[], known: Known): readonly Refusal[] {
  const left = changes.flatMap((change) =>
    change.noun === 'businessTransfer'
      ? versionsOf(known, 'businessTransfer', change.id)
          .filter(({ valid }) => overlaps(valid, change.valid))
          .flatMap(({ facts }) => leftBy(facts, change.facts, known))
      : [],
  );
  if (left.length === 0) return [];
  const records = [...new Set(left)].toSorted().join(', ');
  return [refusal('RESTED_ON', 'references', 'id', { records })];
}

function leftBy(
  before: BusinessTransferFacts,
  after: BusinessTransferFacts | null,
  known: Known,
): readonly string[] {
  const sale = saleOf(before);
  if (sale === null || (after !== null && saysTheSameSale(before, after))) return [];
  return [...soldStill(sale, known), ...buyingStill(sale, known)];
}

function soldStill({ sold, since }: Sale, known: Known): readonly string[] {
  return sold
    .filter((id) =>
      versionsOf(known, 'recipient', id).some(
        ({ valid, facts }) => overlaps(valid, since) && !facts.inGroup,
      ),
    )
    .map((id) => `recipient ${id}`);
}

function buyingStill({ acquirerId, since }: Sale, known: Known): readonly string[] {
  return acquirerId !== null &&
    versionsOf(known, 'recipient', acquirerId).some(
      ({ valid, facts }) => overlaps(valid, since) && facts.kind === 'ACQUIRER',
    )
    ? [`recipient ${acquirerId}`]
    : [];
}
