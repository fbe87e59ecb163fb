import type { BusinessTransferFacts } from '../register/business-transfer.js';
import type { Change, FactsByNoun } from '../register/change.js';
import { FOREVER, isLocalDate } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';
import { intersection } from '../time/period.js';
import type { Period } from '../time/period.js';
import { bindsGroup } from './binds-group.js';
import { naming, versionsOf } from './known.js';
import type { Known } from './known.js';

/** In these deals companies change hands, and stay the controllers they were. */
const COMPANIES_MOVE: readonly BusinessTransferFacts['deal'][] = ['SHARES', 'MERGER'];

/**
 * What follows from a change by itself. A completed sale out of the group: from that day the sold
 * companies are somebody else's, they leave what only companies of the group sign, and the buyer is
 * an acquirer. Facts recorded from that day on that already say so are left alone. It follows once: a
 * sale on record that gets another note does not sell what was bought back since.
 */
export function consequencesOf(changes: readonly Change[], known: Known): readonly Change[] {
  return changes.flatMap((change) =>
    change.noun === 'businessTransfer' &&
    change.facts !== null &&
    !isOnRecord(change.id, change.facts, known)
      ? ofSale(change.facts, known)
      : [],
  );
}

function isOnRecord(id: string, facts: BusinessTransferFacts, known: Known): boolean {
  return versionsOf(known, 'businessTransfer', id).some((version) =>
    saysTheSameSale(version.facts, facts),
  );
}

/** Whether all that the consequences of two deals depend on is the same. */
export function saysTheSameSale(one: BusinessTransferFacts, other: BusinessTransferFacts): boolean {
  return key(one) === key(other);
}

function key(facts: BusinessTransferFacts): string {
  const { outcome, direction, completedOn, acquirerId, affiliateIds, deal } = facts;
  return JSON.stringify([outcome, direction, completedOn, acquirerId, affiliateIds, deal]);
}

/** Companies that left the group with a deal, to whom, and the days since. */
export type Sale = {
  readonly sold: readonly string[];
  readonly acquirerId: string | null;
  readonly since: Period<LocalDate>;
};

/** The sale that a deal is; `null` when none was completed, or not out of the group. */
export function saleOf(facts: BusinessTransferFacts): Sale | null {
  const { outcome, direction, completedOn, acquirerId, affiliateIds, deal } = facts;
  if (outcome !== 'COMPLETED' || direction !== 'FROM_GROUP') return null;
  if (completedOn === null || !isLocalDate(completedOn)) return null;
  const sold = COMPANIES_MOVE.includes(deal) ? affiliateIds : [];
  return { sold, acquirerId, since: { from: completedOn, to: FOREVER } };
}

function ofSale(facts: BusinessTransferFacts, known: Known): readonly Change[] {
  const sale = saleOf(facts);
  if (sale === null) return [];
  const { sold, acquirerId, since } = sale;
  return [
    ...sold.flatMap((id) => leaving(id, acquirerId, since.from, known)),
    ...(acquirerId === null ? [] : acquiring(acquirerId, since.from, known)),
    ...leavingPapers(new Set(sold), since.from, known),
  ];
}

/** The sold company: out of the group, and of no kind that the group's companies have. */
function leaving(
  id: string,
  acquirerId: string | null,
  from: LocalDate,
  known: Known,
): readonly Change[] {
  return fromDayOn('recipient', id, from, known, (facts) =>
    facts.inGroup ? { ...facts, kind: 'OTHER', inGroup: false, parentId: acquirerId } : facts,
  );
}

function acquiring(id: string, from: LocalDate, known: Known): readonly Change[] {
  return fromDayOn('recipient', id, from, known, (facts) =>
    facts.kind === 'OTHER' ? { ...facts, kind: 'ACQUIRER' } : facts,
  );
}

/** Rules of the group and agreements inside it bind companies of the group. */
function leavingPapers(
  sold: ReadonlySet<string>,
  from: LocalDate,
  known: Known,
): readonly Change[] {
  const papers = [...sold]
    .flatMap((id) => naming(known, 'safeguard', { noun: 'recipient', id }))
    .filter(({ facts }) => bindsGroup(facts, known.codes));
  return [...new Set(papers.map(({ id }) => id))].flatMap((id) =>
    fromDayOn('safeguard', id, from, known, (facts) => ({
      ...facts,
      parties: facts.parties.map((party) => {
        const leaves =
          sold.has(party.recipientId) &&
          party.joinedOn !== null &&
          party.joinedOn < from &&
          (party.leftOn === null || from < party.leftOn);
        return leaves ? { ...party, leftOn: from } : party;
      }),
    })),
  );
}

/** The same record with other facts from a day on; versions that stay as they are give no change. */
function fromDayOn<N extends 'recipient' | 'safeguard'>(
  noun: N,
  id: string,
  from: LocalDate,
  known: Known,
  changed: (facts: FactsByNoun[N]) => FactsByNoun[N],
): readonly Change[] {
  return versionsOf(known, noun, id).flatMap((version) => {
    const valid = intersection(version.valid, { from, to: FOREVER });
    const facts = changed(version.facts);
    return valid === null || JSON.stringify(facts) === JSON.stringify(version.facts)
      ? []
      : [{ noun, id, valid, facts } as Change];
  });
}
